import fc from 'fast-check';
import { expect, test } from '@playwright/test';
import { keepAnswers, readAnswers } from '../../../src/progress/answers.ts';
import type { Given } from '../../../src/progress/answers.ts';

/** A tab's storage, with what it holds. `limit`: characters that fit. */
function tabWith(kept?: string, limit = Infinity): { tab: () => Storage; kept: () => string | undefined } {
  let text = kept;
  const storage = {
    getItem: () => text ?? null,
    setItem: (_: string, value: string) => {
      if (value.length > limit) throw new DOMException('full', 'QuotaExceededError');
      text = value;
    },
  } as unknown as Storage;
  return { tab: () => storage, kept: () => text };
}

const blocked = (): Storage => {
  throw new DOMException('blocked', 'SecurityError');
};
const given: Given = {
  at: 2,
  answers: new Map([
    ['the-curtains', { verdict: 2, next: 'photo' }],
    ['held-payment', { verdict: 6, next: 'call-card' }],
  ]),
};

test('what is kept comes back', () => {
  const { tab } = tabWith();
  expect(readAnswers(tab, 'inbox')).toBeUndefined();
  expect(keepAnswers(tab, 'inbox', given)).toBe(true);
  expect(readAnswers(tab, 'inbox')).toEqual(given);
});

test('the stored shape is the documented one', () => {
  const { tab, kept } = tabWith();
  keepAnswers(tab, 'inbox', given);
  expect(JSON.parse(kept()!)).toEqual({
    schema: 1,
    sets: { inbox: { at: 2, given: 'the-curtains:2:photo held-payment:6:call-card' } },
  });
});

test('kinds are kept beside ratings, and what was kept before there were kinds still comes back', () => {
  const { tab, kept } = tabWith(
    '{"schema":1,"sets":{"inbox":{"at":2,"given":"the-curtains:2:photo held-payment:6:call-card"}}}',
  );
  expect(readAnswers(tab, 'inbox')).toEqual(given);
  const answers = new Map([
    ['the-fish-hall', { verdict: 'genuine' as const, next: 'go-and-read' }],
    ['a-hotel-on-the-gulf', { verdict: 'open' as const, next: 'register' }],
  ]);
  keepAnswers(tab, 'job-adverts', { at: 2, answers });
  expect(kept()).toContain('"given":"the-fish-hall:genuine:go-and-read a-hotel-on-the-gulf:open:register"');
  expect(readAnswers(tab, 'job-adverts')).toEqual({ at: 2, answers });
  expect(readAnswers(tab, 'inbox')).toEqual(given);
});

test('one set does not touch another', () => {
  const { tab } = tabWith();
  keepAnswers(tab, 'inbox', given);
  keepAnswers(tab, 'adverts', { at: 0, answers: new Map() });
  expect(readAnswers(tab, 'inbox')).toEqual(given);
});

test('a storage that is blocked or full is said to keep nothing, and never throws', () => {
  expect(readAnswers(blocked, 'inbox')).toBeUndefined();
  expect(keepAnswers(blocked, 'inbox', given)).toBe(false);
  expect(keepAnswers(tabWith(undefined, 10).tab, 'inbox', given)).toBe(false);
});

test('words that are no answers are left out, and the others kept', () => {
  const { tab } = tabWith(
    '{"schema":1,"sets":{"inbox":{"at":1,"given":"a:7:b a:2 <b>:2:c good:3:wait x:2:y:z k:fake:wait"}}}',
  );
  expect(readAnswers(tab, 'inbox')).toEqual({ at: 1, answers: new Map([['good', { verdict: 3, next: 'wait' }]]) });
});

test('a newer schema is not read', () => {
  const { tab } = tabWith('{"schema":2,"sets":{"inbox":{"at":1,"given":"good:3:wait"}}}');
  expect(readAnswers(tab, 'inbox')).toBeUndefined();
});

test('nothing that may stand there breaks it', () => {
  const kept = fc.oneof(
    fc.string(),
    fc.json(),
    fc.record({ schema: fc.constant(1), sets: fc.anything() }).map((value) => JSON.stringify(value)),
    fc
      .record({ at: fc.anything(), given: fc.oneof(fc.string(), fc.anything()) })
      .map((inbox) => JSON.stringify({ schema: 1, sets: { inbox } })),
  );
  fc.assert(
    fc.property(kept, (text) => {
      const { tab } = tabWith(text);
      expect(() => readAnswers(tab, 'inbox')).not.toThrow();
      expect(keepAnswers(tab, 'inbox', given)).toBe(true);
      expect(readAnswers(tab, 'inbox')).toEqual(given);
    }),
  );
});
