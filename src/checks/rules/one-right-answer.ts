import { error } from '../rule.ts';
import type { Rule } from '../rule.ts';

/** A question to recall has one right answer. */
export const rule: Rule = {
  code: 'one-right-answer',
  title: 'A question without exactly one right answer',
  explain: {
    what: 'In "recall", no option or more than one has "right: true".',
    why: 'The options are radio buttons: one can be chosen. With two right ones, a right answer would be called wrong.',
    example: 'options:\n  - { id: a, right: true, … }\n  - { id: b, right: true, … }',
    mend: 'Set "right: true" on one option and "right: false" on the others.',
  },
  *check({ scenarios, platforms }) {
    for (const { file, value } of [...scenarios, ...platforms]) {
      const right = value.recall.options.filter((option) => option.right).length;
      if (right !== 1)
        yield error(
          file,
          file.locate(['recall', 'options'], 'key'),
          `The recall question has ${right === 0 ? 'no right answer' : `${right} right answers`}. Set "right: true" on exactly one option.`,
        );
    }
  },
};
