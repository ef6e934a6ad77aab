import { error } from '../rule.ts';
import type { Rule } from '../rule.ts';

/** A plan that names a country has somebody there to turn to. */
export const rule: Rule = {
  code: 'session-country',
  title: 'A session plan for a country without help',
  explain: {
    what: 'A session plan names a country, and its file in content/help/ has no number that one can ring.',
    why: 'The plan ends with a help slide. An empty one tells people that there is no help.',
    example: 'country: xx, and no phones in content/help/xx.yml',
    mend: 'Add numbers with their sources to the file of that country, or leave "country" out: whoever leads the session then chooses one.',
  },
  *check({ sessions, help }) {
    for (const { file, value } of sessions) {
      const country = help.find(({ id }) => id === value.country);
      if (country && !country.value.entries.some(({ phones }) => phones.length > 0))
        yield error(
          file,
          ['country'],
          `${country.value.name} has no number to ring in ${country.file.path}, so the help slide would be empty. Add one there, or leave "country" out.`,
        );
    }
  },
};
