import { foundWhileReading } from '../rule.ts';

/** A tab at the start of a line. */
export const rule = foundWhileReading('tab', 'A tab at the start of a line', {
  what: 'A line of a YAML file is indented with a tab.',
  why: 'YAML counts spaces, and a tab has no fixed number of them.',
  example: `steps:
\thello:`,
  mend: 'Put two spaces in its place.',
});
