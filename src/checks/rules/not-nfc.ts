import { warning } from '../rule.ts';
import type { Rule } from '../rule.ts';

/** A letter and its accent are one character, not two. */
export const rule: Rule = {
  code: 'not-nfc',
  title: 'Accents stored apart from their letters',
  explain: {
    what: 'A letter with an accent is stored as two characters, letter and accent (not in the form called NFC).',
    why: 'It looks the same, but search and comparison take it for another word.',
    example: 'café, typed as "cafe" and a combining accent',
    mend: 'Type the word again, or use the command "normalise to NFC" of your editor.',
  },
  *check({ files }) {
    for (const file of files) {
      if (file.source === file.source.normalize('NFC')) continue;
      const word = [...file.source.matchAll(/\S+/g)].find(({ 0: text }) => text !== text.normalize('NFC'));
      if (word)
        yield warning(
          file,
          file.positionAt(word.index),
          `"${word[0]}" is stored with its accents apart (not NFC), here and maybe elsewhere. Type it again.`,
        );
    }
  },
};
