import { foundWhileReading } from '../rule.ts';

/** A text over its limit. */
export const rule = foundWhileReading('too-long', 'A text over its limit', {
  what: 'A text has more characters than there is room for.',
  why: 'On a small phone it would fill the screen, and long bubbles are not read.',
  example: 'a message with 300 characters',
  mend: 'Shorten it, or make two messages of it.',
});
