import { foundWhileReading } from '../rule.ts';

/** A text that YAML took for a number. */
export const rule = foundWhileReading('unquoted', 'A text that YAML took for a number', {
  what: 'A text made of digits, or "true" or "false", stands without quotes.',
  why: 'YAML makes a number of it and drops the 0 at the front. A phone number would be wrong.',
  example: 'number: 01632960123',
  mend: 'Put it in quotes: number: "01632960123".',
});
