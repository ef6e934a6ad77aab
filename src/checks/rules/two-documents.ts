import { foundWhileReading } from '../rule.ts';

/** Two documents in one file. */
export const rule = foundWhileReading('two-documents', 'Two documents in one file', {
  what: 'A line "---" starts a second document in the file.',
  why: 'Only one of them would be read.',
  example: `title: Tea
---
title: Coffee`,
  mend: 'Make two files, or delete the line.',
});
