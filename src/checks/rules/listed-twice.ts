import { error } from '../rule.ts';
import type { Rule } from '../rule.ts';

/** The course has one order, and each thing one place in it. */
export const rule: Rule = {
  code: 'listed-twice',
  title: 'A lesson or conversation listed twice',
  explain: {
    what: 'In content/course.yml the same id stands twice in one list.',
    why: 'It would be on the page twice, and its progress would be counted once.',
    example: 'scenarios: [tea-on-sunday, wrong-court, tea-on-sunday]',
    mend: 'Keep the one that stands in the right place.',
  },
  *check({ courses }) {
    for (const { file, value } of courses) {
      const lists = value.tracks.map(({ lessons }, at) => ({ ids: lessons, path: ['tracks', at, 'lessons'] }));
      for (const { ids, path } of [
        ...lists,
        { ids: value.scenarios, path: ['scenarios'] },
        { ids: value.activities, path: ['activities'] },
        { ids: value.forms, path: ['forms'] },
        { ids: value.printables, path: ['printables'] },
        { ids: value.review, path: ['review'] },
        { ids: value.express, path: ['express'] },
        { ids: value.school.map(({ id }) => id), path: ['school'] },
        ...value.editions.flatMap((edition, n) =>
          (['lessons', 'scenarios', 'activities', 'sessions', 'printables', 'facts', 'signposts'] as const).map(
            (key) => ({
              ...{ ids: edition[key], path: ['editions', n, key] },
            }),
          ),
        ),
      ])
        for (const [at, id] of ids.entries())
          if (ids.indexOf(id) < at) yield error(file, [...path, at], `"${id}" is listed twice. Keep one.`);
    }
  },
};
