import { foundWhileReading } from '../rule.ts';

/** Something required is missing. */
export const rule = foundWhileReading('missing-key', 'Something required is missing', {
  what: 'A key that must be there is not there, or has nothing behind it.',
  why: 'Every page shows it, or the rest of the course depends on it.',
  example: `steps:
  hello:
    says: []`,
  mend: 'Add the key. content/README.md shows each of them with an example.',
});
