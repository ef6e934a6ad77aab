import type { JudgedItem } from '../../schema/judged-item.ts';
import type { Entry } from '../content.ts';
import { ENOUGH } from '../judged.ts';
import { error } from '../rule.ts';
import type { Rule } from '../rule.ts';

/** In at most this share of a set the longest of the four, or the shortest, is a safe one. */
const SHARE = 0.5;

/** Neither length nor place says which step is the safe one. */
export const rule: Rule = {
  code: 'longest-option',
  title: 'The safe step gives itself away by its length or its place',
  explain: {
    what: `In more than half of the items of a set the longest of the four steps is a safe one, or the shortest is, or the one that checks stands in the same place. Looked at in sets of ${ENOUGH} items or more.`,
    why: 'Many people have learnt in school that the longest answer is right. They would choose it without the question.',
    example: 'the safe step is the longest one in nine of sixteen items',
    mend: 'Shorten the safe step in some items and lengthen it in others; move some to another place.',
  },
  *check({ sets, items }) {
    const known = new Map(items.map((item) => [item.id, item]));
    for (const { file, value } of sets) {
      const own = value.items.flatMap((id) => known.get(id) ?? []);
      if (own.length < ENOUGH) continue;
      const at = file.locate(['items'], 'key');
      for (const [what, has] of Object.entries(tells)) {
        const giving = own.filter(({ value: item }) => has(item));
        if (giving.length > SHARE * own.length)
          yield error(file, at, `In ${giving.length} of ${own.length} items ${what}: ${ids(giving)}. Vary it.`);
      }
    }
  },
};

const ids = (entries: readonly Entry<JudgedItem>[]): string => entries.map(({ id }) => id).join(', ');

const tells: Readonly<Record<string, (item: JudgedItem) => boolean>> = {
  'the longest step is a safe one': ({ next }) => isSafe(next, Math.max),
  'the shortest step is a safe one': ({ next }) => isSafe(next, Math.min),
  ...Object.fromEntries(
    ['first', 'second', 'third', 'fourth'].map((place, at) => [
      `the step that checks is the ${place}`,
      ({ next }: JudgedItem): boolean => next[at]?.checks === true,
    ]),
  ),
};

/** Whether the one step of the greatest, or least, length is safe. Where two share it, it tells nothing. */
function isSafe(next: JudgedItem['next'], extreme: (...lengths: number[]) => number): boolean {
  const length = extreme(...next.map(({ text }) => text.length));
  const those = next.filter(({ text }) => text.length === length);
  return those.length === 1 && those[0]?.safety === 2;
}
