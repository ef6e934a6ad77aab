/** What there is to print for a session, each a page of its own and a file for each size of paper. */
import type { Technique } from '../schema/technique.ts';
import { planSheets, storyCards, techniqueCards, worksheets } from './printables-from-content.ts';
import type { PrintedContent } from './printables-from-content.ts';
import { writtenSheets } from './printables-written.ts';
import type { PrintedSheet } from './printables-written.ts';

/** What stands on it: made from content that is there for something else, or written for paper. */
export type Printed = PrintedContent | PrintedSheet;

export interface Printable {
  /** Its address below `/<lang>/teach/print/`, and the name of its files. */
  readonly id: string;
  readonly title: string;
  /** Title and summary come from the content, and so are in English until that is translated. */
  readonly fromContent?: true;
  /** One sentence: what it is for, and how much paper. */
  readonly summary: string;
  readonly group: Group;
  /** Who outside the team has read what stands on it; said at its end, on paper too. */
  readonly review?: Technique['review'];
  /** Whether its title stands on the paper; without it, what is on it brings a heading of its own. */
  readonly titled?: true;
  readonly printed: Printed;
}

/** In the order of the list. */
export const GROUPS = ['vote', 'cards', 'worksheets', 'wall', 'home'] as const;
export type Group = (typeof GROUPS)[number];

/** All that this edition has, in the order of the list. Throws where two have one id. */
export async function printables(lang: string): Promise<readonly Printable[]> {
  const all = [
    ...(await techniqueCards(lang)),
    ...(await storyCards(lang)),
    ...(await worksheets(lang)),
    ...(await planSheets(lang)),
    ...(await writtenSheets()),
  ];
  const taken = all.find(({ id }, at) => all.findIndex((other) => other.id === id) !== at);
  if (taken) throw new Error(`two things to print are called "${taken.id}"`);
  return GROUPS.flatMap((group) => all.filter((one) => one.group === group));
}
