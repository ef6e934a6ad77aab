import { error } from '../rule.ts';
import type { Rule } from '../rule.ts';

/** Every step that is written can be played. */
export const rule: Rule = {
  code: 'unreachable-step',
  title: 'A step that nobody can reach',
  explain: {
    what: 'No reply, "then", "turn" or "fork" leads to this step, from the start on, or only under conditions that nobody can meet.',
    why: 'It is written, translated and reviewed, and no learner ever sees it. Mostly a "then" points past it.',
    example: 'steps:\n  hello: { then: goodbye }\n  coffee: { then: goodbye }   # nothing leads to coffee',
    mend: 'Let something lead to it, or delete it.',
  },
  *check({ plots }) {
    for (const { file, value, continuations } of plots) {
      for (const step of Object.keys(value.steps))
        if (!continuations.some(({ steps }) => steps.has(step)))
          yield error(
            file,
            file.locate(['steps', step], 'key'),
            `Step "${step}" can never be reached. Let something lead to it, or delete it.`,
          );
    }
  },
};
