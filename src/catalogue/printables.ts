/** What there is to print for a session, each a page of its own and a file for each size of paper. */
import { textIn } from '../i18n/text.ts';
import type { Technique } from '../schema/technique.ts';
import { allTechniques } from './load.ts';

/** What stands on it: cards of every technique. More kinds follow. */
export type Printed = { readonly kind: 'techniques'; readonly techniques: readonly (Technique & { id: string })[] };

export interface Printable {
  /** Its address below `/<lang>/teach/print/`, and the name of its files. */
  readonly id: string;
  readonly title: string;
  /** One sentence: what it is for, and how much paper. */
  readonly summary: string;
  readonly group: Group;
  readonly printed: Printed;
}

/** In the order of the list. */
export const GROUPS = ['vote', 'cards', 'worksheets', 'wall', 'home'] as const;
export type Group = (typeof GROUPS)[number];

/** All that this edition has, in the order of the list. */
export async function printables(lang: string): Promise<readonly Printable[]> {
  const all = await techniqueCards(lang);
  return GROUPS.flatMap((group) => all.filter((one) => one.group === group));
}

async function techniqueCards(lang: string): Promise<readonly Printable[]> {
  const t = textIn(lang);
  const techniques = await allTechniques();
  return [
    {
      id: 'technique-cards',
      title: t('print.techniques'),
      summary: t('print.techniques.text', { count: techniques.length }),
      group: 'cards',
      printed: { kind: 'techniques', techniques },
    },
  ];
}
