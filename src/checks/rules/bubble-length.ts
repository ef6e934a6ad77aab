import { warning } from '../rule.ts';
import type { Rule } from '../rule.ts';
import { messagesIn, wordCount } from '../script.ts';

const WORDS = 32;

/** Bubbles are short, as people write them. */
export const rule: Rule = {
  code: 'bubble-length',
  title: 'A long bubble',
  explain: {
    what: `A message has more than ${WORDS} words.`,
    why: 'People write in short lines, and read them. A long bubble looks like a letter and is skipped.',
    example: 'a message that tells a whole day',
    mend: 'Make two messages of it, or tell less. About 25 words is best.',
  },
  *check({ scenarios }) {
    for (const { file, value } of scenarios)
      for (const {
        thing: { id, text },
        path,
      } of messagesIn(value)) {
        const words = wordCount(text);
        if (words > WORDS)
          yield warning(
            file,
            [...path, 'text'],
            `Message "${id}" has ${words} words; about 25 is best. Make two of it.`,
          );
      }
  },
};
