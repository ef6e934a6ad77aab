import { itemWords } from '../item-words.ts';
import { error } from '../rule.ts';
import type { Rule } from '../rule.ts';

const LEAST = 40;
const MOST = 90;

/** A thing to judge fits on one screen, and says enough to be judged. */
export const rule: Rule = {
  code: 'item-length',
  title: 'An item that is too short or too long',
  explain: {
    what: `The lines of an item, and the head of an advert with them, have fewer than ${LEAST} words or more than ${MOST}, all together.`,
    why: 'With less there is not enough to go by, with more it does not fit on a small screen. Items of like length also tell nothing by it.',
    example: 'lines: one message of eight words',
    mend: 'Add a line in which something can be seen, or take one out.',
  },
  *check({ items }) {
    for (const { file, value } of items) {
      const words = itemWords(value);
      if (words < LEAST || words > MOST)
        yield error(
          file,
          file.locate(['lines'], 'key'),
          `${value.advert ? 'The head and the lines' : 'The lines'} have ${words} words. Write ${LEAST} to ${MOST}, so that there is enough to judge and all fits on a screen.`,
        );
    }
  },
};
