import { isShortCode } from '../../schema/help.ts';
import { phonesOf } from '../help-phones.ts';
import { planned } from '../phone-plan.ts';
import { error } from '../rule.ts';
import type { Rule } from '../rule.ts';

/** A digit too few rings nobody, or somebody else. */
export const rule: Rule = {
  code: 'number-not-valid',
  title: 'A number that cannot exist, or is of another country',
  explain: {
    what: 'A number in content/help/ does not fit the numbering plan of its country: a digit too many, one too few, or another country code.',
    why: 'Somebody who needs help would reach nobody, or a stranger. Numbers up to six digits are short codes, and not looked at here.',
    example: 'dial: "+44163296012"',
    mend: 'Compare it with the source, digit by digit. If it is right, and dialled so only inside the country, add "short-code: true". If it lies in another country on purpose, say so in its "note".',
  },
  *check({ help }) {
    for (const { file, code, country, entry, phone, at } of phonesOf(help)) {
      if (isShortCode(phone)) continue;
      const { isPossible, isOfCountry } = planned(phone.dial, code);
      if (!isPossible)
        yield error(
          file,
          at,
          `Entry "${entry.id}" dials ${phone.dial}, and that cannot be a number (${country}): a digit is missing, too many or mixed up, or a short code has a country code in front. Compare it with the source. If it is right, and dialled so only inside the country, add "short-code: true".`,
        );
      else if (!isOfCountry && !phone.note)
        yield error(
          file,
          at,
          `Entry "${entry.id}" dials ${phone.dial}, which is a number of another country (this is ${country}). Compare it with the source. If that is meant, say so in a "note" beside it, such as "in Thailand".`,
        );
    }
  },
};
