import { HELP_GOOD_FOR_DAYS } from '../../schema/help.ts';
import { daysBetween } from '../days.ts';
import { warning } from '../rule.ts';
import type { Rule } from '../rule.ts';

const YEAR = 365;
const DUE = 'Open its source, compare, and set "checked-on" to today.';
const OVERDUE =
  'Look it up on the own page of the organisation. If nothing there confirms it, take the number out and say so in "gaps".';

/** A help line is looked up again twice a year. */
export const rule: Rule = {
  code: 'help-old',
  title: 'A help entry that was checked long ago',
  explain: {
    what: `An entry in content/help/ was last checked more than ${HELP_GOOD_FOR_DAYS} days ago.`,
    why: 'Numbers and hours change. It is only a warning, so that a date alone never stops the site.',
    example: 'checked-on: 2025-01-10',
    mend: 'Open the source, compare, and set "checked-on" to today. If you rang the number, set "dialled-on" as well.',
  },
  *check({ help, today }) {
    for (const { file, value } of help)
      for (const [at, entry] of value.entries.entries()) {
        const days = daysBetween(entry['checked-on'], today);
        const since = days > YEAR ? `${days} days ago, more than a year` : `${days} days ago`;
        if (days > HELP_GOOD_FOR_DAYS)
          yield warning(
            file,
            ['entries', at, 'checked-on'],
            `Entry "${entry.id}" was checked ${since}. ${days > YEAR ? OVERDUE : DUE}`,
          );
      }
  },
};
