import { foundWhileReading } from '../rule.ts';

/** JSON that cannot be read. */
export const rule = foundWhileReading('bad-json', 'JSON that cannot be read', {
  what: 'The file breaks the grammar of JSON.',
  why: 'Nothing in the file can be read, so the words it holds stay in English.',
  example: '{ "title": "Tea", }',
  mend: 'Put every text in double quotes, and a comma after every line but the last.',
});
