import { expect, test } from '@playwright/test';
import { begin, goTo, left, readRun, toggleBlank, toggleClock } from '../../../src/engine/session-run.ts';
import { wayThrough } from '../../../src/engine/session-slides.ts';
import type { Session } from '../../../src/schema/session.ts';

const MINUTE = 60_000;
/** Three stops in a step of five minutes, one in a step of two. */
const course = { steps: [0, 0, 0, 1], minutes: [5, 2] };

type Step = Session['steps'][number];
const step = (id: string, more: Partial<Step> = {}): Step => ({
  ...{ id, title: id, minutes: 1, does: id, note: [], say: [], show: [], story: [], ask: [], 'do-not': [] },
  ...{ activities: [], ...more },
});
const sheets: Session['sheets'] = [{ id: 'two', title: 'Two', items: ['a', 'b'] }];
/** The way as words: the id of the slide, and behind a stroke what is shown of it. */
const way = (steps: Step[]) =>
  wayThrough({ steps, sheets }).stops.map(({ slide, shown }) => (shown ? `${slide}/${shown}` : slide));

test('the minutes of a step and of the session run only while the clock runs', () => {
  let run = begin(course);
  expect(left(run, course, 9 * MINUTE)).toEqual({ step: 5, session: 7 });
  run = toggleClock(run, course, 0);
  expect(left(run, course, 1)).toEqual({ step: 5, session: 7 });
  expect(left(run, course, 90_000)).toEqual({ step: 4, session: 6 });
  run = toggleClock(run, course, 2 * MINUTE);
  expect(left(run, course, 60 * MINUTE)).toEqual({ step: 3, session: 5 });
  run = toggleClock(run, course, 60 * MINUTE);
  expect(left(run, course, 68 * MINUTE)).toEqual({ step: -5, session: -3 });
});

test('each step has its own minutes, also when one goes back to it', () => {
  let run = toggleClock(begin(course), course, 0);
  run = goTo(run, 3, course, 3 * MINUTE);
  expect(left(run, course, 4 * MINUTE)).toEqual({ step: 1, session: 3 });
  run = goTo(run, 1, course, 4 * MINUTE);
  expect(left(run, course, 5 * MINUTE)).toEqual({ step: 1, session: 2 });
  // A clock that was set back takes no minute away.
  expect(left(run, course, 0)).toEqual({ step: 2, session: 3 });
});

test('there is nothing before the first stop or after the last, and moving on uncovers the screen', () => {
  const run = toggleBlank(begin(course));
  expect(run.isBlank).toBe(true);
  expect(goTo(run, -1, course, 0)).toMatchObject({ at: 0, isBlank: false });
  expect(goTo(run, 99, course, 0).at).toBe(3);
});

test('what another window tells is believed only where it can be true', () => {
  const run = toggleClock(goTo(begin(course), 2, course, 0), course, 7);
  expect(readRun(JSON.parse(JSON.stringify(run)), course)).toEqual(run);
  for (const wrong of [
    null,
    'state',
    { ...run, at: 4 },
    { ...run, at: -1 },
    { ...run, at: '2' },
    { ...run, spent: [0] },
    { ...run, spent: [0, Number.NaN] },
    { ...run, since: 'now' },
    { ...run, isBlank: 1 },
  ])
    expect(readRun(wrong, course), JSON.stringify(wrong)).toBeUndefined();
});

test('messages that come again have their answers only the last time', () => {
  const items = { activities: [{ kind: 'items' as const, id: 'two' }] };
  expect(way([step('first', items), step('last', items)]).slice(1)).toEqual([
    'first',
    'ground-rules',
    'two-a',
    'two-b',
    'last',
    'two-a',
    'two-a/1',
    'two-b',
    'two-b/1',
  ]);
  // Where they come once, the answers wait for the questions.
  expect(way([step('only', { ...items, ask: ['Which?'] })]).slice(3)).toEqual([
    'two-a',
    'two-b',
    'only-ask/1',
    'two-a/1',
    'two-b/1',
  ]);
});

test('a conversation with stops comes back after each question, and help stays until the end', () => {
  const play = { kind: 'scenario' as const, id: 'night' };
  const help = { kind: 'help-slide' as const };
  const steps = [
    step('play', { pause: true, activities: [play], ask: ['One?', 'Two?'] }),
    step('end', { activities: [help], ask: ['Three?'] }),
  ];
  expect(way(steps).slice(3)).toEqual([
    'use-night',
    'play-ask/1',
    'use-night',
    'play-ask/2',
    'end',
    'end-ask/1',
    'help-slide',
  ]);
});

test('of a story each part has a slide, and its question comes on a press', () => {
  const story = [
    { id: 'one', read: 'Once.', ask: 'And?' },
    { id: 'two', read: 'Then.' },
  ];
  expect(way([step('tell', { story })]).slice(3)).toEqual(['tell-one', 'tell-one/1', 'tell-two']);
});
