/**
 * Questions as a table, RFC 4180 (https://www.rfc-editor.org/rfc/rfc4180): commas, every cell in quotes, lines that
 * end with CR LF.
 *
 * It begins with a byte order mark. Without one, Excel reads the file in the old code page of the machine and breaks
 * every curly quote; LibreOffice, Google Sheets and Numbers skip the mark. A program that reads the file should take it
 * away (Python: `encoding='utf-8-sig'`).
 */
import type { QuestionList } from './question.ts';

/** As many as a thing has next steps. */
const ANSWERS = 4;

/** The columns, under names that stay the same in every language, so that a program can rely on them. */
export const COLUMNS = [
  ...['set', 'language', 'number', 'item', 'name', 'asks', 'fictional', 'situation', 'thing', 'question'],
  ...Array.from({ length: ANSWERS }, (_, at) => [`answer_${at + 1}`, `points_${at + 1}`, `feedback_${at + 1}`]).flat(),
  ...['explanation', 'notes'],
];

/** The file: one row a question, licence and notes in each, because rows are sorted and copied. */
export function csvOf({ id, language, category: [, title], notes, questions }: QuestionList): string {
  const rows = questions.map((question) => [
    ...[title || id, language, String(question.number), question.item, question.name, question.asks],
    ...[question.fictional, question.situation, question.thing, question.question],
    ...Array.from({ length: ANSWERS }, (_, at) => {
      const answer = question.answers[at];
      return answer ? [answer.text, String(answer.points), answer.feedback] : ['', '', ''];
    }).flat(),
    ...[question.explanation, notes.join('\n')],
  ]);
  return csvText([COLUMNS, ...rows]);
}

/** Rows of cells as the text of a file. */
export function csvText(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

function cell(text: string): string {
  return `"${harmless(text).replaceAll('"', '""')}"`;
}

/**
 * A spreadsheet runs a cell that begins with `=`, `+`, `-`, `@`, a tab or a line break as a formula, in quotes or not
 * (OWASP, "CSV injection"; some take the wide signs of East Asian typing too). An apostrophe before it makes it text.
 * A text that already has one there gets another, so that taking one away always gives back what was written.
 */
function harmless(text: string): string {
  return /^'*(?:[\t\r\n]|\s*[=+\-@\0\uFF1D\uFF0B\uFF0D\uFF20])/.test(text) ? `'${text}` : text;
}
