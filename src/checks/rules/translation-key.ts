import { nearest } from '../../reading/nearest.ts';
import { error } from '../rule.ts';
import type { Rule } from '../rule.ts';
import { sentenceKeysOf } from '../script.ts';

/** A translation names sentences that exist. */
export const rule: Rule = {
  code: 'translation-key',
  title: 'A translated sentence that the conversation does not have',
  explain: {
    what: 'A key in a translation names no sentence of its scenario.yml.',
    why: 'The translation is never shown, and the English stays in its place.',
    example: '"hi-ana": "Hola"   (the message is called hi-anna)',
    mend: 'Correct the key. If the sentence was deleted from the conversation, delete its translation.',
  },
  *check({ translations, scenarios }) {
    for (const { file, id, value } of translations) {
      const scenario = scenarios.find((entry) => entry.id === id);
      if (!scenario) continue;
      const keys = [...sentenceKeysOf(scenario.value)];
      for (const key of Object.keys(value)) {
        if (keys.includes(key)) continue;
        const guess = nearest(key, keys);
        yield error(
          file,
          file.locate([key], 'key'),
          `No sentence of this conversation is called "${key}". ${guess ? `Did you mean "${guess}"?` : 'If it was deleted there, delete it here.'}`,
        );
      }
    }
  },
};
