import { daysBetween } from '../days.ts';
import { warning } from '../rule.ts';
import type { Rule } from '../rule.ts';

const MONTHS = 24;

/** A figure is compared with its source every two years. */
export const rule: Rule = {
  code: 'fact-old',
  title: 'A fact that was checked long ago',
  explain: {
    what: `The source of a fact was last read more than ${MONTHS} months ago.`,
    why: 'Sources are corrected, and newer figures come out. It is only a warning, so that a date alone never stops the site.',
    example: 'checked-on: 2023-01-10',
    mend: 'Read the source again. Set "checked-on" to today, or put a newer figure in its place.',
  },
  *check({ facts, today }) {
    for (const { file, id, value } of facts) {
      const months = Math.floor(daysBetween(value['checked-on'], today) / 30.44);
      if (months >= MONTHS)
        yield warning(
          file,
          ['checked-on'],
          `The source of fact "${id}" was read ${months} months ago. Read it again, and set "checked-on" to today.`,
        );
    }
  },
};
