import { warning } from '../rule.ts';
import type { Rule } from '../rule.ts';
import { choicesIn, wordCount } from '../script.ts';

const WORDS = 12;

/** Replies fit on a button. */
export const rule: Rule = {
  code: 'choice-words',
  title: 'A long reply',
  explain: {
    what: `What a reply says or does has more than ${WORDS} words.`,
    why: 'Replies are buttons, one under the other, compared at a glance. On a small phone twelve words are two lines.',
    example: 'say: I would love to but I promised my sister to be there for her birthday on Saturday.',
    mend: 'Keep what the reply is about. The rest can be said in the next message.',
  },
  *check({ scenarios }) {
    for (const { file, value } of scenarios)
      for (const { thing, path } of choicesIn(value)) {
        const key = thing.say === undefined ? 'do' : 'say';
        const words = wordCount(thing[key] ?? '');
        if (words > WORDS)
          yield warning(
            file,
            [...path, key],
            `Reply "${thing.id}" has ${words} words; ${WORDS} is the most that fits a button.`,
          );
      }
  },
};
