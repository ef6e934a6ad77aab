import { warning } from '../rule.ts';
import type { Rule } from '../rule.ts';
import { sentenceKeysOf } from '../script.ts';

/** A translation may be partial; that is said, with the number. */
export const rule: Rule = {
  code: 'translation-missing',
  title: 'Sentences that are not translated yet',
  explain: {
    what: 'A translation does not have all sentences of its conversation.',
    why: 'Those sentences are shown in English, with a notice. A conversation in two languages is hard to follow.',
    example: 'es.json with 80 of 120 sentences',
    mend: 'Translate them. The message gives the number and the first key.',
  },
  *check({ translations, scenarios }) {
    for (const { file, id, value } of translations) {
      const scenario = scenarios.find((entry) => entry.id === id);
      const missing = scenario ? [...sentenceKeysOf(scenario.value)].filter((key) => !Object.hasOwn(value, key)) : [];
      const [first] = missing;
      if (first)
        yield warning(
          file,
          [],
          `${missing.length === 1 ? '1 sentence is' : `${missing.length} sentences are`} not translated yet, the first is "${first}". ${missing.length === 1 ? 'It is' : 'They are'} shown in English.`,
        );
    }
  },
};
