import { nearest } from '../../reading/nearest.ts';
import { error } from '../rule.ts';
import type { Rule } from '../rule.ts';
import { messagesIn } from '../script.ts';

/** Whoever speaks is in the cast. */
export const rule: Rule = {
  code: 'unknown-speaker',
  title: 'A speaker who is not in the cast',
  explain: {
    what: '"from" names somebody whom "cast" does not have.',
    why: 'The bubble would have no name and stand on no side.',
    example: 'from: danial   (the cast has daniel)',
    mend: 'Use the key from "cast" (not the name shown), or add the person there.',
  },
  *check({ scenarios }) {
    for (const { file, value } of scenarios) {
      const cast = Object.keys(value.cast);
      for (const {
        thing: { id, from },
        path,
      } of messagesIn(value)) {
        if (cast.includes(from)) continue;
        const guess = nearest(from, cast);
        yield error(
          file,
          [...path, 'from'],
          `Message "${id}" is from "${from}", who is not in the cast. ${guess ? `Did you mean "${guess}"?` : `The cast is: ${cast.join(', ')}.`}`,
        );
      }
    }
  },
};
