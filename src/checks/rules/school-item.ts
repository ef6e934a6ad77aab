import { error } from '../rule.ts';
import type { Rule } from '../rule.ts';
import { NEVER_IN_SCHOOL, youngest } from '../school.ts';

/** What a class is shown has been looked at for its age. */
export const rule: Rule = {
  code: 'school-item',
  title: 'An item for adults in a plan for school',
  explain: {
    what: 'A session plan for a school, or for somebody under 18, has an item without "school-from", or one for older pupils; or an item about courtship, a mentor, investing or recovery is marked as fit for school.',
    why: 'Items are written for adults unless they say otherwise. In a class nobody can click away.',
    example: 'setting: school, ages: [13-15], and on a sheet an item with school-from: 16',
    mend: 'Choose another item. Or, if it really fits that age, write school-from: 13 or 16 into its file.',
  },
  *check({ sessions, items }) {
    const known = new Map(items.map((item) => [item.id, item.value]));
    for (const { file, value } of items)
      if (value['school-from'] && NEVER_IN_SCHOOL.has(value.purpose))
        yield error(file, ['school-from'], `An item about "${value.purpose}" is never for school. Delete the line.`);
    for (const { file, value } of sessions) {
      const age = youngest(value.ages);
      if (value.setting !== 'school' && age >= 18) continue;
      for (const [n, sheet] of value.sheets.entries())
        for (const [at, id] of (sheet.items ?? []).entries()) {
          const item = known.get(id);
          if (!item) continue;
          const from = item['school-from'];
          if (from === undefined || from > age)
            yield error(
              file,
              ['sheets', n, 'items', at],
              `"${id}" is ${from === undefined ? 'for adults: it has no "school-from"' : `for pupils from ${from} on`}, and this plan is for ${age === 18 ? 'a school' : `pupils from ${age} on`}. Choose another.`,
            );
        }
    }
  },
};
