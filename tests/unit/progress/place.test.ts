import { expect, test } from '@playwright/test';
import { openPlaces, packMoves, unpackMoves } from '../../../src/progress/place.ts';
import type { Place } from '../../../src/progress/place.ts';
import { SmallStorage, blocked } from './small-storage.ts';

const place: Place = {
  seed: 7,
  moves: [
    { kind: 'next' },
    { kind: 'next' },
    { kind: 'choose', choice: 'ask-who' },
    { kind: 'mark', message: 'hello' },
    { kind: 'next' },
    { kind: 'predict', option: 'more' },
  ],
};
const open = (tab: Storage | (() => Storage), device: Storage | (() => Storage)) =>
  openPlaces({
    tab: typeof tab === 'function' ? tab : () => tab,
    device: typeof device === 'function' ? device : () => device,
  });

test('moves are kept as a few ids and come back the same', () => {
  expect(packMoves(place.moves)).toBe('n2 c:ask-who m:hello n1 p:more');
  expect(unpackMoves(packMoves(place.moves))).toEqual(place.moves);
});

for (const text of ['n', 'n9999', 'x:y', 'c:__proto__', 'c:<b>', 'n999 n999 n999', 'c: d'])
  test(`text that is not a list of moves is refused: ${text}`, () => expect(unpackMoves(text)).toBeUndefined());

test('a place is kept in the tab, and not on the device', () => {
  const [tab, device] = [new SmallStorage(), new SmallStorage()];
  expect(open(tab, device).write('wrong-court', place)).toBe('tab');
  expect(open(tab, device).read('wrong-court')).toEqual(place);
  expect(device.kept.size).toBe(0);
});

test('asked for, it is kept on the device and no longer in the tab', () => {
  const [tab, device] = [new SmallStorage(), new SmallStorage()];
  const places = open(tab, device);
  places.write('wrong-court', place);
  expect(places.keepOnDevice(true)).toBe('device');
  expect(tab.kept.size).toBe(0);
  expect(open(new SmallStorage(), device).read('wrong-court')).toEqual(place);
});

test('with storage blocked the place lives in memory, and that is said', () => {
  const places = open(blocked, blocked);
  expect(places.keeping).toBe('memory');
  expect(places.write('wrong-court', place)).toBe('memory');
  expect(places.read('wrong-court')).toEqual(place);
});

test('with storage full the place lives in memory', () => {
  const places = open(new SmallStorage(20), blocked);
  expect(places.write('wrong-court', place)).toBe('memory');
  expect(places.read('wrong-court')).toEqual(place);
});

for (const bad of ['{', 'null', '[]', '"x"', '7', '{"schema":1}', '{"schema":1,"places":[]}', 'x'.repeat(20_000)])
  test(`corrupt data starts fresh and is set aside once: ${bad.slice(0, 30)}`, () => {
    const tab = new SmallStorage();
    tab.setItem('places', bad);
    expect(open(tab, new SmallStorage()).found).toBe('corrupt');
    expect(tab.getItem('places.bad')).toBe(bad.slice(0, 16_384));
    expect(open(tab, new SmallStorage()).found).toBe('fresh');
  });

test('data of a newer version is neither read nor overwritten', () => {
  const tab = new SmallStorage();
  tab.setItem('places', '{"schema":2,"something":"else"}');
  const places = open(tab, new SmallStorage());
  expect(places.found).toBe('newer');
  expect(places.write('wrong-court', place)).toBe('memory');
  expect(tab.getItem('places')).toBe('{"schema":2,"something":"else"}');
});

test('hostile shapes are dropped, sound ones beside them kept, and no prototype is touched', () => {
  const tab = new SmallStorage();
  tab.setItem(
    'places',
    '{"schema":1,"places":{"__proto__":{"polluted":1},"a b":{},"ok-one":{"seed":3,"moves":"n1"},"bad":{"seed":"3","moves":"n1"}}}',
  );
  const places = open(tab, new SmallStorage());
  expect(places.read('ok-one')).toEqual({ seed: 3, moves: [{ kind: 'next' }] });
  expect(places.read('bad')).toBeUndefined();
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});

test('two tabs that write different conversations lose nothing', () => {
  const device = new SmallStorage();
  device.setItem('places', '{"schema":1,"places":{}}');
  const [one, other] = [open(new SmallStorage(), device), open(new SmallStorage(), device)];
  one.write('wrong-court', place);
  other.write('mehwish-from-school', { seed: 1, moves: [] });
  expect(open(new SmallStorage(), device).read('wrong-court')).toEqual(place);
  expect(open(new SmallStorage(), device).read('mehwish-from-school')).toEqual({ seed: 1, moves: [] });
});

test('a place that is forgotten is gone from the storage too', () => {
  const tab = new SmallStorage();
  const places = open(tab, new SmallStorage());
  places.write('wrong-court', place);
  places.forget('wrong-court');
  expect(open(tab, new SmallStorage()).read('wrong-court')).toBeUndefined();
});
