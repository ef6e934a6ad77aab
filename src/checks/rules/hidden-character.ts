import { error } from '../rule.ts';
import type { Rule } from '../rule.ts';
import type { SourceFile } from '../source-file.ts';

const HIDDEN =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u061C\u115F\u1160\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2069\u3164\uFEFF\uFFF9-\uFFFC\u{E0000}-\u{E007F}]/gu;

/** Scripts whose spelling needs joiners, and scripts that run from right to left. */
const USE_JOINERS = /^(?:fa|ur|ps|ckb|hi|bn|mr|ne|gu|pa|ta|te|kn|ml|si|my|km|lo)\b/;
const USE_MARKS = /^(?:ar|fa|he|ur|ps|ckb|dv|yi)\b/;

/** What is in the file can be seen in the file. */
export const rule: Rule = {
  code: 'hidden-character',
  title: 'A character that nobody can see',
  explain: {
    what: 'The file holds an invisible character: a direction mark, a space of no width, a soft hyphen, a control.',
    why: 'It can make a text show in another order than it is stored, or make two words that look the same differ.',
    example: 'text: see you soon   (with a space of no width inside "soon")',
    mend: 'Delete the word and type it again by hand. Such characters come with text pasted from elsewhere.',
  },
  *check({ files }) {
    for (const file of files)
      for (const { 0: found, index } of file.source.matchAll(HIDDEN)) {
        if (isNeeded(file, index, found)) continue;
        const code = (found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
        yield error(
          file,
          file.positionAt(index),
          `There is a hidden character here, U+${code} (${nameOf(found)}). Delete the word and type it again.`,
        );
      }
  },
};

function nameOf(character: string): string {
  if (/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/.test(character)) return 'direction mark';
  if (/[\u200B-\u200D\u2060\uFEFF]/.test(character)) return 'no width';
  if (character === '\u00AD') return 'soft hyphen';
  return /[\u0000-\u009F]/.test(character) ? 'control character' : 'invisible';
}

function isNeeded(file: SourceFile, index: number, character: string): boolean {
  const { lang = '', source } = file;
  if (/[\u200C\u200D]/.test(character) && USE_JOINERS.test(lang)) return true;
  if (/[\u200E\u200F]/.test(character) && USE_MARKS.test(lang)) return true;
  // Family and flag emoji are several pictures held together by U+200D.
  return (
    character === '\u200D' && /\p{Extended_Pictographic}\uFE0F?$/u.test(source.slice(Math.max(0, index - 4), index))
  );
}
