import { error } from '../rule.ts';
import type { Rule } from '../rule.ts';

const NOT_TRANSLATABLE: readonly (readonly [RegExp, string])[] = [
  [/\d{5,}|\+\d[\d ()-]{5,18}\d/, 'a long number'],
  [/https?:\/\/\S*|\bwww\.\S+/i, 'a web address'],
  [/\b[\w.+-]{1,64}@[\w.-]+/, 'a mail address'],
  [/<[^>]*>?/, 'a tag'],
];

/** What could send a reader somewhere is never part of a translation. */
export const rule: Rule = {
  code: 'translation-text',
  title: 'A number or an address in a translation',
  explain: {
    what: 'A translated sentence holds five or more digits, a web or mail address, or a tag, which the original does not.',
    why: 'One changed digit would send readers to the wrong place, and nobody who reviews the English would see it.',
    example: '"hi-anna": "Llame al 900 123 456"',
    mend: 'Translate the words only. Numbers and addresses come from content/help/.',
  },
  *check({ passages }) {
    for (const { file, text, name, positionOf } of passages) {
      if (file.kind !== 'translation') continue;
      for (const [pattern, what] of NOT_TRANSLATABLE) {
        const found = pattern.exec(text);
        if (found)
          yield error(
            file,
            positionOf(found.index),
            `"${name}" holds ${what}: "${found[0]}". Numbers, addresses and tags cannot be typed in translations: take it out.`,
          );
      }
    }
  },
};
