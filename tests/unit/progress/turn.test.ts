import { expect, test } from '@playwright/test';
import type { Sitting } from '../../../src/progress/summary.ts';
import { formFor, turnFor } from '../../../src/progress/turn.ts';

const sat = (form: string, turn: Sitting['turn']): Sitting => ({ form, turn, at: 1_795_900_000, answers: [] });

test('the coin decides the first form, and the other one comes after it', () => {
  expect(formFor(['form-a', 'form-b'], [], 0.49)).toBe('form-a');
  expect(formFor(['form-a', 'form-b'], [], 0.5)).toBe('form-b');
  for (const coin of [0.1, 0.9]) {
    expect(formFor(['form-a', 'form-b'], [sat('form-b', 'before')], coin)).toBe('form-a');
    expect(formFor(['form-a', 'form-b'], [sat('form-a', 'before')], coin)).toBe('form-b');
  }
});

test('the first sitting is before, the second after, and the same form again is the same turn', () => {
  const turns = ['before', 'after'] as const;
  expect(turnFor('form-b', turns, [])).toBe('before');
  expect(turnFor('form-a', turns, [sat('form-b', 'before')])).toBe('after');
  expect(turnFor('form-b', turns, [sat('form-b', 'before'), sat('form-a', 'after')])).toBe('before');
  expect(turnFor('form-c1', ['three-weeks'], [sat('form-b', 'before')])).toBe('three-weeks');
});
