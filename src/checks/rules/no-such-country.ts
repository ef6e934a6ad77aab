import { countryNamed, isCountry } from '../phone-plan.ts';
import { error } from '../rule.ts';
import type { Rule } from '../rule.ts';

/** Help is found by country: its letters and its name must mean the same one. */
export const rule: Rule = {
  code: 'no-such-country',
  title: 'A country that does not exist, or has the name of another',
  explain: {
    what: 'The code of a help file is not one of the two-letter codes of ISO 3166, belongs to another country than the name, or stands with the wrong kind.',
    why: 'People would find the numbers of another country under the name of their own, or never find them.',
    example: 'code: AU\nname: Austria',
    mend: 'Take the two letters of the country from ISO 3166. The United Kingdom has GB. What is for several countries has "kind: international".',
  },
  *check({ help }) {
    for (const { file, value } of help) {
      const { kind, code, name } = value;
      const ofName = countryNamed(name);
      const guess = ofName ? ` Did you mean "${ofName}"?` : '';
      if (kind === 'international' && isCountry(code))
        yield error(file, ['kind'], `"${code}" is a country. Write "kind: country", or choose other letters.`);
      else if (kind === 'country' && !isCountry(code))
        yield error(
          file,
          ['code'],
          `No country has the code "${code}". Write the two letters of ISO 3166, or "kind: international".${guess}`,
        );
      else if (kind === 'country' && ofName && ofName !== code)
        yield error(
          file,
          ['name'],
          `"${name}" has the code "${ofName}", but this file says "${code}". One of the two is wrong: correct it, and look at the numbers again.`,
        );
    }
  },
};
