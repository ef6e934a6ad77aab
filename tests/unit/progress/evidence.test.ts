import fc from 'fast-check';
import { expect, test } from '@playwright/test';
import { nothing } from '../../../src/engine/evidence.ts';
import type { Evidence } from '../../../src/engine/evidence.ts';
import { LIMIT, openEvidence } from '../../../src/progress/evidence.ts';
import { SmallStorage } from './small-storage.ts';

const story = (text: string): Evidence => ({ ...nothing, texts: { ...nothing.texts, story: text } });

test('nothing is written before somebody asks, and all of it is there again afterwards', () => {
  const storage = new SmallStorage();
  const store = openEvidence(() => storage);
  expect(store.join()).toEqual({ found: 'nothing' });
  expect(storage.length).toBe(0);
  const evidence: Evidence = {
    texts: { began: 'In May', story: 'ליל <b>', kept: '' },
    lists: { ...nothing.lists, payments: [{ amount: '1.250,00', currency: 'EUR' }, {}] },
    saved: ['emails'],
  };
  expect(store.keep(evidence)).toBe('kept');
  expect(openEvidence(() => storage).join()).toEqual({ found: 'report', evidence });
});

test('a blocked storage refuses and never throws', () => {
  const store = openEvidence(() => {
    throw new DOMException('blocked', 'SecurityError');
  });
  expect(store.join()).toEqual({ found: 'blocked' });
  expect(store.keep(story('a'))).toBe('refused');
  expect(store.elsewhere()).toBe('same');
  expect(store.forget()).toBe(false);
});

test('a full storage refuses, and leaves what was kept before', () => {
  const storage = new SmallStorage();
  const store = openEvidence(() => storage);
  store.join();
  expect(store.keep(story('a'))).toBe('kept');
  storage.room = 200;
  expect(store.keep(story('a'.repeat(300)))).toBe('refused');
  expect(openEvidence(() => storage).join().evidence?.texts.story).toBe('a');
  expect(store.keep(story('b'))).toBe('kept');
});

test('more than the limit is not kept; a hundred thousand characters are', () => {
  const storage = new SmallStorage();
  const store = openEvidence(() => storage);
  store.join();
  expect(store.keep(story('a'.repeat(100_000)))).toBe('kept');
  expect(store.keep(story('a'.repeat(LIMIT)))).toBe('too-long');
  expect(openEvidence(() => storage).join().evidence?.texts.story).toHaveLength(100_000);
});

test('a newer shape is neither read nor written over, and can be removed', () => {
  const storage = new SmallStorage();
  const newer = '{"schema":2,"texts":{"story":"Newer"}}';
  storage.setItem('evidence', newer);
  const store = openEvidence(() => storage);
  expect(store.join()).toEqual({ found: 'newer' });
  expect(store.keep(story('old'))).toBe('newer');
  expect(storage.getItem('evidence')).toBe(newer);
  expect(store.forget()).toBe(true);
  expect(storage.length).toBe(0);
});

for (const broken of ['', 'no', '7', 'null', '[]', '{}', '{"schema":"1"}', '{"schema":0}'])
  test(`"${broken}" is set aside only when something is kept, and removed with it`, () => {
    const storage = new SmallStorage();
    storage.setItem('evidence', broken);
    const store = openEvidence(() => storage);
    expect(store.join()).toEqual({ found: 'corrupt' });
    expect(storage.getItem('evidence')).toBe(broken);
    expect(store.keep(story('new'))).toBe('kept');
    expect(storage.getItem('evidence.bad')).toBe(broken);
    expect(store.forget()).toBe(true);
    expect(storage.length).toBe(0);
  });

test('what has the wrong shape is left out; what is right beside it stays', () => {
  const storage = new SmallStorage();
  storage.setItem(
    'evidence',
    '{"schema":1,"texts":{"story":"Mine","began":7,"__proto__":"x"},"lists":{"who":[{"name":"Leena","number":[],"x":"y"},3],"told":{}},"saved":["emails","x",4]}',
  );
  const { evidence } = openEvidence(() => storage).join();
  expect(evidence).toEqual({
    ...story('Mine'),
    lists: { ...nothing.lists, who: [{ name: 'Leena' }] },
    saved: ['emails'],
  });
  expect(({} as Record<string, unknown>)['story']).toBeUndefined();
});

test('whatever lies there, reading it never throws', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json(),
        fc.json().map((json) => `{"schema":1,"texts":${json},"lists":${json}}`),
      ),
      (raw) => {
        const storage = new SmallStorage();
        storage.setItem('evidence', raw);
        openEvidence(() => storage).join();
      },
    ),
  );
});

test('two tabs: the second to write overwrites nothing, and goes on once it has taken over what is there', () => {
  const storage = new SmallStorage();
  const [one, other] = [openEvidence(() => storage), openEvidence(() => storage)];
  one.join();
  other.join();
  expect(one.keep(story('of one'))).toBe('kept');
  expect(other.elsewhere()).toBe('other');
  expect(other.keep(story('of other'))).toBe('other');
  expect(openEvidence(() => storage).join().evidence?.texts.story).toBe('of one');
  expect(other.join().evidence?.texts.story).toBe('of one');
  expect(other.keep(story('of both'))).toBe('kept');
  expect(one.keep(story('of one again'))).toBe('other');
});

test('what another tab removed stays removed until somebody asks again', () => {
  const storage = new SmallStorage();
  const store = openEvidence(() => storage);
  store.join();
  store.keep(story('a'));
  storage.clear();
  expect(store.elsewhere()).toBe('gone');
  expect(store.keep(story('b'))).toBe('gone');
  expect(storage.length).toBe(0);
  expect(store.keep(story('b'))).toBe('kept');
});
