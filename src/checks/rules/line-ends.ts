import { foundWhileReading } from '../rule.ts';

/** Windows line ends. */
export const rule = foundWhileReading('line-ends', 'Windows line ends', {
  what: 'Lines end with two signs (CRLF) where one (LF) is used everywhere else.',
  why: 'They are read rightly, but every line looks changed when versions are compared.',
  example: 'saved by a Windows editor',
  mend: 'Set "LF" in the status bar of your editor and save again.',
});
