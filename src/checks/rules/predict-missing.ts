import { stepOf } from '../../engine/plot.ts';
import { warning } from '../rule.ts';
import type { Rule } from '../rule.ts';

/** Each phase but the last ends with a guess at what comes next. */
export const rule: Rule = {
  code: 'predict-missing',
  title: 'A phase without its question',
  explain: {
    what: 'No step of this phase has a "predict" question. The last phase needs none, and a scene needs none at all.',
    why: 'A guess, even a wrong one, is what makes the next message stay in memory.',
    example: 'phases: { hello: Hello, daily: Every day }   # and no predict in "hello"',
    mend: 'Add "predict" to the step that ends the phase, with two or three options. Each needs a reply that fits either twin.',
  },
  *check({ plots }) {
    for (const { file, value, plot, continuations } of plots) {
      if (value.form === 'scene') continue; // too short to stop and guess
      const lacking = continuations.flatMap(({ steps }) => {
        const played = [...steps].map((step) => stepOf(plot, step));
        const phases = plot.phases.filter((phase) => played.some((step) => step.phase === phase));
        return phases.slice(0, -1).filter((phase) => !played.some((step) => step.phase === phase && step.predict));
      });
      for (const phase of new Set(lacking))
        yield warning(
          file,
          file.locate(['phases', phase], 'key'),
          `Phase "${phase}" has no "predict" question. Add one at its end.`,
        );
    }
  },
};
