import { SOURCE_LANGUAGE, languageOf } from '../../i18n/languages.ts';

/**
 * What an element needs that holds text not yet translated: its real language and direction, so that
 * it is read aloud and set as what it is. Nothing where the page is in that language.
 */
export function sourceText(pageLanguage: string): { lang?: string; dir?: 'ltr' } {
  return languageOf(pageLanguage).code === SOURCE_LANGUAGE ? {} : { lang: SOURCE_LANGUAGE, dir: 'ltr' };
}
