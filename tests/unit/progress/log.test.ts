import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { chance } from '../../../src/engine/chance.ts';
import { eventId } from '../../../src/progress/events.ts';
import type { Event } from '../../../src/progress/events.ts';
import { PROGRESS_KEY, openLog } from '../../../src/progress/log.ts';
import { sittingsOf, summaryOf } from '../../../src/progress/summary.ts';
import { SmallStorage, blocked } from './small-storage.ts';

const random = chance(7);
const done = (lesson: string, at = 1_795_900_000): Event => ({ id: eventId(at, random), at, kind: 'done', lesson });
const storages = () => {
  const [tab, device] = [new SmallStorage(), new SmallStorage()];
  return { tab, device, both: { tab: () => tab, device: () => device } };
};

test('events go with the tab until it is asked to keep them on the device', () => {
  const { tab, device, both } = storages();
  const log = openLog(both);
  expect(log.found).toBe('fresh');
  expect(log.add(done('first-hello'))).toBe('tab');
  expect([tab.length, device.length]).toEqual([1, 0]);
  expect(log.keepOnDevice(true)).toBe('device');
  expect([tab.length, device.length]).toEqual([0, 1]);
  expect(openLog(both).events()).toEqual(log.events());
  expect(openLog(both).keeping).toBe('device');
  expect(log.keepOnDevice(false)).toBe('tab');
  expect([tab.length, device.length]).toEqual([1, 0]);
});

test('two tabs that write in turn lose nothing', () => {
  const { device, both } = storages();
  const first = openLog(both);
  first.keepOnDevice(true);
  const second = openLog({ tab: () => new SmallStorage(), device: () => device });
  second.add(done('getting-close', 1_795_900_002));
  first.add(done('first-hello', 1_795_900_001));
  second.add(done('mixed-check', 1_795_900_003));
  const lessons = (log: typeof first) => log.events().map((event) => ('lesson' in event ? event.lesson : ''));
  expect(lessons(openLog(both))).toEqual(['first-hello', 'getting-close', 'mixed-check']);
  first.refresh();
  expect(lessons(first)).toEqual(['first-hello', 'getting-close', 'mixed-check']);
});

test('what another tab wrote over in the same moment is written once more', () => {
  const { device, both } = storages();
  const log = openLog(both);
  log.keepOnDevice(true);
  const before = device.getItem(PROGRESS_KEY)!;
  log.add(done('first-hello'));
  // The other tab had read before us and writes after us: our event is gone from the storage.
  device.setItem(PROGRESS_KEY, before);
  log.refresh();
  expect(openLog(both).events()).toEqual(log.events());
  expect(log.events()).toHaveLength(1);
});

test('what is forgotten in one tab does not come back from another', () => {
  const { device, both } = storages();
  const first = openLog(both);
  first.add(done('first-hello'));
  first.keepOnDevice(true);
  const second = openLog({ tab: () => new SmallStorage(), device: () => device });
  expect(first.forget()).toBe(true);
  expect(device.length).toBe(0);
  second.refresh();
  expect(second.events()).toEqual([]);
  second.add(done('getting-close'));
  expect(second.events()).toHaveLength(1);
  expect(device.length).toBe(0);
});

test('where nothing can be stored, or there is no room, it goes on from memory', () => {
  const log = openLog({ tab: blocked, device: blocked });
  expect(log.add(done('first-hello'))).toBe('memory');
  expect(log.keepOnDevice(true)).toBe('memory');
  expect(log.events()).toHaveLength(1);
  expect(log.forget()).toBe(true);
  const small = new SmallStorage(10);
  const full = openLog({ tab: () => small, device: () => small });
  expect(full.add(done('first-hello'))).toBe('memory');
  expect(full.events()).toHaveLength(1);
});

test('a newer shape is neither read nor written over', () => {
  const { device, both } = storages();
  const text = '{"schema":2,"events":{"packed":"…"}}';
  device.setItem(PROGRESS_KEY, text);
  const log = openLog(both);
  expect(log.found).toBe('newer');
  expect(log.add(done('first-hello'))).toBe('memory');
  expect(log.keepOnDevice(true)).toBe('memory');
  expect(device.getItem(PROGRESS_KEY)).toBe(text);
});

for (const text of ['null', '[]', '{"schema":1}', '{"schema":1,"events":', 'x'.repeat(600_000)])
  test(`unreadable data is set aside once, and a fresh start made: ${text.slice(0, 24)}`, () => {
    const { device, both } = storages();
    device.setItem(PROGRESS_KEY, text);
    const log = openLog(both);
    expect(log.found).toBe('corrupt');
    expect(log.events()).toEqual([]);
    expect(device.getItem(`${PROGRESS_KEY}.bad`)?.slice(0, 24)).toBe(text.slice(0, 24));
    expect(log.add(done('first-hello'))).toBe('device');
  });

test('a file stored by the first release loads, and what it does not know stays in it', () => {
  const { device, both } = storages();
  device.setItem(PROGRESS_KEY, readFileSync('tests/fixtures/progress/v1.json', 'utf8'));
  const log = openLog(both);
  expect(log.found).toBe('found');
  expect(log.events()).toHaveLength(5);
  const summary = summaryOf(log.events());
  expect([...summary.lessons]).toEqual([]);
  expect([...summary.endings]).toEqual([['wrong-court', ['bright-line']]]);
  expect(sittingsOf(summary)).toMatchObject([{ form: 'form-a', turn: 'before', answers: [{ item: 'the-contract' }] }]);
  log.add(done('mixed-check'));
  expect(device.getItem(PROGRESS_KEY)).toContain('"kind":"sang-a-song","song":"la","verses":3');
});

test('in a sitting the later answer to an item counts, and another sitting is another one', () => {
  const judged = (at: number, turn: 'before' | 'after', rating: 1 | 6): Event => ({
    ...{ id: eventId(at, random), at, kind: 'judged', where: 'form-a', turn, item: 'the-contract' },
    ...{ truth: 'genuine', rating, next: 'own-route', safety: 2, techniques: [] },
  });
  const events = [
    judged(1_795_900_009, 'before', 6),
    judged(1_795_900_001, 'before', 1),
    judged(1_795_900_020, 'after', 1),
  ];
  expect(sittingsOf(summaryOf(events)).map(({ turn, answers }) => [turn, answers.map(({ rating }) => rating)])).toEqual(
    [
      ['before', [6]],
      ['after', [1]],
    ],
  );
});
