import { error, foundWhileReading } from '../rule.ts';
import type { Rule } from '../rule.ts';

const explain = {
  what: 'A step leads nowhere, or its replies all have conditions and for some readers none of them is left.',
  why: 'The conversation would stop in the middle, with no button to press.',
  example: 'choices:\n  - { id: tell-ana, if-chose: [met-ana], … }\n  - { id: tell-ben, if-chose: [met-ben], … }',
  mend: 'Give the step choices, then, fork or ending. Leave at least one reply without "if-chose" and "if-not-chose".',
};
const withoutWay = foundWhileReading('dead-end', 'A step that some reader cannot leave', explain);

/** Whatever was chosen before, there is always a way on. */
export const rule: Rule = {
  ...withoutWay,
  *check(content) {
    yield* withoutWay.check(content);
    for (const { file, value, continuations } of content.plots) {
      const stuck = continuations
        .flatMap(({ moments }) => moments)
        .filter(({ step, replies }) => replies.length === 0 && value.steps[step]?.choices);
      for (const step of new Set(stuck.map((moment) => moment.step)))
        yield error(
          file,
          ['steps', step, 'choices'],
          `Step "${step}" leaves no reply to some readers: each has a condition. Leave one reply without.`,
        );
    }
  },
};
