import { error } from '../rule.ts';
import type { Rule } from '../rule.ts';

/** What has been explained once can't be asked again as if it were new. */
export const rule: Rule = {
  code: 'item-used-twice',
  title: 'An item in two places',
  explain: {
    what: 'An item stands in two sets or forms, or in one of them and under "review"; or one of a form stands in a session plan.',
    why: 'Whoever has read why it was a scam knows the answer the next time, and the measure would be of memory for stories.',
    example: 'the-curtains in sets/inbox.yml and in forms/form-a.yml',
    mend: 'Keep it in one place, and write another one for the other.',
  },
  *check({ courses, sets, forms, sessions }) {
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
    // A plan may use what a set or the review has: a class does not sit the review. A form must stay unread.
    const inForms = new Map(forms.flatMap(({ id: name, value }) => value.items.map((id) => [id, name] as const)));
    for (const { file, value } of sessions)
      for (const [n, { items = [] }] of value.sheets.entries())
        for (const [at, id] of items.entries()) {
          const form = inForms.get(id);
          if (form) yield error(file, ['sheets', n, 'items', at], `"${id}" stands in ${form} as well. Choose another.`);
        }
  },
};
