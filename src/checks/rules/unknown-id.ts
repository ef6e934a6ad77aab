import { nearest } from '../../reading/nearest.ts';
import { referencesIn } from '../references.ts';
import { error } from '../rule.ts';
import type { Rule } from '../rule.ts';

/** Whatever is named by its id must exist. */
export const rule: Rule = {
  code: 'unknown-id',
  title: 'An id that nothing has',
  explain: {
    what: 'Something is named by an id, and there is nothing with that id.',
    why: 'A reply would lead nowhere, a note would explain nothing, a lesson would show a hole.',
    example: 'then: d12-sister   (the step is called d12-sisters)',
    mend: 'Correct the id, or add what it names. The message says which id is nearest.',
  },
  *check(content) {
    for (const { file, at, who, noun, id, known } of referencesIn(content)) {
      if (known.includes(id)) continue;
      const guess = nearest(id, known);
      const cure = guess
        ? `Did you mean "${guess}"?`
        : `Add it, or use ${known.length > 6 || known.length === 0 ? `a ${noun} that exists` : `one of: ${known.join(', ')}`}.`;
      yield error(file, at, `${who} the ${noun} "${id}", which does not exist. ${cure}`);
    }
  },
};
