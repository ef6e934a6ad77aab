import fc from 'fast-check';
import { expect, test } from '@playwright/test';
import { chance } from '../../../src/engine/chance.ts';
import { exportText, importText } from '../../../src/progress/backup.ts';
import { eventId, readEvent, union } from '../../../src/progress/events.ts';
import type { Event } from '../../../src/progress/events.ts';

const random = chance(11);
const done = (lesson: string, at: number): Event => ({ id: eventId(at, random), at, kind: 'done', lesson });
const judged = (item: string, at: number): Event => ({
  ...{ id: eventId(at, random), at, kind: 'judged', where: 'review', item, truth: 'scam' },
  ...{ rating: 2, next: 'own-route', safety: 1, reason: 'money', techniques: ['small-win', 'task-deposit'] },
});
const here = [done('first-hello', 1_795_900_000), judged('the-curtains', 1_795_900_100)];
const read = (text: string) => importText(text, new TextEncoder().encode(text).length, here);

test('a file written here is read in elsewhere, and reading it in twice adds nothing', () => {
  const text = exportText(here);
  expect(importText(text, text.length, [])).toEqual({ ok: true, events: here, added: 2, known: 0 });
  expect(read(text)).toEqual({ ok: true, events: here, added: 0, known: 2 });
  const other = [done('mixed-check', 1_795_900_050)];
  expect(read(exportText(other))).toEqual({ ok: true, events: union(here, other), added: 1, known: 0 });
});

test('what is no file of ours is refused with the reason', () => {
  const entry = JSON.stringify({ id: 'tp3sw0-x7qm2p', at: 1_795_900_032, kind: 'done', lesson: 'first-hello' });
  const withEntry = (bad: string) => `{"schema":1,"events":[${entry},${bad}]}`;
  const refused: readonly (readonly [string, string, object])[] = [
    ['10 MB', `{"schema":1,"events":[${' '.repeat(10_000_000)}]}`, { why: 'too-big' }],
    ['200,000 deep', '['.repeat(200_000) + ']'.repeat(200_000), { why: 'too-deep' }],
    [
      'a prototype',
      withEntry('{"__proto__":{"evil":1},"id":"tp3sw1-x7qm2p","at":1795900032,"kind":"done"}'),
      { why: 'bad-entry', entry: 2 },
    ],
    ['other JSON', '{"name":"something","version":"1.0.0"}', { why: 'not-ours' }],
    ['a list', '[1,2,3]', { why: 'not-ours' }],
    [
      'HTML in a text',
      withEntry('{"id":"tp3sw1-x7qm2p","at":1795900032,"kind":"done","lesson":"<b>x</b>"}'),
      { why: 'bad-entry', entry: 2 },
    ],
    [
      'HTML in an unknown kind',
      withEntry('{"id":"tp3sw1-x7qm2p","at":1795900032,"kind":"<img>"}'),
      { why: 'bad-entry', entry: 2 },
    ],
    ['a newer version', '{"schema":9,"events":[]}', { why: 'newer' }],
    ['a file cut off', exportText(here).slice(0, -30), { why: 'cut-off' }],
    ['an empty file', ' \n', { why: 'empty' }],
    ['a picture', '\u0089PNG\r\n', { why: 'not-json' }],
    [
      'an impossible rating',
      withEntry(
        '{"id":"tp3sw1-x7qm2p","at":1795900032,"kind":"judged","where":"inbox","item":"x","truth":"scam","rating":7,"safety":2,"techniques":""}',
      ),
      { why: 'bad-entry', entry: 2 },
    ],
  ];
  for (const [what, text, reason] of refused) expect(read(text), what).toEqual({ ok: false, ...reason });
  expect(({} as Record<string, unknown>)['evil']).toBeUndefined();
});

test('whatever is in a file, it is read or refused, and nothing that was here is lost: 10,000 files', () => {
  const good = exportText([...here, done('mixed-check', 1_795_900_200)]);
  const damaged = fc
    .tuple(fc.nat(good.length), fc.nat(20), fc.string({ maxLength: 12 }))
    .map(([at, cut, put]) => good.slice(0, at) + put + good.slice(at + cut));
  const wild = fc.json().map((json) => `{"schema":1,"events":[${json}]}`);
  fc.assert(
    fc.property(fc.oneof(damaged, wild, fc.json(), fc.string({ maxLength: 200 })), (text) => {
      const result = read(text);
      if (!result.ok) return;
      for (const event of here) expect(result.events).toContainEqual(event);
      expect(result.events).toHaveLength(here.length + result.added);
      for (const event of result.events) expect(readEvent(JSON.parse(exportText([event])).events[0])).toEqual(event);
    }),
    { numRuns: 10_000, seed: 20_261_129 },
  );
});
