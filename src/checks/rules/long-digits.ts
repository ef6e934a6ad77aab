import { phoneNumbersIn } from '../phone-numbers.ts';
import { error } from '../rule.ts';
import type { Rule } from '../rule.ts';

/** No number is long enough to be dialled, paid to or looked up. */
export const rule: Rule = {
  code: 'long-digits',
  title: 'Five or more digits in a row',
  explain: {
    what: 'A text holds five or more digits with nothing between them.',
    why: 'It may be an account, a case or a phone number. A long number is also hard to read, and screen readers read it as one.',
    example: 'You have 12000 in your account.',
    mend: 'Write an amount with a comma: 12,000. Take account and case numbers out.',
  },
  *check({ passages }) {
    for (const { file, text, positionOf } of passages) {
      if (['help', 'fact', 'translation'].includes(file.kind)) continue;
      const phones = phoneNumbersIn(text);
      for (const { 0: found, index } of text.matchAll(/\d{5,}/g)) {
        if (phones.some((phone) => index >= phone.index && index < phone.index + phone.written.length)) continue;
        yield error(
          file,
          positionOf(index),
          `"${found}" has ${found.length} digits in a row. Write an amount with a comma, and take other numbers out.`,
        );
      }
    }
  },
};
