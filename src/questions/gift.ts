/**
 * Questions in GIFT, the plain-text format that Moodle and many other tools read.
 *
 * Source: "GIFT format", https://docs.moodle.org/en/GIFT_format, and the importer that it describes. What matters here:
 *
 * - A blank line ends a question, so a line break inside a text is written `\n`.
 * - `\` takes away the meaning of `~ = # { } :` and of itself.
 * - `[plain]` before a text says that it holds no markup; the other parts of the question then follow it. A text of
 *   ours that begins with `[` would be read as such a word, and an answer that begins with `%` as a weight: both get
 *   their own `[plain]`.
 * - `$CATEGORY:` stands alone between blank lines, and its `/` divides; one within a name is doubled.
 * - The importer keeps its place with signs such as `&&058;`, and has no way to write those. A space goes between.
 *
 * No byte order mark: Moodle takes one away, and others do not.
 */
import type { Answer, Question, QuestionList } from './question.ts';

/** The file, ready to be imported. Every question has a name, and every answer its own feedback. */
export function giftOf({ category, notes, questions }: QuestionList): string {
  const blocks = [
    notes.map((note) => `// ${inOneLine(note)}`).join('\n'),
    `$CATEGORY: ${category.map(categoryName).join('/')}`,
    ...questions.map(questionBlock),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function questionBlock(question: Question): string {
  const { name, fictional, situation, thing, question: asked, answers, explanation } = question;
  const text = [fictional, situation, thing, asked].join('\n\n');
  return [
    `::${escaped(inOneLine(name))}::[plain]${escaped(text)}{`,
    ...answers.map(answerLine),
    ...(explanation ? [`\t####${part(explanation)}`] : []),
    '}',
  ].join('\n');
}

function answerLine({ text, points, feedback }: Answer): string {
  const sign = points === 100 ? '=' : points === 0 ? '~' : `~%${points}%`;
  return `\t${sign}${part(text)}#${part(feedback)}`;
}

/** A text after the first of its question: marked as plain where its beginning would be read as something else. */
function part(text: string): string {
  return (/^\s*[[%]/.test(text) ? '[plain]' : '') + escaped(text);
}

/** A text with nothing left in it that means something to an importer. */
export function escaped(text: string): string {
  return text
    .trim()
    .replace(/\r\n?/g, '\n')
    .replaceAll('&&0', '& &0')
    .replace(/[\\~=#{}:]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

function categoryName(name: string): string {
  return inOneLine(name).replaceAll('\\', '\\\\').replaceAll('/', '//');
}

function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
