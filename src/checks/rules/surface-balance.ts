import { CUES, cueCounts, excess } from '../balance.ts';
import { ENOUGH, judgedIn, judgedItems } from '../judged.ts';
import type { Judged } from '../judged.ts';
import { error, warning } from '../rule.ts';
import type { Rule } from '../rule.ts';

/** How a thing is written says nothing about what it is. */
export const rule: Rule = {
  code: 'surface-balance',
  title: 'A cue on the surface that tells scams from genuine things',
  explain: {
    what: `Emoji, exclamation marks, links, words of haste, coins, late hours, length, a foreign number, slips in writing, praise or another app stand more often in scams than in genuine things, or the other way round: by more than one, and by more than a tenth. Looked at from ${ENOUGH} things on, over items alone and with the conversations.`,
    why: 'Readers learn what we show them. If our scams had the typos, they would trust whoever spells well.',
    example: 'emoji: five scams, one genuine thing',
    mend: 'Change the things named in the message, on either side. `npm run check -- --balance` prints the whole table.',
  },
  *check(content) {
    const file = content.courses[0]?.file;
    if (!file) return;
    const items = judgedItems(content);
    const all = judgedIn(content);
    const tilted = new Set(tiltsIn(items).map(({ name }) => name));
    for (const { sentence } of tiltsIn(items)) yield error(file, [], `Among the items, ${sentence}`);
    // Conversations are long and few: there it is a reason to look, and the items make up for it.
    for (const { name, sentence } of tiltsIn(all))
      if (!tilted.has(name)) yield warning(file, [], `With the conversations, ${sentence}`);
  },
};

/** Every cue that leans to one side, with a sentence that says where it stands. */
function tiltsIn(pool: readonly Judged[]): { name: string; sentence: string }[] {
  if (pool.length < ENOUGH) return [];
  return cueCounts(pool)
    .filter((count) => excess(count, pool) > 0)
    .map(({ name, scam, genuine }) => {
      const cue = CUES.find((one) => one === name)!;
      const where = pool.filter(({ cues }) => cues.has(cue)).map(({ id, truth }) => `${id} (${truth})`);
      return {
        name,
        sentence: `"${name}" stands in ${scam} scams and in ${genuine} genuine things: ${where.join(', ')}. Make it about equal.`,
      };
    });
}
