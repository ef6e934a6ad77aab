import type { Content, Entry } from '../content.ts';
import { daysBetween } from '../days.ts';
import { warning } from '../rule.ts';
import type { Rule } from '../rule.ts';
import type { Path } from '../../reading/reading.ts';

/** Readers trust the day on which something was checked. It lies behind us. */
export const rule: Rule = {
  code: 'future-date',
  title: 'A day that has not come yet',
  explain: {
    what: 'Something is said to have been checked or dialled on a day that has not come yet.',
    why: 'Nobody has done it, and the check would not ask again for all that time. It is only a warning, as clocks differ.',
    example: 'checked-on: 2062-11-23',
    mend: 'Write the day on which somebody really looked, or rang.',
  },
  *check(content) {
    const { today } = content;
    for (const [{ file }, at, day] of datesOf(content))
      // One day of grace: somewhere on earth it is tomorrow already.
      if (day && daysBetween(today, day) > 1)
        yield warning(
          file,
          at,
          `"${String(at.at(-1))}" is ${day}, which has not come yet. Write the day on which it was done.`,
        );
  },
};

function* datesOf({ help, facts, pages }: Content): Generator<[Entry<unknown>, Path, string | undefined]> {
  for (const each of [...facts, ...pages]) yield [each, ['checked-on'], each.value['checked-on']];
  for (const each of help)
    for (const [at, entry] of each.value.entries.entries())
      for (const key of ['checked-on', 'dialled-on'] as const) yield [each, ['entries', at, key], entry[key]];
}
