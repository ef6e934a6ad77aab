import { isShortCode } from '../../schema/help.ts';
import type { HelpEntry } from '../../schema/help.ts';
import { phonesOf } from '../help-phones.ts';
import { error } from '../rule.ts';
import type { Finding, Rule } from '../rule.ts';
import type { Content } from '../content.ts';

/** Three to six digits in a name: "1343 Actionline", "9-8-8 Helpline", `crisis-988`. A year is none. */
const NAMED = /(?<![\d,.])\d(?:-?\d){2,5}(?![\d,.])/g;
const YEAR = /^(?:19|20)\d{2}$/;

/** Short codes are in no plan that we could ask. So they are compared with themselves. */
export const rule: Rule = {
  code: 'short-code',
  title: 'A short code that contradicts itself',
  explain: {
    what: 'A short code in content/help/ is not dialled exactly as it is shown, is called one and is long or has a "+", or is not the one that the id or the name of its entry says.',
    why: 'One wrong digit in three rings another service, and no list of numbers would notice it.',
    example: 'id: crisis-988\nphones:\n  - { number: "998", dial: "998" }',
    mend: 'Compare id, name, "number" and "dial" with the source. A short code is dialled as it is: no "+", no country code.',
  },
  *check({ help }) {
    for (const { file, entry, phone, at } of phonesOf(help)) {
      if (phone['short-code'] && !/^\d{2,10}$/.test(phone.dial))
        yield error(
          file,
          at,
          `Entry "${entry.id}" calls ${phone.dial} a short code. A short code is dialled as it is: two to ten digits, no "+" and no country code.`,
        );
      else if (isShortCode(phone) && digits(phone.number) !== phone.dial)
        yield error(
          file,
          at,
          `Entry "${entry.id}" shows ${phone.number} but dials ${phone.dial}. A short code is dialled exactly as it is shown: compare both with the source.`,
        );
    }
    yield* otherThanNamed(help);
  },
};

/** Entries whose own name holds a number that none of their phones has. */
function* otherThanNamed(help: Content['help']): Generator<Finding> {
  for (const { file, value } of help)
    for (const [at, entry] of value.entries.entries())
      for (const key of ['id', 'name'] as const)
        for (const code of numbersIn(entry[key]))
          if (entry.phones.length > 0 && !holds(entry, code))
            yield error(
              file,
              ['entries', at, key],
              `"${entry[key]}" says ${code}, but none of its numbers has it: ${entry.phones.map(({ number }) => number).join(', ')}. One of the two is wrong: compare with the source.`,
            );
}

function numbersIn(text: string): string[] {
  return (text.match(NAMED) ?? []).map((found) => found.replaceAll('-', '')).filter((found) => !YEAR.test(found));
}

function holds({ phones }: HelpEntry, code: string): boolean {
  return phones.some(({ number, dial }) => digits(number).includes(code) || dial.includes(code));
}

function digits(text: string): string {
  return text.replace(/\D/g, '');
}
