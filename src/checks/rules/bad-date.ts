import { foundWhileReading } from '../rule.ts';

/** A date that does not exist. */
export const rule = foundWhileReading('bad-date', 'A date that does not exist', {
  what: 'A date is not written as year-month-day, or names a day that no calendar has.',
  why: 'Readers rely on the day on which something was checked.',
  example: 'checked-on: 2026-02-31',
  mend: 'Write a real day as YYYY-MM-DD, such as 2026-02-28.',
});
