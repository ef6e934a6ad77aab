import { isShortCode } from '../../schema/help.ts';
import { phonesOf } from '../help-phones.ts';
import { error } from '../rule.ts';
import type { Rule } from '../rule.ts';

const KEYPAD = { 2: 'ABC', 3: 'DEF', 4: 'GHI', 5: 'JKL', 6: 'MNO', 7: 'PQRS', 8: 'TUV', 9: 'WXYZ' };

/** What is read and what is dialled are the same number. */
export const rule: Rule = {
  code: 'dial-mismatch',
  title: 'A number that is shown and another that is dialled',
  explain: {
    what: '"dial" does not end with the digits of "number", the leading 0 left aside.',
    why: 'Pressing the number would call somebody else.',
    example: 'number: "01632 960 123"\ndial: "+441632960132"',
    mend: 'Compare both with the source, digit by digit.',
  },
  *check({ help }) {
    for (const { file, entry, phone, at } of phonesOf(help))
      // Of a short code every digit counts, its zeros too: the rule "short-code" compares those.
      if (!isShortCode(phone) && !phone.dial.endsWith(digitsOf(phone.number)))
        yield error(
          file,
          at,
          `Entry "${entry.id}" shows ${phone.number} but dials ${phone.dial}. Compare both with the source, digit by digit.`,
        );
  },
};

/** The digits that do not change between the ways of writing a number: without the 0 dialled only inside the country. */
function digitsOf(number: string): string {
  const digits = number
    .replace('(0)', '')
    .toUpperCase()
    .replace(/[A-Z]/g, (letter) => Object.entries(KEYPAD).find(([, letters]) => letters.includes(letter))?.[0] ?? '');
  return digits.replace(/\D/g, '').replace(/^0+(?=\d)/, '');
}
