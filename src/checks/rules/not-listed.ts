import { idsOf } from '../references.ts';
import { warning } from '../rule.ts';
import type { Rule } from '../rule.ts';

/** `content/course.yml` is the only place where order lives: what it does not list is not shown. */
export const rule: Rule = {
  code: 'not-listed',
  title: 'A lesson or conversation that the course does not list',
  explain: {
    what: 'There is a lesson or a conversation that content/course.yml does not name.',
    why: 'The course map and the practice page are made from that list, so nobody would find it.',
    example: 'content/lessons/en/my-lesson.mdx, and no "my-lesson" in course.yml',
    mend: 'Add its id to a track (a lesson), to "scenarios" (a conversation), to "activities" (a platform or a set), to "forms" (a form) or to "sessions" (a plan), to "printables" (a sheet for paper) or to "school" (a school cut, a set for a class) in content/course.yml.',
  },
  *check(content) {
    for (const { value } of content.courses) {
      const listed = {
        lesson: value.tracks.flatMap((track) => track.lessons),
        scenario: value.scenarios,
        platform: value.activities,
        set: [...value.activities, ...value.school.map(({ id }) => id)],
        cut: value.school.map(({ id }) => id),
        form: value.forms,
        session: value.sessions,
        printable: value.printables,
      };
      for (const kind of ['lesson', 'scenario', 'cut', 'platform', 'set', 'form', 'session', 'printable'] as const)
        for (const id of idsOf(content, kind)) {
          const file = content.files.find((one) => one.kind === kind && one.id === id);
          const isMoved = content.moved.some((entry) => entry.file === file);
          if (file && !isMoved && !listed[kind].includes(id))
            yield warning(
              file,
              { line: 1, column: 1 },
              `content/course.yml does not list the ${kind} "${id}", so nobody will find it. Add it there.`,
            );
        }
    }
  },
};
