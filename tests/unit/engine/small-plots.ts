/** Small conversations for the engine's tests: real content in miniature, as an author would write it. */
import { plotOf } from '../../../src/engine/plot.ts';
import type { Plot } from '../../../src/engine/plot.ts';
import type { Scenario } from '../../../src/schema/scenario.ts';

type Small = Pick<Scenario, 'start' | 'verdict' | 'phases' | 'steps'>;

const says = (...ids: string[]) => ids.map((id) => ({ id, from: 'jun', text: id }));
const reply = (id: string, then: string, more = {}) => ({ id, say: id, then, afterwards: id, ...more });

/** hello → (answer | leave) → fork into two continuations → an ending each. */
export const twinTalk: Small = {
  start: 'hello',
  verdict: 'twin',
  phases: { hello: 'Hello', after: 'After' },
  steps: {
    hello: {
      phase: 'hello',
      says: [{ id: 'day-one', day: 1, text: 'Monday' }, ...says('hi', 'are-you-there')],
      predict: {
        id: 'what-next',
        question: '?',
        options: [
          { id: 'more', text: 'more', reply: 'maybe' },
          { id: 'less', text: 'less', reply: 'maybe' },
        ],
      },
      choices: [reply('answer', 'talk'), reply('leave', 'gone', { exit: true })],
    },
    talk: { phase: 'after', says: says('nice'), fork: { scam: 'money', genuine: 'match' } },
    money: {
      phase: 'after',
      twin: 'scam',
      says: [...says('shares'), { id: 'told-sister-line', from: 'lin', text: 'hm', 'if-chose': ['tell'] }],
      choices: [
        reply('tell', 'money-end'),
        reply('refuse', 'money-end', { 'if-not-chose': ['answer'] }),
        reply('stop', 'gone'),
      ],
    },
    'money-end': { phase: 'after', twin: 'scam', says: says('bye'), ending: 'early' },
    match: { phase: 'after', twin: 'genuine', says: says('see-you'), ending: 'friends' },
    gone: { phase: 'after', says: [], ending: 'quiet' },
  },
};

export const twinPlot: Plot = plotOf(twinTalk);
