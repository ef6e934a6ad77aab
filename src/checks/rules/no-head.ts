import { foundWhileReading } from '../rule.ts';

/** A lesson without its head. */
export const rule = foundWhileReading('no-head', 'A lesson without its head', {
  what: 'A lesson or a page does not begin with title and summary between two lines of "---".',
  why: 'Lists, search and progress are made from the head.',
  example: '# My lesson',
  mend: 'Copy the head from content/_templates/lesson.mdx and fill it in.',
});
