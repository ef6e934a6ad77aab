import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { type FromFrame, type FromPage, fromFrame, fromPage, wrap } from '../../../src/hosts/embed/messages.ts';
import { hashOf, optionsFrom } from '../../../src/hosts/embed/options.ts';

const READ = { ns: 'off-script', v: 1 };

test('each side reads what the other says', () => {
  const said: FromFrame[] = [
    { type: 'ready', title: 'The wrong court', lang: 'en', minHeight: 420 },
    { type: 'resize', height: 700 },
    { type: 'start' },
    { type: 'progress', step: 2, total: 4 },
    { type: 'complete', outcome: 'walked-away' },
    { type: 'exit' },
    { type: 'error', code: 'script' },
  ];
  for (const message of said) expect(fromFrame(wrap(message, 'wrong-court'))).toEqual(message);
  const asked: FromPage[] = [
    { type: 'hello', fit: 'content', events: true },
    { type: 'set', theme: 'dark', accent: '7a1f5c', motion: 'off' },
    { type: 'set', accent: '' },
    { type: 'restart' },
  ];
  for (const message of asked) expect(fromPage(wrap(message))).toEqual(message);
});

test('what is not well formed is not read, and nothing of it is handed on', () => {
  const wrong: unknown[] = [
    { ...READ, ns: 'off-script.example', type: 'start' },
    { ...READ, v: 2, type: 'start' },
    { ...READ, v: '1', type: 'start' },
    { ...READ, type: 'answer', text: 'no' },
    ...[NaN, Infinity, -1, 1.5, 2 ** 60, '700', [700], null].map((height) => ({ ...READ, type: 'resize', height })),
    { ...READ, type: 'progress', step: 5, total: 4 },
    { ...READ, type: 'complete', outcome: 'No, I will not send it' },
    { ...READ, type: 'ready', title: 'x'.repeat(301), lang: 'en', minHeight: 1 },
    {
      get ns(): string {
        throw new Error('a trap');
      },
    },
  ];
  for (const data of wrong) expect(fromFrame(data)).toBeUndefined();
  expect(fromPage({ ...READ, type: 'set', theme: 'red', accent: 'red;}', motion: { toString: () => 'off' } })).toEqual({
    type: 'set',
  });
  expect(fromFrame({ ...READ, type: 'start', answer: 'yes' })).toEqual({ type: 'start' });
});

test('nothing that can be posted makes a reader throw', () => {
  const anything = fc.oneof(
    fc.anything({ maxDepth: 4 }),
    fc.record({ ns: fc.constant('off-script'), v: fc.constant(1), type: fc.anything(), height: fc.anything() }),
  );
  fc.assert(
    fc.property(anything, (data) => {
      fromFrame(data);
      fromPage(data);
    }),
    { numRuns: 5000 },
  );
});

test('options are read from whatever else stands in the address', () => {
  const usual = optionsFrom('');
  expect(optionsFrom('#theme=dark#?secret=a1B2')).toEqual({ ...usual, theme: 'dark', secret: 'a1B2' });
  expect(optionsFrom('#?secret=a1B2&density=compact&fit=content&motion=off&exit=off')).toEqual({
    ...{ ...usual, secret: 'a1B2', density: 'compact', fit: 'content', motion: 'off', exit: 'off' },
  });
  for (const other of ['#ask-who', '#theme=pink&accent=fff', '#accent=zzzzzz', '#theme=dark<b>', '#theme', '#%E0%A4%A'])
    expect(optionsFrom(other)).toEqual(usual);
  fc.assert(fc.property(fc.string(), (hash) => void optionsFrom(hash)));
});

test('the options go on to the next page as they came', () => {
  expect(hashOf(optionsFrom(''))).toBe('');
  const options = optionsFrom('#theme=dark&accent=7A1F5C&exit=off#?secret=a1B2');
  expect(optionsFrom(hashOf(options))).toEqual(options);
});
