import { isShortCode } from '../../schema/help.ts';
import { phonesOf } from '../help-phones.ts';
import { planned } from '../phone-plan.ts';
import { error } from '../rule.ts';
import type { Rule } from '../rule.ts';

/** Asking for help is never expensive. */
export const rule: Rule = {
  code: 'premium-number',
  title: 'A number that costs extra',
  explain: {
    what: 'A number in content/help/ is a premium-rate number in the numbering plan of its country.',
    why: "Help lines are free or cost what any call costs. A costly one is a mistake, or somebody else's business.",
    example: 'dial: "+449061234567"',
    mend: "Look it up on the organisation's own page. If it really costs extra, leave it out.",
  },
  *check({ help }) {
    for (const { file, code, phone, at } of phonesOf(help))
      if (!isShortCode(phone) && planned(phone.dial, code).isPremium)
        yield error(
          file,
          at,
          `${phone.number} is a premium-rate number. Help must not cost extra: look it up again, or leave it out.`,
        );
  },
};
