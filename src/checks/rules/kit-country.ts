import { idsOf } from '../references.ts';
import { error } from '../rule.ts';
import type { Rule } from '../rule.ts';

/** The kit holds the help sheet of each country that it names. */
export const rule: Rule = {
  code: 'kit-country',
  title: 'A kit for a country without help',
  explain: {
    what: 'In content/course.yml the kit names a country that has no file in content/help/, or names one twice.',
    why: 'Whoever leads a session there would look for its numbers in the kit, and find none.',
    example: 'kit: { countries: [gb, xx] }',
    mend: 'Write the name of a file in content/help/ without its ending, or add the file. Without "kit" all countries are in it.',
  },
  *check(content) {
    const known = idsOf(content, 'help').sort();
    for (const { file, value } of content.courses)
      for (const [at, country] of (value.kit?.countries ?? []).entries()) {
        const place = ['kit', 'countries', at];
        if (!known.includes(country))
          yield error(
            file,
            place,
            `There is no help for "${country}", so it cannot be in the kit. There is for: ${known.join(', ')}.`,
          );
        else if (value.kit!.countries.indexOf(country) < at)
          yield error(file, place, `"${country}" is listed twice. Keep one.`);
      }
  },
};
