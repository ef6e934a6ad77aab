import { expect, test } from '@playwright/test';
import { everyPlay, findPlay, followers, jump, playOn } from '../../../src/engine/graph.ts';
import { begin, move, openChoices, replay, resume, undo } from '../../../src/engine/play.ts';
import type { Move, Play } from '../../../src/engine/play.ts';
import { plotOf } from '../../../src/engine/plot.ts';
import type { Plot } from '../../../src/engine/plot.ts';
import { movedValues, valueCurve } from '../../../src/engine/values.ts';
import { momentsOf } from '../../../src/checks/moments.ts';
import { unpackMoves } from '../../../src/progress/place.ts';
import type { Scenario } from '../../../src/schema/scenario.ts';
import { twinPlot } from './small-plots.ts';

const words = { name: 'n', 'much-more': 'mm', more: 'm', less: 'l', 'much-less': 'ml' };
const reply = (id: string, then: string, more = {}) => ({ id, say: id, then, afterwards: id, ...more });
const says = (id: string, more = {}) => ({ id, from: 'dad', text: id, ...more });

/** Two visits. Who listens at the first is let in at the second; who is right twice is shown out. */
const visits: Pick<Scenario, 'start' | 'verdict' | 'phases' | 'steps' | 'values'> = {
  start: 'first',
  verdict: 'scam',
  phases: { visit: 'Visit' },
  values: { openness: { ...words, start: 4 }, connection: { ...words, start: 1 } },
  steps: {
    first: {
      phase: 'visit',
      says: [says('beans')],
      choices: [
        reply('ask', 'second', { moves: { openness: 1, connection: 1 } }),
        reply('lecture', 'second', { moves: { openness: -2, connection: -2 } }),
        reply('go', 'gone'),
      ],
    },
    second: {
      phase: 'visit',
      says: [
        says('tells', { 'if-value': { openness: { 'at-least': 5 } } }),
        says('hums', { 'if-value': { openness: { below: 5 } } }),
      ],
      choices: [
        reply('sorry', 'door', { moves: { connection: 2 } }),
        reply('right', 'door', { moves: { connection: -2 } }),
        reply('look', 'door', { 'if-value': { openness: { 'at-least': 3, below: 6 } } }),
      ],
    },
    door: {
      phase: 'visit',
      says: [],
      turn: { then: 'out', 'if-value': { connection: { below: 1 } } },
      then: 'in',
    },
    out: { phase: 'visit', says: [says('later')], ending: 'out' },
    in: { phase: 'visit', says: [says('come-in')], ending: 'in' },
    gone: { phase: 'visit', says: [], ending: 'gone' },
  },
};
const plot: Plot = plotOf(visits);
const next: Move = { kind: 'next' };
const choose = (choice: string): Move => ({ kind: 'choose', choice });
const played = (...replies: string[]): Play =>
  replies.reduce((play, id) => playOn(plot, move(plot, play, choose(id))), playOn(plot, begin(plot, 1)));

test('a value never leaves the scale, and counts on from its end', () => {
  expect(movedValues({ openness: 9 }, { openness: 2 })).toEqual({ openness: 10 });
  expect(movedValues({ openness: 1 }, { openness: -2 })).toEqual({ openness: 0 });
  expect(movedValues(movedValues({ openness: 1 }, { openness: -2 }), { openness: 1 })).toEqual({ openness: 1 });
  expect(movedValues({ openness: 4, connection: 5 }, { connection: 1 })).toEqual({ openness: 4, connection: 6 });
  expect(movedValues({ openness: 4 })).toEqual({ openness: 4 });
});

test('replies move the values, and everything else leaves them alone', () => {
  expect(begin(plot, 1).values).toEqual({ openness: 4, connection: 1 });
  expect(played().values).toEqual({ openness: 4, connection: 1 });
  expect(played('ask').values).toEqual({ openness: 5, connection: 2 });
  expect(played('lecture', 'sorry').values).toEqual({ openness: 2, connection: 2 });
  expect(begin(twinPlot, 1).values).toEqual({});
});

test('messages and replies can depend on a value: at least is included, below is not', () => {
  expect(played('ask').log.map(({ id }) => id)).toEqual(['beans', 'ask', 'tells']);
  expect(played('lecture').log.map(({ id }) => id)).toEqual(['beans', 'lecture', 'hums']);
  expect(openChoices(plot, played('ask')).map(({ id }) => id)).toEqual(['sorry', 'right', 'look']);
  expect(openChoices(plot, played('lecture')).map(({ id }) => id)).toEqual(['sorry', 'right']);
  expect(() => move(plot, played('lecture'), choose('look'))).toThrow('is not open now');
});

test('a turn is taken where its condition holds', () => {
  expect(played('lecture', 'right').ending).toBe('out');
  expect(played('lecture', 'sorry').ending).toBe('in');
  expect(played('ask', 'look').ending).toBe('in');
  expect(followers(plot, 'door', 'scam')).toEqual(['out', 'in']);
});

test('the curve has the beginning and a point for each reply, and ends where the play does', () => {
  const play = played('lecture', 'sorry');
  const curve = valueCurve(plot, play);
  expect(curve).toEqual([
    { values: { openness: 4, connection: 1 } },
    { reply: 'lecture', values: { openness: 2, connection: 0 } },
    { reply: 'sorry', values: { openness: 2, connection: 2 } },
  ]);
  expect(curve.at(-1)?.values).toEqual(play.values);
});

test('taking back takes back what it did, and a place kept before there were values still loads', () => {
  expect(undo(plot, played('lecture')).values).toEqual(played().values);
  const kept = unpackMoves('n1 c:lecture n1 c:look') ?? [];
  expect(resume(plot, 1, kept)).toEqual(replay(plot, 1, [next, choose('lecture'), next]));
});

test('every way is walked, values included: by playing, by looking for a place, and by the checks', () => {
  expect(everyPlay(plot, 'scam').map((play) => `${play.chose.join(' ')}: ${play.ending}`).sort()).toEqual([
    'ask look: in',
    'ask right: out',
    'ask sorry: in',
    'go: gone',
    'lecture right: out',
    'lecture sorry: in',
  ]);
  expect(findPlay(plot, 1, (play) => play.ending === 'out')?.chose).toEqual(['ask', 'right']);
  expect(jump(plot, 1, 'in')?.step).toBe('in');
  const moments = momentsOf(plot, 'scam');
  expect(moments.filter(({ step }) => step === 'second').map(({ replies }) => replies.length)).toEqual([3, 2]);
  const never = plotOf({ ...visits, values: { ...visits.values, connection: { ...words, start: 9 } } });
  expect(momentsOf(never, 'scam').some(({ step }) => step === 'out')).toBe(false);
});
