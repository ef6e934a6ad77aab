import { warning } from '../rule.ts';
import type { Rule } from '../rule.ts';

/** The least part of conversations that must be, or be able to be, genuine. */
const SHARE = 0.4;

/** The course trains telling apart, so there is something to tell apart. */
export const rule: Rule = {
  code: 'only-scams',
  title: 'Too few genuine conversations',
  explain: {
    what: `Of the conversations and the things to judge that the course lists, fewer than ${SHARE * 100} in 100 are genuine. Half of each twin counts.`,
    why: 'Whoever meets only scams learns to say no to everybody, friends and employers included.',
    example: 'scenarios: four conversations, all with "verdict: scam"',
    mend: 'Add a genuine conversation or a twin, or take a scam out of the list in content/course.yml.',
  },
  *check({ courses, scenarios, sets, items }) {
    for (const { file, value } of courses) {
      const listed = scenarios.filter(({ id }) => value.scenarios.includes(id));
      const inSets = new Set(sets.filter(({ id }) => value.activities.includes(id)).flatMap((set) => set.value.items));
      const judged = items.filter(({ id, value: item }) => inSets.has(id) && item.truth !== 'open');
      const all = listed.length + judged.length;
      const genuine =
        listed.reduce((sum, entry) => sum + { genuine: 1, twin: 0.5, scam: 0 }[entry.value.verdict], 0) +
        judged.filter((entry) => entry.value.truth === 'genuine').length;
      if (all > 0 && genuine / all < SHARE)
        yield warning(
          file,
          file.locate(['scenarios'], 'key'),
          `Of ${all} conversations and things to judge, ${genuine} are genuine (a twin counts as a half). Make it about half, so that there is something to tell apart.`,
        );
    }
  },
};
