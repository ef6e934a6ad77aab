/** What is for a class: conversations or their school cuts, and sets, each with the age from which it fits. */
import { cutIdOf } from '../schema/cut.ts';
import { activitiesInOrder, activityOf } from './activities.ts';
import type { Activity } from './activities.ts';
import { scenarioOf, scenariosInOrder } from './join.ts';
import { allSets, loadCourse, loadEdition, scenarioById } from './load.ts';
import type { Told } from './load.ts';

export interface ForSchool {
  readonly scenarios: readonly Told[];
  readonly activities: readonly Activity[];
  /** Id → the youngest age it is for. */
  readonly from: ReadonlyMap<string, 13 | 16>;
}

/** All of it, in the order of the course, in a language. */
export async function forSchool(lang: string): Promise<ForSchool> {
  const { school } = await loadCourse();
  const sets = new Set((await allSets()).map(({ id }) => id));
  const ids = (isSet: boolean) => school.map(({ id }) => id).filter((id) => sets.has(id) === isSet);
  return {
    scenarios: await Promise.all(ids(false).map(async (id) => (await scenarioOf(id, lang)).thing)),
    activities: await Promise.all(ids(true).map((id) => activityOf(id))),
    from: new Map(school.map(({ id, from }) => [id, from])),
  };
}

/** Every conversation that has a page of its own, each once: those of the course, then the cuts for a class. */
export async function playedHere(lang: string): Promise<readonly Told[]> {
  const { scenarios } = await forSchool(lang);
  return once([...(await scenariosInOrder(lang)), ...scenarios]);
}

/** Every platform and set that has a page of its own, each once. */
export async function triedHere(lang: string): Promise<readonly Activity[]> {
  const { activities } = await forSchool(lang);
  return once([...(await activitiesInOrder()), ...activities]);
}

/** The conversation that stands here for one that a text names: itself, its school cut, or nothing. Throws for an unknown id. */
export async function standInFor(named: string): Promise<string | undefined> {
  const { id } = await scenarioById(named);
  if (!(await loadEdition())) return id;
  const { scenarios } = await loadCourse();
  return [id, cutIdOf(id)].find((each) => scenarios.includes(each));
}

/** Beside its whole a school cut would be found twice: search leads to the whole, and teachers to the cut. */
export async function hiddenIfCut({ cut }: Told): Promise<{ robots?: string; searchable?: boolean }> {
  return cut && !(await loadEdition()) ? { robots: 'noindex', searchable: false } : {};
}

const once = <T extends { id: string }>(things: readonly T[]): readonly T[] => [
  ...new Map(things.map((thing) => [thing.id, thing])).values(),
];
