import { error } from '../rule.ts';
import type { Rule } from '../rule.ts';

const WORD = /[\p{L}\p{M}]+/gu;
/** Most files have no such letter at all, and one look tells. */
const ANY = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]/u;
/** Alphabets with letters that look like Latin ones. */
const LOOKALIKES = { Cyrillic: /\p{Script=Cyrillic}/u, Greek: /\p{Script=Greek}/u, Armenian: /\p{Script=Armenian}/u };

/** A word is written in one alphabet. */
export const rule: Rule = {
  code: 'mixed-script',
  title: 'Letters of two alphabets in one word',
  explain: {
    what: 'A word mixes Latin letters with Cyrillic, Greek or Armenian ones that look the same.',
    why: 'It looks right and is another word: search does not find it and screen readers spell it out. Criminals use it to imitate names.',
    example: 'the word "apple" with a Cyrillic letter in the place of "a"',
    mend: 'Type the word again on one keyboard.',
  },
  *check({ files }) {
    for (const file of files.filter(({ source }) => ANY.test(source)))
      for (const { 0: word, index } of file.source.matchAll(WORD)) {
        if (!/\p{Script=Latin}/u.test(word)) continue;
        for (const [script, letters] of Object.entries(LOOKALIKES)) {
          const at = word.search(letters);
          if (at >= 0)
            yield error(
              file,
              file.positionAt(index + at),
              `In "${word}", letter ${at + 1} is ${script} and others are Latin. Type the word again.`,
            );
        }
      }
  },
};
