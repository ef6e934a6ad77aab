import { ENOUGH, judgedIn } from '../judged.ts';
import { error } from '../rule.ts';
import type { Rule } from '../rule.ts';
import { isEven, LEAST, MOST } from '../share.ts';

/** About half of all that is judged is genuine. */
export const rule: Rule = {
  code: 'genuine-share',
  title: 'Too few or too many genuine things in the course',
  explain: {
    what: `Of all items and conversations (a twin counts once on each side), fewer than ${LEAST} or more than ${MOST} in 100 are genuine. Looked at from ${ENOUGH} things on.`,
    why: 'Whoever meets mostly scams learns to refuse everybody. Whoever meets hardly any learns that it never happens.',
    example: 'twelve scams and four genuine things',
    mend: 'Add to the smaller side.',
  },
  *check(content) {
    const file = content.courses[0]?.file;
    const pool = judgedIn(content);
    const genuine = pool.filter(({ truth }) => truth === 'genuine').length;
    if (file && pool.length >= ENOUGH && !isEven(genuine, pool.length))
      yield error(
        file,
        [],
        `Of ${pool.length} things to judge, ${genuine} are genuine. Keep it between ${LEAST} and ${MOST} in 100.`,
      );
  },
};
