/**
 * The report as plain text, for a file, an email, or to read out: line ends are `\n`, there is no markup, and a
 * control character is shown as its picture (␀), so that it can do nothing and is not lost. Text that runs from
 * right to left is set apart by marks, so that it can't turn around what stands beside it; a plain number, an address
 * or a reference gets none, so that it can be copied as it is.
 */
import type { Line, Report, Section } from './report.ts';

const FIRST_STRONG = '\u2068';
const POP = '\u2069';
/** Letters that run from right to left, and marks that change the direction. */
const TURNS =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/u;

/** The whole report. It ends with a line end. Never throws. */
export function textOf({ title, made, own, sections, foot }: Report): string {
  const blocks = [[title, '='.repeat(width(title)), made, '', own], ...sections.map(linesOf), foot];
  return (
    blocks
      .filter((block) => block.length > 0)
      .map((block) => block.join('\n'))
      .join('\n\n\n') + '\n'
  );
}

function linesOf({ heading, prose, entries, sums }: Section): string[] {
  const numbered = entries.flatMap((entry, at) => [...(at > 0 ? [''] : []), ...entryLines(entry, at + 1)]);
  const after = sums.length > 0 ? ['', ...sums.flatMap(safeLines)] : [];
  const told = prose.flatMap((text, at) => [...(at > 0 ? [''] : []), ...safeLines(text)]);
  return [heading, '-'.repeat(width(heading)), ...told, ...numbered, ...after];
}

/** `1. Names: …`, and below it, set in, what else is known; further lines of a text are set in once more. */
function entryLines(entry: readonly Line[], number: number): string[] {
  const start = `${number}. `;
  const space = ' '.repeat(start.length);
  return entry.flatMap(({ label, text }, at) => {
    const [first = '', ...more] = safeLines(text);
    return [`${at === 0 ? start : space}${label}: ${first}`, ...more.map((line) => `${space}  ${line}`)];
  });
}

function safeLines(text: string): string[] {
  return text
    .split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/)
    .map((line) => visible(line))
    .map((line) => (TURNS.test(line) ? FIRST_STRONG + line + POP : line));
}

/** Control characters as their pictures; a tab stays. */
function visible(line: string): string {
  return line.replace(/[\0-\x08\x0e-\x1f\x7f]/g, (mark) =>
    String.fromCharCode(mark === '\x7f' ? 0x2421 : 0x2400 + mark.charCodeAt(0)),
  );
}

function width(text: string): number {
  return Math.min([...text].length, 60);
}
