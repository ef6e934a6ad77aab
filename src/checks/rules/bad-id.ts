import { foundWhileReading } from '../rule.ts';

/** A name that cannot be an id. */
export const rule = foundWhileReading('bad-id', 'A name that cannot be an id', {
  what: 'An id has letters it may not have, is too long, or is a word that programs keep for themselves.',
  why: 'Ids become file names and addresses. Capitals, spaces and accents break them on some machines.',
  example: 'id: Hi Anna',
  mend: 'Use lower-case letters, digits and single hyphens, 40 characters at most: hi-anna.',
});
