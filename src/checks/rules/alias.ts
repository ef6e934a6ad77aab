import { foundWhileReading } from '../rule.ts';

/** A sign that copies or converts. */
export const rule = foundWhileReading('alias', 'A sign that copies or converts', {
  what: 'A text without quotes begins with &, * or !, or a key is "<<".',
  why: 'YAML takes these as orders: to name, to copy, to convert. Copies are hard to see and easy to break.',
  example: 'helps: *same-as-above',
  mend: 'Put the text in quotes. If you meant to copy, write the text out again.',
});
