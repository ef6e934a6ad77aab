import { foundWhileReading } from '../rule.ts';

/** YAML that cannot be read. */
export const rule = foundWhileReading('bad-yaml', 'YAML that cannot be read', {
  what: 'The file breaks the grammar of YAML.',
  why: 'Nothing in the file can be read, so nothing in it can be shown or checked.',
  example: 'text: He said: trust me',
  mend: 'Look at the line. Most often a text with ":" needs quotes: text: "He said: trust me".',
});
