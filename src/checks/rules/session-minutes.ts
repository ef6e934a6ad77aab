import { error } from '../rule.ts';
import type { Rule } from '../rule.ts';

/** A plan takes as long as it says. */
export const rule: Rule = {
  code: 'session-minutes',
  title: 'A session plan whose minutes do not add up',
  explain: {
    what: 'The minutes of the steps of a session plan are not what stands under "minutes" at its top.',
    why: 'Whoever has 45 minutes and a bell trusts the table. What is cut off at the end is the help, and the last word.',
    example: 'minutes: 20, and steps of 3, 5, 5 and 4',
    mend: 'Lengthen or shorten a step, until the sum is what the plan says.',
  },
  *check({ sessions }) {
    for (const { file, value } of sessions) {
      const sum = value.steps.reduce((minutes, step) => minutes + step.minutes, 0);
      if (sum !== value.minutes)
        yield error(
          file,
          ['minutes'],
          `The steps take ${sum} minutes in all, and the plan says ${value.minutes}. Change a step by ${Math.abs(sum - value.minutes)}, or the plan.`,
        );
    }
  },
};
