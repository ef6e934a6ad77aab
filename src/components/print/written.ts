/** What is said about a written sheet before it is printed. */
import { SOURCE_LANGUAGE, languageOf } from '../../i18n/languages.ts';
import type { WrittenSheet } from '../../schema/printable.ts';

/** Two certificates share a page; a smaller one would look like a voucher. */
export const CERTIFICATES_ON_A_PAGE = 2;

/** How many of the same, or of the same kind, share a page. */
export function copiesOf(sheet: WrittenSheet): number {
  if (sheet.form === 'cards' || sheet.form === 'slips') return sheet['on-a-page'];
  return sheet.form === 'certificate' ? CERTIFICATES_ON_A_PAGE : 1;
}

/** The colours of paper that its cards may have, as `Stop: pink`; empty where none has one. */
export function papersOf(sheet: WrittenSheet): string {
  if (sheet.form !== 'cards') return '';
  return sheet.cards.flatMap(({ word, paper }) => (paper === undefined ? [] : [`${word}: ${paper}`])).join(', ');
}

/** Whether there are lines on which numbers are written. */
export function hasNumbers(sheet: WrittenSheet): boolean {
  if (sheet.form === 'numbers') return true;
  if (sheet.form === 'poster') return sheet.lines.length > 0;
  return sheet.form === 'handout' && sheet.parts.some(({ lines }) => lines.length > 0);
}

/** A list in pieces of so many; the last may be shorter. */
export function inPages<T>(all: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, page) => all.slice(page * size, (page + 1) * size));
}

/** What an element needs that holds words of the interface inside a sheet that is still in English. */
export function interfaceText(lang: string): { lang?: string; dir?: 'ltr' | 'rtl' } {
  return lang === SOURCE_LANGUAGE ? {} : { lang, dir: languageOf(lang).direction };
}
