/** References turned into objects: what belongs together, for pages to show. */
import type { Course } from '../schema/course.ts';
import type { JudgedItem } from '../schema/judged-item.ts';
import type { Scenario } from '../schema/scenario.ts';
import type { Technique } from '../schema/technique.ts';
import { activitiesInOrder } from './activities.ts';
import type { Activity } from './activities.ts';
import { inLanguage } from './language.ts';
import type { InLanguage } from './language.ts';
import { allTechniques, itemOf, lessonOf, loadCourse, scenarioById, techniqueOf } from './load.ts';
import type { LessonPage, Told } from './load.ts';

/** A conversation by its id, in a language. Throws for an unknown id. */
export async function scenarioOf(id: string, lang: string): Promise<InLanguage<Told>> {
  return inLanguage(await scenarioById(id), lang);
}

/** All conversations in the order of the course, in a language. */
export async function scenariosInOrder(lang: string): Promise<Told[]> {
  const { scenarios } = await loadCourse();
  return Promise.all(scenarios.map(async (id) => (await scenarioOf(id, lang)).thing));
}

export interface TrackMap extends Omit<Course['tracks'][number], 'lessons'> {
  readonly lessons: readonly LessonPage[];
}

/** The course as its map shows it: tracks in order, each with its lessons. */
export async function courseMap(lang: string): Promise<readonly TrackMap[]> {
  const { tracks } = await loadCourse();
  return Promise.all(
    tracks.map(async (track) => ({
      ...track,
      lessons: await Promise.all(track.lessons.map((id) => lessonOf(id, lang))),
    })),
  );
}

/** The ids of the techniques that the notes of a conversation name, each once, in order of appearance. */
export function techniqueIdsIn(scenario: Scenario): readonly string[] {
  const notes = Object.values(scenario.steps)
    .flatMap((step) => step.says)
    .flatMap((item) => ('note' in item && item.note ? [item.note.technique] : []));
  return [...new Set(notes)];
}

/** The techniques of a conversation, moved ids followed: id as written → technique. */
export async function techniquesIn(scenario: Scenario): Promise<ReadonlyMap<string, Technique>> {
  const ids = techniqueIdsIn(scenario);
  return new Map(await Promise.all(ids.map(async (id) => [id, await techniqueOf(id)] as const)));
}

/** Things to judge by their ids, in order, with the techniques that they show: id as written → technique. */
export async function itemsIn(ids: readonly string[]): Promise<{
  items: (JudgedItem & { id: string })[];
  techniques: ReadonlyMap<string, Technique & { id: string }>;
}> {
  const items = await Promise.all(ids.map((id) => itemOf(id)));
  const shown = [...new Set(items.flatMap((item) => item.techniques))];
  return {
    items,
    techniques: new Map(await Promise.all(shown.map(async (id) => [id, await techniqueOf(id)] as const))),
  };
}

export interface Occurrences {
  readonly lessons: readonly LessonPage[];
  readonly scenarios: readonly Told[];
  readonly activities: readonly Activity[];
}

/** Where each technique occurs: lessons that teach it, conversations whose notes name it, activities that show it. */
export async function occurrences(lang: string): Promise<ReadonlyMap<string, Occurrences>> {
  const lessons = (await courseMap(lang)).flatMap((track) => track.lessons);
  const scenarios = await scenariosInOrder(lang);
  const techniques = await allTechniques();
  const activities = await activitiesInOrder();
  return new Map(
    techniques.map(({ id }) => [
      id,
      {
        lessons: lessons.filter((lesson) => lesson.data.techniques.includes(id)),
        scenarios: scenarios.filter((scenario) => techniqueIdsIn(scenario).includes(id)),
        activities: activities.filter(({ techniques: shown }) => shown.has(id)),
      },
    ]),
  );
}
