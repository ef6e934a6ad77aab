/** What there is to print for a session, each a page of its own and a file for each size of paper. */
import { textIn } from '../i18n/text.ts';
import type { Technique } from '../schema/technique.ts';
import type { WrittenSheet } from '../schema/printable.ts';
import { allTechniques, loadCourse, writtenSheetOf } from './load.ts';

/** What stands on it: cards of every technique, or what somebody wrote for paper. More kinds follow. */
export type Printed =
  | { readonly kind: 'techniques'; readonly techniques: readonly (Technique & { id: string })[] }
  | { readonly kind: 'written'; readonly sheet: WrittenSheet };

export interface Printable {
  /** Its address below `/<lang>/teach/print/`, and the name of its files. */
  readonly id: string;
  readonly title: string;
  /** Title and summary come from the content, and so are in English until that is translated. */
  readonly fromContent?: true;
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
  const all = (await Promise.all([techniqueCards(lang), writtenSheets()])).flat();
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

/** What is written in `content/printables/`, in the order of the course. */
async function writtenSheets(): Promise<readonly Printable[]> {
  const sheets = await Promise.all((await loadCourse()).printables.map(writtenSheetOf));
  return sheets.map((sheet) => ({
    ...{ id: sheet.id, title: sheet.title, summary: sheet.summary, group: groupOf(sheet) },
    ...{ fromContent: true, printed: { kind: 'written', sheet } },
  }));
}

function groupOf(sheet: WrittenSheet): Group {
  switch (sheet.form) {
    case 'cards':
      return sheet.cards.some(({ drawing }) => drawing) ? 'cards' : 'vote';
    case 'slips':
      return 'vote';
    case 'poster':
      return 'wall';
    case 'certificate':
    case 'handout':
    case 'numbers':
      return 'home';
  }
}
