import { foundWhileReading } from '../rule.ts';

/** A letter that is not UTF-8. */
export const rule = foundWhileReading('not-utf8', 'A letter that is not UTF-8', {
  what: 'The file holds a byte that UTF-8, the way all our texts are stored, does not know.',
  why: 'The letter is lost: readers see a box or a question mark.',
  example: 'a curly quote pasted from an old word processor',
  mend: 'Save the file again and choose "UTF-8" as its encoding.',
});
