import { CUT_ENDING, cutIdOf, ofCut } from '../../schema/cut.ts';
import type { Content } from '../content.ts';
import { idsOf } from '../references.ts';
import { error } from '../rule.ts';
import type { Rule } from '../rule.ts';
import { NEVER_IN_SCHOOL, SCHOOL_ACTIVITIES, SCHOOL_SCENARIOS, youngest } from '../school.ts';

/** An edition that begins at 13 may hold what is for 16 and older: it says so beside each. */
const OLDEST = 16;

/** What the course lists for a class, and what an edition for under-18s has in it, is made for them. */
export const rule: Rule = {
  code: 'school-listed',
  title: 'Something for adults in what is for a class',
  explain: {
    what: 'Under "school" in content/course.yml, or in an edition for readers under 18, stands a conversation made for adults; or the whole of one that has a school cut; or something for older pupils; or a set with an item that is not for that age; or a sheet for paper that is for adults alone.',
    why: 'Courtship, threats and great losses are not for a class: somebody in it may live with just that. src/checks/school.ts says what may be used, and from which age.',
    example: 'editions: [{ id: school, from: 13, scenarios: [sunday-calls] }]',
    mend: 'Take it off the list, or name its school cut. The message says which.',
  },
  *check(content) {
    for (const { file, value } of content.courses) {
      const isSet = new Set(content.sets.map(({ id }) => id));
      for (const [at, { id, from }] of value.school.entries()) {
        const wrong = isSet.has(id) ? wrongWithSet(content, id, from) : wrongWithScenario(content, id, from);
        if (wrong) yield error(file, ['school', at], `For a class: ${wrong}`);
      }
      for (const [n, edition] of value.editions.entries()) {
        if (edition.from >= 18) continue;
        for (const [at, id] of edition.scenarios.entries()) {
          const wrong = wrongWithScenario(content, id, OLDEST);
          if (wrong) yield error(file, ['editions', n, 'scenarios', at], `Edition "${edition.id}": ${wrong}`);
        }
        for (const [at, id] of edition.activities.entries()) {
          const wrong = isSet.has(id) ? wrongWithSet(content, id, OLDEST) : wrongWithPlatform(content, id);
          if (wrong) yield error(file, ['editions', n, 'activities', at], `Edition "${edition.id}": ${wrong}`);
        }
        for (const [at, id] of edition.sessions.entries()) {
          const plan = content.sessions.find((one) => one.id === id)?.value;
          if (plan && plan.setting !== 'school')
            yield error(
              file,
              ['editions', n, 'sessions', at],
              `Edition "${edition.id}": the plan "${id}" is not for a school. Take it off the list.`,
            );
        }
        for (const [at, id] of edition.printables.entries()) {
          const sheet = content.printables.find((one) => one.id === id)?.value;
          if (sheet && youngest(sheet.for) >= 18)
            yield error(
              file,
              ['editions', n, 'printables', at],
              `Edition "${edition.id}": the sheet "${id}" is for adults alone. Take it off the list.`,
            );
        }
      }
    }
  },
};

function wrongWithScenario(content: Content, id: string, from: number): string | undefined {
  // What does not exist is said by itself.
  if (![...idsOf(content, 'scenario'), ...idsOf(content, 'cut')].includes(id)) return undefined;
  const isCut = idsOf(content, 'cut').includes(id);
  const whole = isCut ? ofCut(id) : id;
  const use = Object.hasOwn(SCHOOL_SCENARIOS, whole) ? SCHOOL_SCENARIOS[whole] : undefined;
  if (!use)
    return `the conversation "${whole}" is made for adults and never used in school. There is: ${Object.keys(SCHOOL_SCENARIOS).join(', ')}.`;
  if (use.cut && !isCut) {
    const cut = cutIdOf(whole);
    return idsOf(content, 'cut').includes(cut)
      ? `of "${whole}" only the school cut may be used. Write "${cut}".`
      : `of "${whole}" only a school cut may be used, and there is none. Write content/scenarios/${whole}/school.yml, and name it "${cut}".`;
  }
  if (use.from > from) return `"${id}" is for pupils from ${use.from} on. Write "from: ${use.from}".`;
  return undefined;
}

function wrongWithSet({ sets, items }: Content, id: string, from: number): string | undefined {
  const own = sets.find((set) => set.id === id)?.value.items ?? [];
  for (const one of own) {
    const item = items.find((each) => each.id === one)?.value;
    if (!item) continue;
    const fits = item['school-from'];
    if (fits === undefined || NEVER_IN_SCHOOL.has(item.purpose))
      return `the set "${id}" holds "${one}", which is for adults. Take it out, or give it "school-from" if it really fits.`;
    if (fits > from) return `the set "${id}" holds "${one}", which is for pupils from ${fits} on.`;
  }
  return undefined;
}

/** Two accounts are fit only in part, and a build holds all of a platform. */
function wrongWithPlatform(content: Content, id: string): string | undefined {
  if (!idsOf(content, 'platform').includes(id)) return undefined;
  const use = Object.hasOwn(SCHOOL_ACTIVITIES, id) ? SCHOOL_ACTIVITIES[id] : undefined;
  if (use && !use.cut) return undefined;
  return `the platform "${id}" as a whole is made for adults${use ? `, and there is no "${id}${CUT_ENDING}"` : ''}. Take it off the list.`;
}
