import { error } from '../rule.ts';
import type { Rule } from '../rule.ts';

/** Beginnings of numbers that cost the caller extra. */
const PREMIUM =
  /^(?:\+449|\+1900|\+61190|\+49900|\+3190[069]|\+3389|\+4190[016]|\+43900|\+3490[357]|\+81990|0900|09[0-8]\d{6,}|1900\d{6})/;

/** Asking for help is never expensive. */
export const rule: Rule = {
  code: 'premium-number',
  title: 'A number that costs extra',
  explain: {
    what: 'A number in content/help/ begins as premium-rate numbers do.',
    why: "Help lines are free or cost what any call costs. A costly one is a mistake, or somebody else's business.",
    example: 'dial: "+449061234567"',
    mend: "Look it up on the organisation's own page. If it really costs extra, leave it out.",
  },
  *check({ help }) {
    for (const { file, value } of help)
      for (const [at, entry] of value.entries.entries())
        for (const [n, { dial, number }] of entry.phones.entries())
          if (PREMIUM.test(dial))
            yield error(
              file,
              ['entries', at, 'phones', n, 'dial'],
              `${number} looks like a premium-rate number. Help must not cost extra: look it up again, or leave it out.`,
            );
  },
};
