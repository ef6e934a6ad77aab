import { error } from '../rule.ts';
import type { Rule } from '../rule.ts';
import { isEven, LEAST, MOST } from '../share.ts';

/** In every set about half is genuine, and the order gives nothing away. */
export const rule: Rule = {
  code: 'set-share',
  title: 'A set whose truths can be guessed',
  explain: {
    what: `Of the items of a set, fewer than ${LEAST} or more than ${MOST} in 100 are genuine; or four of a kind follow each other; or scam and genuine take turns all through.`,
    why: 'Readers notice an order sooner than they notice a scam.',
    example: 'items: eight scams, then eight genuine things',
    mend: 'Exchange some items, or mix their order without a plan.',
  },
  *check({ sets, items }) {
    const truths = new Map(items.map(({ id, value }) => [id, value.truth]));
    for (const { file, value } of sets) {
      const order = value.items.flatMap((id) => truths.get(id) ?? []);
      // Items that cannot be read are said elsewhere, and would make every share wrong.
      if (order.length < value.items.length) continue;
      const genuine = order.filter((truth) => truth === 'genuine').length;
      const at = file.locate(['items'], 'key');
      if (!isEven(genuine, order.length))
        yield error(
          file,
          at,
          `Of ${order.length} items, ${genuine} are genuine. Keep it between ${LEAST} and ${MOST} in 100.`,
        );
      const run = order.findIndex((truth, n) => n >= 3 && order.slice(n - 3, n).every((before) => before === truth));
      if (run >= 0) yield error(file, ['items', run], `This is the fourth ${order[run]} item in a row. Mix the order.`);
      if (order.length > 4 && order.every((truth, n) => n === 0 || truth !== order[n - 1]))
        yield error(file, at, 'Scam and genuine take turns all through. Mix the order.');
    }
  },
};
