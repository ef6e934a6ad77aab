import { followers, stepsThatCanEnd } from '../../engine/graph.ts';
import type { Plot } from '../../engine/plot.ts';
import type { Continuation } from '../plotted.ts';
import { error } from '../rule.ts';
import type { Rule } from '../rule.ts';

/** From every step an ending can be reached. */
export const rule: Rule = {
  code: 'endless-cycle',
  title: 'Steps that go round for ever',
  explain: {
    what: 'Some steps lead only to each other, so that no ending can be reached from them.',
    why: 'A reader who gets there could never finish.',
    example: 'steps:\n  ask: { then: wait }\n  wait: { then: ask }',
    mend: 'Give one of them another way out: a reply or a "then" towards an ending.',
  },
  *check({ plots }) {
    for (const { file, plot, continuations } of plots) {
      const rings = continuations.map((continuation) => ring(plot, continuation)).filter((found) => found.length > 0);
      for (const [first = '', ...others] of new Map(rings.map((found) => [found[0], found])).values())
        yield error(
          file,
          file.locate(['steps', first], 'key'),
          `${[first, ...others, first].join(' → ')}: a reader could go round for ever. Give one of these steps another way out.`,
        );
    }
  },
};

/** One ring without a way out: the first trapped step in the order of the file, and those after it until it closes. */
function ring(plot: Plot, { twin, steps }: Continuation): string[] {
  const canEnd = stepsThatCanEnd(plot, twin);
  const trapped = Object.keys(plot.steps).filter((step) => steps.has(step) && !canEnd.has(step));
  const way: string[] = [];
  for (let step = trapped[0]; step !== undefined;) {
    if (way.includes(step)) return way.slice(way.indexOf(step));
    way.push(step);
    step = followers(plot, step, twin).find((next) => trapped.includes(next));
  }
  return [];
}
