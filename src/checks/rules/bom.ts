import { foundWhileReading } from '../rule.ts';

/** A hidden mark at the start. */
export const rule = foundWhileReading('bom', 'A hidden mark at the start', {
  what: 'The file starts with three bytes that some editors write and nobody sees.',
  why: 'They do no harm here, but other programs show them as strange letters.',
  example: 'saved as "UTF-8 with BOM"',
  mend: 'Save the file again as "UTF-8".',
});
