import { foundWhileReading } from '../rule.ts';

/** A key that nobody reads. */
export const rule = foundWhileReading('unknown-key', 'A key that nobody reads', {
  what: 'There is a key that the course does not know, mostly a slip of the pen.',
  why: 'What stands behind it would silently be left out.',
  example: 'chioces:',
  mend: 'Correct the name. The message says which one is nearest.',
});
