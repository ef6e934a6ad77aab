import { foundWhileReading } from '../rule.ts';

/** A value that does not fit. */
export const rule = foundWhileReading('wrong-value', 'A value that does not fit', {
  what: 'A value is of the wrong kind, too small, too large, or not among the words allowed.',
  why: 'The page that uses it could not be built, or would show nonsense.',
  example: 'day: nine',
  mend: 'The message says what fits. content/README.md has an example for each key.',
});
