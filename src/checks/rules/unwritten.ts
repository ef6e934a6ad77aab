import { error } from '../rule.ts';
import type { Rule } from '../rule.ts';

/** What `npm run new` leaves to be replaced. */
const MARK = /\bWRITE HERE\b/;

/** Nothing is shown that nobody has written. */
export const rule: Rule = {
  code: 'unwritten',
  title: 'Words of the skeleton that are still there',
  explain: {
    what: 'A text still says "WRITE HERE", as in the skeleton that "npm run new" copies.',
    why: 'Readers would see it.',
    example: 'title: WRITE HERE a title of up to 60 characters',
    mend: 'Write the text. What comes after "WRITE HERE" says what belongs there.',
  },
  *check({ passages }) {
    for (const { file, text, positionOf } of passages) {
      const found = MARK.exec(text);
      if (found)
        yield error(
          file,
          positionOf(found.index),
          `This is not written yet: "${text.replace(/\s+/g, ' ').slice(0, 60)}".`,
        );
    }
  },
};
