/** A language the course can be shown in. `pseudo` ones exist for tests only. */
export interface Language {
  /** The tag in addresses and in `lang`. */
  readonly code: string;
  /** Its own name, as its readers write it. */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  readonly pseudo?: 'accented' | 'mirrored';
}

/** The language that is always complete; everything falls back to it. */
export const SOURCE_LANGUAGE = 'en';

const all: readonly Language[] = [
  { code: 'en', name: 'English', direction: 'ltr' },
  { code: 'qaa', name: 'Ƥşḗŭḓǿ (long)', direction: 'ltr', pseudo: 'accented' },
  { code: 'qar', name: 'Pseudo (right to left)', direction: 'rtl', pseudo: 'mirrored' },
];

/**
 * The languages of this build: those named in OFFSCRIPT_LANGUAGES (comma list), else English.
 * Tests build the pseudo-languages with it: `qaa` long and accented, `qar` right to left.
 */
export const languages: readonly Language[] = (process.env['OFFSCRIPT_LANGUAGES'] ?? SOURCE_LANGUAGE)
  .split(',')
  .map((code) => code.trim())
  .map((code) => {
    const found = all.find((language) => language.code === code);
    if (!found)
      throw new Error(`OFFSCRIPT_LANGUAGES: no language "${code}"; there are: ${all.map((l) => l.code).join(', ')}`);
    return found;
  });

/** The language of a tag. Throws for a tag that this build does not have. */
export function languageOf(code: string): Language {
  const found = languages.find((language) => language.code === code);
  if (!found) throw new Error(`no language "${code}" in this build`);
  return found;
}
