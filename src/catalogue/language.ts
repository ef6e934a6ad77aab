/** A conversation in the language asked for, sentence by sentence; what is not translated stays English. */
import { languageOf, SOURCE_LANGUAGE } from '../i18n/languages.ts';
import { pseudo } from '../i18n/pseudo.ts';
import type { Scenario } from '../schema/scenario.ts';
import { mapTexts, textsOf } from '../schema/scenario-text.ts';

const translations = import.meta.glob<Record<string, string>>('../../content/scenarios/*/*.json', {
  eager: true,
  import: 'default',
});

export interface InLanguage<T> {
  readonly thing: T;
  /** How many of its sentences are in the language, and how many there are. */
  readonly translated: number;
  readonly sentences: number;
}

/** The conversation with every sentence that the translation has; the rest stays in English. */
export function inLanguage(scenario: Scenario & { id: string }, code: string): InLanguage<Scenario & { id: string }> {
  const language = languageOf(code);
  const sentences = Object.keys(textsOf(scenario)).length;
  if (language.code === SOURCE_LANGUAGE) return { thing: scenario, translated: sentences, sentences };
  const { pseudo: kind } = language;
  const own = translations[`../../content/scenarios/${scenario.id}/${code}.json`] ?? {};
  let translated = 0;
  const thing = mapTexts(scenario, (key, text) => {
    const sentence = kind ? pseudo(text, kind) : own[key];
    if (sentence !== undefined) translated += 1;
    return sentence ?? text;
  });
  return { thing: { ...thing, id: scenario.id }, translated, sentences };
}
