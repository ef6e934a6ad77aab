/** The help directory for other programs, as `src/schema/help-json.ts` describes it, without its version. */
import { SOURCE_LANGUAGE, languages } from '../i18n/languages.ts';
import { HELP_GOOD_FOR_DAYS, isShortCode } from '../schema/help.ts';
import type { HelpEntry } from '../schema/help.ts';
import type { HelpJson } from '../schema/help-json.ts';
import { allHelp } from './load.ts';

/** Every country and every entry, nothing left out. */
export async function helpForMachines(): Promise<Omit<HelpJson, 'format' | 'version'>> {
  const countries = (await allHelp()).map(({ id, kind, code, name, entries, gaps }) => ({
    ...{ id, kind, code, name },
    routes: Object.fromEntries(languages.map((language) => [language.code, `${language.code}/help/${id}/`])),
    entries: entries.map(forMachines),
    gaps,
  }));
  const [first = ''] = countries.flatMap(({ entries }) => entries.map((entry) => entry['check-by'])).sort();
  return { language: SOURCE_LANGUAGE, 'check-by': first, countries };
}

function forMachines(entry: HelpEntry): HelpJson['countries'][number]['entries'][number] {
  return {
    ...entry,
    phones: entry.phones.map((phone) => ({ ...phone, 'short-code': isShortCode(phone) })),
    'check-by': daysAfter(entry['checked-on'], HELP_GOOD_FOR_DAYS),
    'dialled-on': entry['dialled-on'] ?? null,
  };
}

/** A day so many days after another, both as YYYY-MM-DD. */
function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}
