import type { Path } from '../../reading/reading.ts';
import { error } from '../rule.ts';
import type { Rule } from '../rule.ts';
import { isEven, LEAST, MOST } from '../share.ts';
import type { SourceFile } from '../source-file.ts';

/** Of what can be told in a set, about half is genuine, and the order gives nothing away. */
export const rule: Rule = {
  code: 'set-share',
  title: 'A set whose truths can be guessed',
  explain: {
    what: `Of the items of a set, or of a sheet in a session plan, that can be told, fewer than ${LEAST} or more than ${MOST} in 100 are genuine; or four of a kind follow each other; or scam and genuine take turns all through.`,
    why: 'Readers notice an order sooner than they notice a scam.',
    example: 'items: eight scams, then eight genuine things',
    mend: 'Exchange some items, or mix their order without a plan.',
  },
  *check({ sets, sessions, items }) {
    const truths = new Map(items.map(({ id, value }) => [id, value.truth]));
    const lists: { file: SourceFile; ids: readonly string[]; path: Path }[] = [
      ...sets.map(({ file, value }) => ({ file, ids: value.items, path: ['items'] })),
      ...sessions.flatMap(({ file, value }) =>
        value.sheets.flatMap((sheet, n) =>
          sheet.items ? [{ file, ids: sheet.items, path: ['sheets', n, 'items'] }] : [],
        ),
      ),
    ];
    for (const { file, ids, path } of lists) {
      const known = ids.flatMap((id, place) => {
        const truth = truths.get(id);
        return truth ? [{ truth, place }] : [];
      });
      // Items that cannot be read are said elsewhere, and would make every share wrong.
      if (known.length < ids.length) continue;
      // Those that are open stand on neither side, and break no row.
      const told = known.filter(({ truth }) => truth !== 'open');
      const order = told.map(({ truth }) => truth);
      const genuine = order.filter((truth) => truth === 'genuine').length;
      const at = file.locate(path, 'key');
      if (!isEven(genuine, order.length))
        yield error(
          file,
          at,
          `Of ${order.length} items${order.length < known.length ? ' that can be told' : ''}, ${genuine} are genuine. Keep it between ${LEAST} and ${MOST} in 100.`,
        );
      const run = order.findIndex((truth, n) => n >= 3 && order.slice(n - 3, n).every((before) => before === truth));
      if (run >= 0)
        yield error(
          file,
          [...path, told[run]?.place ?? 0],
          `This is the fourth ${order[run]} item in a row. Mix the order.`,
        );
      if (order.length > 4 && order.every((truth, n) => n === 0 || truth !== order[n - 1]))
        yield error(file, at, 'Scam and genuine take turns all through. Mix the order.');
    }
  },
};
