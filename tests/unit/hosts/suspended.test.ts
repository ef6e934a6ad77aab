import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { deflateSync, strToU8 } from 'fflate';
import { KeptForPage } from '../../../src/hosts/kept-for-page.ts';
import { MOST_CHARACTERS, packSuspended, unpackSuspended } from '../../../src/hosts/suspended.ts';

const NOTHING = { done: [], kept: [] };
/** Something that deflates to almost nothing less: as many characters as asked for, without a pattern. */
const noise = (length: number, seed = 7): string => {
  let state = seed;
  return Array.from({ length }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return String.fromCharCode(33 + (state % 90));
  }).join('');
};

test('what is kept is read again, in any language', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 5 }),
      fc.array(fc.tuple(fc.string(), fc.string(), fc.string({ unit: 'grapheme', maxLength: 80 })), { maxLength: 8 }),
      (done, kept) => {
        const { text, packed } = packSuspended({ done, kept });
        expect(packed.kept).toEqual(kept);
        expect(unpackSuspended(text)).toEqual({ done, kept });
        expect(text).toMatch(/^1;[A-Za-z0-9+/=]*$/);
      },
    ),
    { numRuns: 200 },
  );
});

test('what is broken, cut off, foreign or of another version gives nothing, and no error', () => {
  const { text } = packSuspended({ done: ['a'], kept: [['a', 'places', '{"schema":1}']] });
  const bad = [
    '',
    '1;',
    '1;%%%',
    '2;' + text.slice(2),
    text.slice(0, -9),
    `${text}!`,
    '{"place":3}',
    'x'.repeat(70_000),
  ];
  const otherShapes = [{ done: 1 }, [], null, 'text', { done: [], kept: {} }].map(
    (shape) => `1;${Buffer.from(deflateSync(strToU8(JSON.stringify(shape)))).toString('base64')}`,
  );
  for (const each of [...bad, ...otherShapes]) expect(unpackSuspended(each), each.slice(0, 30)).toEqual(NOTHING);
  fc.assert(fc.property(fc.string(), (any) => void unpackSuspended(`1;${any}`)));
});

test('it never takes more than 4096 characters: the oldest entries are left out, whole', () => {
  const kept = Array.from({ length: 8 }, (_, at) => [`page-${at}`, 'answers', noise(900, at + 1)] as const);
  const { text, packed } = packSuspended({ done: ['page-1'], kept });
  expect(text.length).toBeLessThanOrEqual(MOST_CHARACTERS);
  expect(text.length).toBeGreaterThan(MOST_CHARACTERS * 0.7);
  expect(packed.kept).toEqual(kept.slice(-packed.kept.length));
  expect(unpackSuspended(text)).toEqual(packed);
});

test('the storage of a page keeps what is its own, and says when something cannot be kept', () => {
  const taken: string[] = [];
  let isThere = true;
  const platform = (text: string): boolean => isThere && taken.push(text) > 0;
  const before = packSuspended({ done: [], kept: [['other', 'places', 'theirs']] }).text;
  const storage = new KeptForPage('page', before, platform).storage();
  expect(storage.getItem('places')).toBeNull();
  storage.setItem('progress', 'held while the page is open, and no longer');
  expect(taken).toEqual([]);
  storage.setItem('places', 'mine');
  expect(unpackSuspended(taken.at(-1) ?? '').kept).toEqual([
    ['other', 'places', 'theirs'],
    ['page', 'places', 'mine'],
  ]);
  expect(() => storage.setItem('answers', noise(9000))).toThrow(/4096/);
  expect(new KeptForPage('page', taken.at(-1) ?? '', platform).storage().getItem('places')).toBe('mine');
  isThere = false;
  expect(() => storage.setItem('places', 'more')).toThrow();
});
