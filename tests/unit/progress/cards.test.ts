import { expect, test } from '@playwright/test';
import { openCards } from '../../../src/progress/cards.ts';
import { SmallStorage, blocked } from './small-storage.ts';

test('a card is there again after it was kept, beside the others', () => {
  const storage = new SmallStorage();
  const cards = openCards(() => storage);
  expect(cards.read('my-line')).toBeUndefined();
  expect(cards.write('my-line', { start: 'talks', own: 'Not with me.' })).toBe('kept');
  expect(openCards(() => storage).write('circuit-breaker', { who: 'Ana' })).toBe('kept');
  expect(cards.read('my-line')).toEqual({ start: 'talks', own: 'Not with me.' });
  expect(JSON.parse(storage.getItem('cards')!)).toEqual({
    schema: 1,
    cards: { 'my-line': { start: 'talks', own: 'Not with me.' }, 'circuit-breaker': { who: 'Ana' } },
  });
});

test('a card that is forgotten is gone, and with the last one the key', () => {
  const storage = new SmallStorage();
  const cards = openCards(() => storage);
  cards.write('my-line', { own: 'No.' });
  cards.write('circuit-breaker', { who: 'Ana' });
  expect(cards.forget('my-line')).toBe(true);
  expect(cards.read('my-line')).toBeUndefined();
  expect(cards.read('circuit-breaker')).toEqual({ who: 'Ana' });
  cards.forget('circuit-breaker');
  expect(storage.length).toBe(0);
});

test('where nothing can be stored nothing is kept, and nothing throws', () => {
  const cards = openCards(blocked);
  expect(cards.read('my-line')).toBeUndefined();
  expect(cards.write('my-line', { own: 'No.' })).toBe('refused');
  expect(cards.forget('my-line')).toBe(false);
});

for (const [what, text] of [
  ['no JSON', '{"schema":1,"cards":'],
  ['no object', '"cards"'],
  ['a list', '[1,2]'],
  ['nothing', 'null'],
] as const)
  test(`${what} is no card, and is written over`, () => {
    const storage = new SmallStorage();
    storage.setItem('cards', text);
    const cards = openCards(() => storage);
    expect(cards.read('my-line')).toBeUndefined();
    expect(cards.write('my-line', { own: 'No.' })).toBe('kept');
    expect(cards.read('my-line')).toEqual({ own: 'No.' });
  });

test('what has the wrong shape is left out of a card', () => {
  const storage = new SmallStorage();
  const odd = '{"own":"No.","start":7,"end":{"x":"y"},"__proto__":"a","long":"' + 'a'.repeat(161) + '"}';
  storage.setItem('cards', `{"schema":1,"cards":{"my-line":${odd},"__proto__":{"own":"x"},"other":"text"}}`);
  const cards = openCards(() => storage);
  expect(cards.read('my-line')).toEqual({ own: 'No.' });
  expect(({} as Record<string, unknown>)['own']).toBeUndefined();
});

test('a newer shape is neither read nor written over', () => {
  const storage = new SmallStorage();
  const newer = '{"schema":2,"cards":{"my-line":{"own":"Newer"}}}';
  storage.setItem('cards', newer);
  const cards = openCards(() => storage);
  expect(cards.read('my-line')).toBeUndefined();
  expect(cards.write('my-line', { own: 'No.' })).toBe('refused');
  expect(cards.forget('my-line')).toBe(false);
  expect(storage.getItem('cards')).toBe(newer);
});

test('a field that is too long is not kept, and what was kept before stays as it was', () => {
  const storage = new SmallStorage();
  const cards = openCards(() => storage);
  cards.write('travel-plan', { employer: 'Canal Street 12', who: 'Ana' });
  const before = storage.getItem('cards');
  expect(cards.write('travel-plan', { employer: 'a'.repeat(161), who: 'Ana' })).toBe('toolong');
  expect(storage.getItem('cards')).toBe(before);
  expect(cards.write('travel-plan', { employer: 'a'.repeat(160) })).toBe('kept');
  expect(openCards(() => storage).read('travel-plan')).toEqual({ employer: 'a'.repeat(160) });
});

test('more than a card can hold is not kept', () => {
  const storage = new SmallStorage();
  const large = Object.fromEntries(
    Array.from({ length: 40 }, (_, at) => [`f-${'x'.repeat(at % 30)}${'y'.repeat(at / 30)}`, 'a'.repeat(160)]),
  );
  expect(openCards(() => storage).write('my-line', large)).toBe('toolong');
  expect(storage.length).toBe(0);
});
