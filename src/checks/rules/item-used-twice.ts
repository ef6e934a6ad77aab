import { error } from '../rule.ts';
import type { Rule } from '../rule.ts';

/** What has been explained once can't be asked again as if it were new. */
export const rule: Rule = {
  code: 'item-used-twice',
  title: 'An item in two places',
  explain: {
    what: 'An item stands in two sets or forms, or in one of them and under "review".',
    why: 'Whoever has read why it was a scam knows the answer the next time, and the measure would be of memory for stories.',
    example: 'the-curtains in sets/inbox.yml and in forms/form-a.yml',
    mend: 'Keep it in one place, and write another one for the other.',
  },
  *check({ courses, sets, forms }) {
    const first = new Map<string, string>();
    const places = [
      ...[...sets, ...forms].map(({ file, id, value }) => ({ file, name: id, ids: value.items, path: ['items'] })),
      ...courses.map(({ file, value }) => ({ file, name: 'the review', ids: value.review, path: ['review'] })),
    ];
    for (const { file, name, ids, path } of places)
      for (const [at, id] of ids.entries()) {
        const other = first.get(id);
        if (other && other !== name) yield error(file, [...path, at], `"${id}" stands in ${other} as well. Keep one.`);
        else first.set(id, name);
      }
  },
};
