import type { Scenario, Twin } from '../../schema/scenario.ts';
import { error } from '../rule.ts';
import type { Finding, Rule } from '../rule.ts';
import type { Entry } from '../content.ts';
import type { Plotted } from '../plotted.ts';

/** What belongs to a continuation is there, once, and nothing else is. */
export const rule: Rule = {
  code: 'twin-shape',
  title: 'A conversation that does not fit its verdict',
  explain: {
    what: 'A twin has a fork, and both a scam and a genuine reveal, counterpart and dose. Any other conversation has no fork, and only those of its own verdict. With "values", the dose may be left empty.',
    why: 'After the same opening either twin may follow. What is missing for one of them leaves a hole; what is too much gives the answer away.',
    example: 'verdict: scam\nreveal:\n  scam: …\n  genuine: …',
    mend: 'Add or delete the part that the message names, or correct "verdict".',
  },
  *check({ scenarios, plots }) {
    for (const entry of scenarios) {
      yield* forks(entry);
      yield* parts(entry);
    }
    for (const entry of plots) yield* strayTwins(entry);
  },
};

function* forks({ file, value }: Entry<Scenario>): Generator<Finding> {
  const forking = Object.entries(value.steps).filter(([, step]) => step.fork);
  if (value.verdict === 'twin' && forking.length === 0)
    yield error(
      file,
      ['verdict'],
      'The verdict is "twin", but no step has a fork. Add one where the two continuations part.',
    );
  if (value.verdict === 'twin') return;
  for (const [step] of forking)
    yield error(
      file,
      file.locate(['steps', step, 'fork'], 'key'),
      `Step "${step}" has a fork, but the verdict is "${value.verdict}". Only a twin forks: use then, or make the verdict "twin".`,
    );
}

function* parts({ file, value }: Entry<Scenario>): Generator<Finding> {
  for (const part of ['reveal', 'counterpart', 'dose'] as const)
    for (const twin of ['scam', 'genuine'] as const) {
      // Where a value moves, two people sit together: there may be no messages to count.
      const needed = twinsOf(value).includes(twin) && !(part === 'dose' && value.values);
      const given = value[part][twin] !== undefined;
      if (needed && !given)
        yield error(
          file,
          file.locate([part], 'key'),
          `"${part}" has no "${twin}", but the verdict is "${value.verdict}". Add it.`,
        );
      if (given && !twinsOf(value).includes(twin))
        yield error(
          file,
          file.locate([part, twin], 'key'),
          `"${part}" has "${twin}", but the verdict is "${value.verdict}". Delete it.`,
        );
    }
}

function* strayTwins({ file, value, continuations }: Plotted): Generator<Finding> {
  for (const { twin, steps } of continuations)
    for (const step of steps) {
      const own = value.steps[step]?.twin;
      if (own && own !== twin)
        yield error(
          file,
          ['steps', step, 'twin'],
          `Step "${step}" is marked "${own}", but the ${twin} continuation comes to it as well. Correct "twin", or the way that leads here.`,
        );
    }
}

function twinsOf(scenario: Scenario): readonly Twin[] {
  return scenario.verdict === 'twin' ? ['scam', 'genuine'] : [scenario.verdict];
}
