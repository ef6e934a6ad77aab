import type { Content } from '../content.ts';
import { error } from '../rule.ts';
import type { Finding, Rule } from '../rule.ts';

/** Twice as a scam and twice as something genuine that looks like it. */
const TIMES = 2;

/** Everything that is taught is asked, before and after, and comes up again later with its fair counterpart. */
export const rule: Rule = {
  code: 'technique-tested',
  title: 'A technique that is never asked',
  explain: {
    what: `No item of the forms for before and after shows this technique; or among the items that come up again later it stands in fewer than ${TIMES} scams, or in fewer than ${TIMES} genuine things that look like it.`,
    why: 'What is never asked is not measured, and what never comes up again is forgotten. With scams alone, only suspicion would be practised.',
    example: 'review: three scams with "small-win", and no genuine item',
    mend: 'Write an item that shows it, and list it in a form, or under "review" in content/course.yml.',
  },
  *check(content) {
    const [course] = content.courses;
    if (!course) return;
    const sat = content.forms
      .filter(({ id, value }) => course.value.forms.includes(id) && value.turns.includes('before'))
      .flatMap(({ value }) => value.items);
    // A course without forms, or without review, is not measured: that is for the author to decide.
    if (sat.length > 0) yield* unasked(content, sat);
    if (course.value.review.length > 0) yield* seldom(content, course.value.review);
  },
};

function* unasked({ courses, techniques, items }: Content, ids: readonly string[]): Generator<Finding> {
  const shown = new Set(items.filter(({ id }) => ids.includes(id)).flatMap(({ value }) => value.techniques));
  for (const { id } of techniques)
    if (!shown.has(id))
      yield error(courses[0]!.file, ['forms'], `No item of the forms for before and after shows "${id}".`);
}

function* seldom({ courses, techniques, items }: Content, ids: readonly string[]): Generator<Finding> {
  const pool = items.filter(({ id }) => ids.includes(id));
  for (const { id } of techniques)
    for (const truth of ['scam', 'genuine'] as const) {
      const count = pool.filter(({ value }) => value.truth === truth && value.techniques.includes(id)).length;
      if (count < TIMES)
        yield error(
          courses[0]!.file,
          ['review'],
          `"${id}" comes up again in ${count} ${truth === 'scam' ? 'scams' : 'genuine things'}. It needs at least ${TIMES}.`,
        );
    }
}
