import { ENOUGH, judgedIn } from '../judged.ts';
import { warning } from '../rule.ts';
import type { Rule } from '../rule.ts';
import { forgottenMarks } from '../surface.ts';

/** What the author marks and what the words say go together. */
export const rule: Rule = {
  code: 'surface-mark',
  title: 'A mark missing under "surface"',
  explain: {
    what: `The other side praises the reader or speaks of another app, and "surface" does not say so. Looked at in courses of ${ENOUGH} things to judge or more.`,
    why: 'The marks are counted, so that praise or another app never tells a scam from something genuine. One that is forgotten makes the count wrong.',
    example: 'text: You were so kind.   and no "surface: [praise]"',
    mend: 'Add the mark; in a conversation under the verdict it belongs to. If the words mean something else, say it in other words.',
  },
  *check(content) {
    const pool = judgedIn(content);
    if (pool.length < ENOUGH) return;
    for (const { file, form, truth, text, cues } of pool)
      for (const { mark, words } of forgottenMarks(text, cues)) {
        const where = form === 'item' ? 'surface' : `surface.${truth}`;
        yield warning(
          file,
          [],
          `"${words}" stands in it, and "${where}" has no "${mark}". Add it, or say it otherwise.`,
        );
      }
  },
};
