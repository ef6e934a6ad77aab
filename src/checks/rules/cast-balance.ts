import { excess, senderCounts } from '../balance.ts';
import { ENOUGH, judgedIn, judgedItems } from '../judged.ts';
import type { Judged } from '../judged.ts';
import { error, warning } from '../rule.ts';
import type { Rule } from '../rule.ts';

/** Who somebody is says nothing about what they do. */
export const rule: Rule = {
  code: 'cast-balance',
  title: 'A gender, an age or a country that tells scams from genuine things',
  explain: {
    what: `Senders of one gender, of one span of ages (under 35, 35 to 54, 55 or older) or from one country stand more often in scams than in genuine things, or the other way round: by more than one, and by more than a tenth. Looked at from ${ENOUGH} things on.`,
    why: 'A course in which all who deceive are young men, or come from one country, teaches prejudice, and nothing about scams.',
    example: 'sender: { age: 30, gender: man, country: PT } in four scams, and in no genuine thing',
    mend: 'Change the sender of some of them. `npm run check -- --balance` prints the whole table.',
  },
  *check(content) {
    const file = content.courses[0]?.file;
    if (!file) return;
    const inItems = tiltsIn(judgedItems(content));
    for (const { sentence } of inItems) yield error(file, [], `Among the items, ${sentence}`);
    for (const { name, sentence } of tiltsIn(judgedIn(content)))
      if (!inItems.some((tilt) => tilt.name === name)) yield warning(file, [], `With the conversations, ${sentence}`);
  },
};

function tiltsIn(pool: readonly Judged[]): { name: string; sentence: string }[] {
  if (pool.length < ENOUGH) return [];
  return senderCounts(pool)
    .filter((count) => excess(count, pool) > 0)
    .map(({ name, scam, genuine }) => ({
      name,
      sentence: `"${name}" is behind ${scam} scams and ${genuine} genuine things. Change some senders, so that it tells nothing.`,
    }));
}
