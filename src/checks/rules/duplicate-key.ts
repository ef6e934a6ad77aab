import { foundWhileReading } from '../rule.ts';

/** The same key twice. */
export const rule = foundWhileReading('duplicate-key', 'The same key twice', {
  what: 'One group of lines has the same key twice.',
  why: 'Only one of them can count, and nobody sees which.',
  example: `title: Tea
title: Coffee`,
  mend: 'Keep the right one. If both are needed, one of them has the wrong name.',
});
