import type { UiKey } from '../schema/ui.ts';
import { uiAreas } from '../schema/ui.ts';
import { SOURCE_LANGUAGE, languageOf } from './languages.ts';
import { pseudo } from './pseudo.ts';

const files = import.meta.glob<Record<string, string>>('../../content/ui/*/*.json', { eager: true, import: 'default' });

function wordsOf(code: string): Record<string, string> {
  return Object.assign({}, ...uiAreas.map((area) => files[`../../content/ui/${code}/${area}.json`] ?? {})) as Record<
    string,
    string
  >;
}

const source = wordsOf(SOURCE_LANGUAGE);

export type Translate = (key: UiKey, values?: Readonly<Record<string, string | number>>) => string;

/**
 * The interface words of a language: `t('chat.next')`, `t('chat.count', { now: 3, all: 50 })`.
 * A sentence that is not translated yet comes in English. A key with no sentence at all stops the build.
 */
export function textIn(code: string): Translate {
  const language = languageOf(code);
  const own = wordsOf(code);
  return (key, values = {}) => {
    const english = source[key];
    if (english === undefined) throw new Error(`content/ui/${SOURCE_LANGUAGE}: no sentence for "${key}"`);
    const sentence = language.pseudo ? pseudo(english, language.pseudo) : (own[key] ?? english);
    return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => (name in values ? String(values[name]) : whole));
  };
}
