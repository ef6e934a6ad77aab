/** Platforms and sets of things to judge, which are both activities: `/practice/<id>/`. */
import { allSets, itemOf, loadCourse, movedIds, platformById, setOf } from './load.ts';

export interface Activity {
  readonly id: string;
  readonly kind: 'platform' | 'triage';
  readonly track: 'a' | 'b' | 'c' | 'd';
  readonly title: string;
  readonly summary: string;
  readonly minutes: number;
  /** The ids of the techniques that it shows, or looks like. */
  readonly techniques: ReadonlySet<string>;
}

/** A platform or a set by its id. Throws for an id that neither has. */
export async function activityOf(id: string): Promise<Activity> {
  const isSet = (await allSets()).some((set) => set.id === id) || id in (await movedIds('sets'));
  if (!isSet) {
    const platform = await platformById(id);
    return { ...platform, techniques: new Set(idsUnder('technique', platform)) };
  }
  const set = await setOf(id);
  const items = await Promise.all(set.items.map((item) => itemOf(item)));
  return { ...set, techniques: new Set(items.flatMap(({ techniques }) => techniques)) };
}

/** All activities in the order of the course. */
export async function activitiesInOrder(): Promise<readonly Activity[]> {
  const { activities } = await loadCourse();
  return Promise.all(activities.map((id) => activityOf(id)));
}

/** Every text under this key, however deep it stands. */
function idsUnder(key: string, thing: unknown): string[] {
  if (typeof thing !== 'object' || thing === null) return [];
  return Object.entries(thing).flatMap(([name, value]) =>
    name === key && typeof value === 'string' ? [value] : idsUnder(key, value),
  );
}
