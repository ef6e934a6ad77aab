import { error } from '../rule.ts';
import type { Rule } from '../rule.ts';

/** Where nothing decides, one may say so; and where one may say so, it is sometimes the answer. */
export const rule: Rule = {
  code: 'open-item',
  title: 'An open item without its answer, or the answer without one',
  explain: {
    what: 'A set holds an item with "truth: open", and its answers are scam or genuine alone; or "answers: real-job" offers "not enough to tell", and no item of the set is open.',
    why: 'To choose between two where nothing decides is a guess, and nobody learns from being told that they guessed wrong. An answer that never fits is soon left out.',
    example: 'truth: open   in a set without "answers: real-job"',
    mend: 'Write "answers: real-job" in a set of job offers, take the item out of the set, or add what decides it. In a set with that answer, have an item or two that are open.',
  },
  *check({ sets, items }) {
    const truths = new Map(items.map(({ id, value }) => [id, value.truth]));
    for (const { file, value } of sets) {
      const { answers, items: ids } = value;
      const open = ids.flatMap((id, place) => (truths.get(id) === 'open' ? [{ id, place }] : []));
      if (answers !== 'real-job')
        for (const { id, place } of open)
          yield error(
            file,
            ['items', place],
            `"${id}" is open, and this set can only be answered with scam or genuine. Take it out, or write "answers: real-job".`,
          );
      else if (open.length === 0 && ids.every((id) => truths.has(id)))
        yield error(
          file,
          ['answers'],
          'The set offers "not enough to tell", and none of its items is open. Add one that is.',
        );
    }
  },
};
