import { foundWhileReading } from '../rule.ts';

/** A file with nothing in it. */
export const rule = foundWhileReading('empty-file', 'A file with nothing in it', {
  what: 'The file is empty, or holds only comments.',
  why: 'An empty file is mostly one that was not saved, and the page it belongs to would be empty as well.',
  example: 'content/techniques/love-bombing.yml with 0 bytes',
  mend: 'Write the content, or delete the file.',
});
