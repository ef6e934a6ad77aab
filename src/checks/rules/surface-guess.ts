import { GUESS_LIMIT, guessed } from '../balance.ts';
import { ENOUGH, judgedIn } from '../judged.ts';
import { error } from '../rule.ts';
import type { Rule } from '../rule.ts';

/** A guess that sees only the surface gets nowhere. */
export const rule: Rule = {
  code: 'surface-guess',
  title: 'The surface together tells scams from genuine things',
  explain: {
    what: `A naive guess from the cues on the surface and the senders' age and gender, learnt from all other things, is right for ${GUESS_LIMIT * 100} in 100 or more. Looked at from ${ENOUGH} things on. How it guesses is described in src/checks/naive-guess.ts.`,
    why: 'Many cues that lean a little, each of them too little to be noticed, can give a scam away together. Readers would learn that, and nothing else.',
    example: 'most scams have a link or an emoji, and most genuine things have neither',
    mend: 'Print the table with `npm run check -- --balance`, and mix the cues of some things differently.',
  },
  *check(content) {
    const file = content.courses[0]?.file;
    const pool = judgedIn(content);
    if (!file || pool.length < ENOUGH) return;
    const share = guessed(pool);
    if (share >= GUESS_LIMIT)
      yield error(
        file,
        [],
        `A guess from the surface alone is right for ${Math.round(share * 100)} in 100 of ${pool.length} things. It must stay under ${GUESS_LIMIT * 100}.`,
      );
  },
};
