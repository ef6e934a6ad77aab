import { exitsOfPhase } from '../../engine/graph.ts';
import { stepOf } from '../../engine/plot.ts';
import { error } from '../rule.ts';
import type { Rule } from '../rule.ts';

/** Leaving is possible in every phase, and it is a proper ending. */
export const rule: Rule = {
  code: 'no-exit',
  title: 'A phase without a way out',
  explain: {
    what: 'There are replies in this phase, and none of them has "exit: true". In a twin, each continuation is looked at by itself.',
    why: 'In life one can always stop. A conversation that only goes on would teach the opposite.',
    example: 'phases: { hello: Hello, daily: Every day }   # and no exit in "daily"',
    mend: 'Add a reply that stops, asks somebody or checks, with "exit: true" and a "then" that leads to a proper ending.',
  },
  *check({ plots }) {
    for (const { file, plot, continuations } of plots) {
      for (const phase of plot.phases) {
        const closed = continuations.filter(({ twin, steps }) => {
          const played = [...steps]
            .map((step) => stepOf(plot, step))
            .filter((step) => step.phase === phase && step.choices);
          return played.length > 0 && exitsOfPhase(plot, phase, twin).length === 0;
        });
        if (closed.length === 0) continue;
        const where =
          continuations.length > 1 ? ` in the ${closed.map(({ twin }) => twin).join(' and the ')} continuation` : '';
        yield error(
          file,
          file.locate(['phases', phase], 'key'),
          `Phase "${phase}" has no way out${where}. Give one of its replies "exit: true".`,
        );
      }
    }
  },
};
