import { expect, test } from '@playwright/test';
import { findPlay, jump, reachableSteps, seedFor, stepsThatCanEnd } from '../../../src/engine/graph.ts';
import { backTo, begin, move, openChoices, replay, resume, undo } from '../../../src/engine/play.ts';
import type { Move, Play } from '../../../src/engine/play.ts';
import { rewind } from '../../../src/engine/rewind.ts';
import { plotOf } from '../../../src/engine/plot.ts';
import { twinPlot, twinTalk } from './small-plots.ts';

const next: Move = { kind: 'next' };
const choose = (choice: string): Move => ({ kind: 'choose', choice });
const guess: Move = { kind: 'predict', option: 'more' };
const shown = (play: Play) => play.log.map((entry) => entry.id);
const toReplies = (twin: 'scam' | 'genuine') => replay(twinPlot, seedFor(twinPlot, twin), [next, next, guess]);

test('a day card never stands alone: the message after it comes along', () => {
  expect(shown(move(twinPlot, begin(twinPlot, 1), next))).toEqual(['day-one', 'hi']);
});

test('the guess is asked when the step is told, and the replies after it', () => {
  const told = replay(twinPlot, 1, [next, next]);
  expect(told.waiting).toBe('predict');
  expect(move(twinPlot, told, guess).waiting).toBe('choice');
});

test('the seed decides the continuation, and the same seed decides the same', () => {
  const end = (twin: 'scam' | 'genuine') =>
    replay(twinPlot, toReplies(twin).seed, [...toReplies(twin).moves, choose('answer'), next, next]);
  expect(shown(end('scam'))).toContain('shares');
  expect(shown(end('genuine'))).toContain('see-you');
  expect(end('genuine')).toEqual(end('genuine'));
});

test('both continuations come, about equally often', () => {
  const scams = Array.from({ length: 1_000 }, (_, seed) => begin(twinPlot, seed)).filter(
    (play) => play.twin === 'scam',
  ).length;
  expect(scams).toBeGreaterThan(440);
  expect(scams).toBeLessThan(560);
});

test('a reply that is not open is refused with a sentence', () => {
  expect(() => move(twinPlot, begin(twinPlot, 1), choose('answer'))).toThrow('the reply "answer" is not open now');
  expect(() => move(twinPlot, toReplies('scam'), next)).toThrow('there is no next message: the play waits for choice');
  expect(() => move(twinPlot, toReplies('scam'), { kind: 'mark', message: 'shares' })).toThrow('has not been shown');
});

test('a reply can depend on one chosen earlier, and so can a message', () => {
  const atMoney = replay(twinPlot, toReplies('scam').seed, [...toReplies('scam').moves, choose('answer'), next, next]);
  expect(openChoices(twinPlot, atMoney).map((choice) => choice.id)).toEqual(['tell', 'stop']);
});

test('a step with nothing to say ends at once', () => {
  const gone = move(twinPlot, toReplies('scam'), choose('leave'));
  expect([gone.waiting, gone.ending]).toEqual(['ended', 'quiet']);
});

test('taking back restores exactly what was there', () => {
  const before = toReplies('scam');
  expect(undo(twinPlot, move(twinPlot, before, choose('answer')))).toEqual(before);
  expect(undo(twinPlot, replay(twinPlot, before.seed, [...before.moves, choose('answer'), next, next]))).toEqual(
    before,
  );
  expect(undo(twinPlot, before)).toEqual(before);
});

test('a marker is put and taken away, and goes when its message is taken back', () => {
  const mark: Move = { kind: 'mark', message: 'hi' };
  const marked = move(twinPlot, toReplies('scam'), mark);
  expect(marked.marked).toEqual(['hi']);
  expect(move(twinPlot, marked, mark).marked).toEqual([]);
  const later = replay(twinPlot, marked.seed, [
    ...marked.moves,
    choose('answer'),
    next,
    { kind: 'mark', message: 'nice' },
  ]);
  expect(undo(twinPlot, later).marked).toEqual(['hi']);
});

test('one can go back to an earlier reply and try another', () => {
  const end = replay(twinPlot, toReplies('scam').seed, [
    ...toReplies('scam').moves,
    choose('answer'),
    next,
    next,
    choose('stop'),
  ]);
  expect(openChoices(twinPlot, backTo(twinPlot, end, 'hello')).map((choice) => choice.id)).toEqual(['answer', 'leave']);
  expect(() => backTo(twinPlot, end, 'match')).toThrow('never came to the replies of "match"');
});

test('one can jump to any step that can be reached, on the way with the fewest replies', () => {
  for (const step of reachableSteps(twinPlot, 'scam'))
    expect(jump(twinPlot, seedFor(twinPlot, 'scam'), step)?.step).toBe(step);
  expect(jump(twinPlot, seedFor(twinPlot, 'scam'), 'match')).toBeUndefined();
  expect(findPlay(twinPlot, 1, (play) => play.ending === 'quiet')?.chose).toEqual(['leave']);
});

test('a kept place that no longer fits resumes as far as it does', () => {
  const kept = [...toReplies('scam').moves, choose('removed-reply'), next];
  expect(resume(twinPlot, toReplies('scam').seed, kept)).toEqual(toReplies('scam'));
});

test('the replay matches the learner’s markers first', () => {
  const steps = structuredClone(twinTalk.steps);
  const note = {
    reads: 'open',
    technique: 'wrong-number-opener',
    cue: 'hi',
    sees: 's',
    'going-on': 'g',
    helps: 'h',
  } as const;
  for (const item of steps['hello']!.says) if (item.id !== 'day-one') Object.assign(item, { note });
  const plot = plotOf({ ...twinTalk, steps });
  const play = replay(plot, seedFor(plot, 'scam'), [
    next,
    next,
    { kind: 'mark', message: 'hi' },
    guess,
    choose('answer'),
    next,
    { kind: 'mark', message: 'nice' },
  ]);
  expect(rewind(plot, play)).toEqual({ matched: ['hi'], further: ['are-you-there'], own: ['nice'] });
});

test('a loop from which no ending can be reached is seen', () => {
  const steps = structuredClone(twinTalk.steps);
  steps['money-end'] = { phase: 'after', twin: 'scam', says: [], then: 'money-end' };
  const plot = plotOf({ ...twinTalk, steps });
  expect(stepsThatCanEnd(plot, 'scam').has('money-end')).toBe(false);
  expect(() =>
    replay(plot, seedFor(plot, 'scam'), [next, next, guess, choose('answer'), next, next, choose('tell')]),
  ).toThrow('in a circle');
});
