import { blamingWords } from '../blaming-words.ts';
import { SOURCE_LANGUAGE } from '../places.ts';
import { error } from '../rule.ts';
import type { Rule } from '../rule.ts';

/** No word puts the blame on the person it was done to. */
export const rule: Rule = {
  code: 'banned-words',
  title: 'A word that blames',
  explain: {
    what: 'The text uses a word that puts the blame or the shame on the person, or takes a country for a crime.',
    why: 'People who feel blamed do not tell anybody and do not ask for help. Most of our readers have been there, or are.',
    example: 'She fell for it.',
    mend: 'Let the organisation be the subject: what it did, said, showed. The message has a word to use.',
  },
  *check({ passages }) {
    for (const { file, text, voice, positionOf } of passages) {
      if ((file.lang ?? SOURCE_LANGUAGE) !== SOURCE_LANGUAGE) continue;
      for (const { words, instead, guideOnly } of blamingWords) {
        const found = guideOnly && voice === 'story' ? null : words.exec(text);
        if (found) yield error(file, positionOf(found.index), `"${found[0]}": ${instead}.`);
      }
    }
  },
};
