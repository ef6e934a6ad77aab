/** A conversation in the language asked for, sentence by sentence; what is not translated stays English. */
import { languageOf, SOURCE_LANGUAGE } from '../i18n/languages.ts';
import { pseudo } from '../i18n/pseudo.ts';
import { mapTexts, textsOf } from '../schema/scenario-text.ts';
import type { Told } from './load.ts';

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

/**
 * The conversation with every sentence that the translation has; the rest stays in English. A school cut takes the
 * sentences of its whole, and its own ones under their key with `school.` before it.
 */
export function inLanguage(scenario: Told, code: string): InLanguage<Told> {
  const language = languageOf(code);
  const sentences = Object.keys(textsOf(scenario)).length;
  if (language.code === SOURCE_LANGUAGE) return { thing: scenario, translated: sentences, sentences };
  const { pseudo: kind } = language;
  const own = translations[`../../content/scenarios/${scenario.cut?.of ?? scenario.id}/${code}.json`] ?? {};
  const isOwn = (key: string) => Object.hasOwn(scenario.cut?.own ?? {}, key);
  let translated = 0;
  const thing = mapTexts(scenario, (key, text) => {
    const sentence = kind ? pseudo(text, kind) : own[isOwn(key) ? `school.${key}` : key];
    if (sentence !== undefined) translated += 1;
    return sentence ?? text;
  });
  return { thing: { ...scenario, ...thing }, translated, sentences };
}
