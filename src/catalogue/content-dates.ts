/** How new the content is, for files that leave the site and cannot be mended any more. */
import { helpForMachines } from './help-json.ts';
import { allFacts } from './load.ts';

export interface ContentDates {
  /** The day on which something in it was last read again, `2026-11-23`. The day of the build says nothing. */
  readonly newest: string;
  /** The day on which the numbers of help were last read. */
  readonly numbers: string;
  /** The first day on which one of those numbers is too old. */
  readonly until: string;
}

export async function contentDates(): Promise<ContentDates> {
  const help = await helpForMachines();
  const read = help.countries.flatMap(({ entries }) => entries.map((entry) => entry['checked-on'])).sort();
  const facts = (await allFacts()).map((fact) => fact['checked-on']);
  const newest = [...read, ...facts].sort().at(-1) ?? '';
  return { newest, numbers: read.at(-1) ?? '', until: help['check-by'] };
}
