import { SOURCE_LANGUAGE } from '../places.ts';
import { error } from '../rule.ts';
import type { Rule } from '../rule.ts';

/** What the way is called. */
const MOST_MINUTES = 15;

/** The 15-minute way takes no longer than it says. */
export const rule: Rule = {
  code: 'express-time',
  title: 'The 15-minute way takes longer, or has a stop without a time',
  explain: {
    what: 'The stops under "express" in content/course.yml take more than 15 minutes in all, or a lesson there has no "express" in its head.',
    why: 'Its page adds up the minutes and says what one does at each stop. Whoever has a quarter of an hour must be able to trust it.',
    example: 'express: { minutes: 9, … } in each of two lessons',
    mend: 'Make a part shorter, take a stop off the list, or add "express" with minutes, does and anchor to the lesson.',
  },
  *check({ courses, lessons }) {
    for (const { file, value } of courses) {
      const stops = value.express.map((id) =>
        lessons.find((lesson) => lesson.id === id && lesson.file.lang === SOURCE_LANGUAGE),
      );
      for (const [at, stop] of stops.entries())
        if (stop && !stop.value.express)
          yield error(
            file,
            ['express', at],
            `"${stop.id}" is a stop, but its head has no "express". Add minutes, does and anchor there.`,
          );
      const minutes = stops.reduce((sum, stop) => sum + (stop?.value.express?.minutes ?? 0), 0);
      if (minutes > MOST_MINUTES)
        yield error(
          file,
          ['express'],
          `The stops take ${minutes} minutes in all, and ${MOST_MINUTES} is what the way is called. Shorten one.`,
        );
    }
  },
};
