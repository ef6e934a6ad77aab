import { foundWhileReading } from '../rule.ts';

/** A text cut off at " #". */
export const rule = foundWhileReading('cut-text', 'A text cut off at " #"', {
  what: 'A text without quotes holds " #", which starts a comment: the rest of the text is dropped.',
  why: 'Half of a sentence would be on the page, and nothing would look wrong in the file.',
  example: 'say: I am in flat #4 today',
  mend: 'Put the text in quotes: say: "I am in flat #4 today". Write comments on a line of their own.',
});
