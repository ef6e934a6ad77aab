import { CUES, cueCounts } from '../balance.ts';
import { judgedItems } from '../judged.ts';
import { error } from '../rule.ts';
import type { Rule } from '../rule.ts';

/** In a form, no cue on the surface stands more often on one side. */
export const rule: Rule = {
  code: 'form-surface',
  title: 'A cue on the surface that tells in a form',
  explain: {
    what: 'In a form, a cue (emoji, exclamation mark, link, haste, coin, late hour, foreign number, slips, praise, other app) stands in more scams than genuine things, or the other way round, by more than one.',
    why: 'Whoever goes by the surface would do better, or worse, in this form than in another, and the measure would be of spelling.',
    example: 'praise in four of ten scams, and in none of ten genuine things',
    mend: 'Change the items named in the message, or exchange one.',
  },
  *check(content) {
    const judged = judgedItems(content);
    for (const { file, value } of content.forms) {
      const own = judged.filter(({ id }) => value.items.includes(id));
      for (const { name, scam, genuine } of cueCounts(own)) {
        // How long a text is, is measured against all items, so a word more or less elsewhere would move it.
        if (name === 'long' || Math.abs(scam - genuine) <= 1) continue;
        const cue = CUES.find((one) => one === name)!;
        const where = own.filter(({ cues }) => cues.has(cue)).map(({ id, truth }) => `${id} (${truth})`);
        yield error(
          file,
          file.locate(['items'], 'key'),
          `"${name}" stands in ${scam} scams and in ${genuine} genuine things: ${where.join(', ')}. Make it equal.`,
        );
      }
    }
  },
};
