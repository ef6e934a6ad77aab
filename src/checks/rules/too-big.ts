import { foundWhileReading } from '../rule.ts';

/** A file over 256 KB. */
export const rule = foundWhileReading('too-big', 'A file over 256 KB', {
  what: 'The file is larger than any lesson or conversation needs to be.',
  why: 'A giant file is mostly a picture or a log that got in by mistake. It would make every page slow.',
  example: 'a photo pasted into a lesson as text',
  mend: 'Take out what does not belong, or split the file.',
});
