import { error } from '../rule.ts';
import type { Finding, Rule } from '../rule.ts';

/** What one could do next: one step checks by an own route, and not all are equally good. */
export const rule: Rule = {
  code: 'item-steps',
  title: 'The next steps of an item do not work',
  explain: {
    what: 'Of the four steps of an item, not exactly one has "checks: true"; or that one is not fully safe; or all four are; or two have the same id.',
    why: 'To check by an own route is never wrong, so it has to be there, and be safe. Steps that are all the same teach nothing.',
    example: 'next: four steps, none with "checks: true"',
    mend: 'Give "checks: true" and "safety: 2" to the one step that checks by an own route. Make another one tempting, and less safe.',
  },
  *check({ items }) {
    for (const { file, value } of items) {
      const at = file.locate(['next'], 'key');
      const checking = value.next.filter(({ checks }) => checks);
      if (checking.length !== 1)
        yield error(file, at, `${checking.length} steps have "checks: true". Exactly one checks by an own route.`);
      yield* unsafeChecks(file, value.next);
      if (value.next.every(({ safety }) => safety === 2))
        yield error(file, at, 'All four steps are safe. Make one of them tempting, and less so.');
      for (const [n, { id }] of value.next.entries())
        if (value.next.findIndex((step) => step.id === id) < n)
          yield error(file, ['next', n, 'id'], `The id "${id}" is given twice. Give one of them another id.`);
    }
  },
};

function* unsafeChecks(
  file: Finding['file'],
  steps: readonly { id: string; checks?: true | undefined; safety: number }[],
): Generator<Finding> {
  for (const [n, { id, checks, safety }] of steps.entries())
    if (checks && safety < 2)
      yield error(
        file,
        ['next', n, 'safety'],
        `"${id}" checks by an own route. That is never wrong: write "safety: 2".`,
      );
}
