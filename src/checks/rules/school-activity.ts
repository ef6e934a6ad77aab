import { TOOLS } from '../../schema/session.ts';
import type { SessionActivity } from '../../schema/session.ts';
import type { Content } from '../content.ts';
import { idsOf } from '../references.ts';
import { error } from '../rule.ts';
import type { Rule } from '../rule.ts';
import { SCHOOL_ACTIVITIES, SCHOOL_SCENARIOS, youngest } from '../school.ts';

/** In a plan for a school stands nothing that is made for adults. */
export const rule: Rule = {
  code: 'school-activity',
  title: 'An activity that is not for school',
  explain: {
    what: 'A session plan for a school, or for somebody under 18, uses a conversation or activity made for adults; or one that is for older pupils; or the whole of one that has a school cut.',
    why: 'Courtship, threats and great losses are not for a class: somebody in it may live with just that. src/checks/school.ts says what may be used, and from which age.',
    example: 'setting: school, and in a step { kind: scenario, id: sunday-calls }',
    mend: 'Use one that the message names, add cut: school with its end, or write the few lines you need into the step.',
  },
  *check(content) {
    for (const { file, value } of content.sessions) {
      if (value.setting !== 'school' && youngest(value.ages) >= 18) continue;
      for (const [n, step] of value.steps.entries())
        for (const [at, activity] of step.activities.entries()) {
          const wrong = exists(activity, content) && wrongWith(activity, youngest(value.ages));
          if (wrong) yield error(file, ['steps', n, 'activities', at], `Step "${step.id}": ${wrong}`);
        }
    }
  },
};

/** What does not exist is said elsewhere. */
function exists({ kind, id = '' }: SessionActivity, content: Content): boolean {
  if (kind === 'tool') return Object.hasOwn(TOOLS, id);
  return (
    (kind === 'scenario' || kind === 'platform' || kind === 'set' || kind === 'lesson') &&
    idsOf(content, kind).includes(id)
  );
}

function wrongWith({ kind, id, cut }: SessionActivity, age: number): string | undefined {
  if (id === undefined) return undefined;
  const pool = kind === 'scenario' ? SCHOOL_SCENARIOS : SCHOOL_ACTIVITIES;
  const use = Object.hasOwn(pool, id) ? pool[id] : undefined;
  if (!use) return `the ${kind} "${id}" is made for adults and never used in school. ${instead(kind, age)}`;
  if (use.from > age)
    return `the ${kind} "${id}" is for pupils from ${use.from} on, and the plan is for some of ${age}. Change its ages, or use another.`;
  if (use.cut && cut === undefined)
    return `of the ${kind} "${id}" only the school cut may be used. Add cut: school, and say under "ends" where it ends.`;
  if (!use.cut && cut !== undefined)
    return `the ${kind} "${id}" has no school cut: all of it is for school. Leave "cut" out.`;
  return undefined;
}

function instead(kind: string, age: number): string {
  const fit = Object.entries(kind === 'scenario' ? SCHOOL_SCENARIOS : SCHOOL_ACTIVITIES)
    .filter(([, { from }]) => from <= age)
    .map(([id]) => id);
  return fit.length > 0 ? `For these ages there is: ${fit.join(', ')}.` : 'Use a sheet of the plan instead.';
}
