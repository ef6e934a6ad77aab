const FIELDS = [{ year: 'numeric' }, { month: 'long' }, { day: 'numeric' }] as const;

/** A date as words, as exact as it is written: "2024", "December 2024", "19 December 2024". */
export function dateWords(date: string, lang: string): string {
  const fields = FIELDS.slice(0, date.split('-').length);
  // English words where the language has none: never those of the machine that builds the site.
  const locales = [lang === 'en' ? 'en-GB' : lang, 'en-GB'];
  return new Intl.DateTimeFormat(locales, { ...Object.assign({}, ...fields), timeZone: 'UTC' }).format(new Date(date));
}
