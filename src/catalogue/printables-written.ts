/** What somebody wrote for paper alone, in `content/printables/`. */
import type { WrittenSheet } from '../schema/printable.ts';
import { loadCourse, writtenSheetOf } from './load.ts';
import type { Group, Printable } from './printables.ts';

export type PrintedSheet = { readonly kind: 'written'; readonly sheet: WrittenSheet };

/** All that this edition has, in the order of the course. */
export async function writtenSheets(): Promise<readonly Printable[]> {
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
