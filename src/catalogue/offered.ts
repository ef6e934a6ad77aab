/** What the page for editors of other sites offers: `/<lang>/embed/`. */
import type { Course } from '../schema/course.ts';
import { framedActivities, framedLessons } from './frames.ts';
import { courseMap } from './join.ts';

type TrackId = Course['tracks'][number]['id'];

export interface Offered {
  /** Unlike every other: a lesson may be called like a conversation. */
  readonly id: string;
  readonly kind: 'chat' | 'platform' | 'triage' | 'lesson';
  readonly track: TrackId;
  readonly title: string;
  readonly summary: string;
  readonly minutes: number;
  /** Its page for frames, and its page on the site, from the root. */
  readonly frame: string;
  readonly home: string;
}

export interface OfferedGroup {
  readonly kind: 'activities' | 'lessons';
  readonly title: string;
  readonly things: readonly Offered[];
}

/**
 * Activities, then lessons, by track. The forms before and after the course are not among them: what they measure
 * means something in a study, and nothing in a page of somebody else.
 */
export async function offeredToEditors(lang: string): Promise<readonly OfferedGroup[]> {
  const activities = (await framedActivities(lang)).flatMap(({ kind, ...thing }): Offered[] =>
    kind === 'form' ? [] : [{ ...thing, kind, frame: `/${lang}/embed/${thing.id}/` }],
  );
  const framed = new Set((await framedLessons(lang)).map(({ id }) => id));
  const tracks = await courseMap(lang);
  const lessonsOf = ({ id: track, lessons }: (typeof tracks)[number]): Offered[] =>
    lessons
      .filter(({ id }) => framed.has(id))
      .map(({ id, data: { title, summary, minutes } }) => ({
        ...{ id: `lesson/${id}`, kind: 'lesson' as const, track, title, summary, minutes },
        ...{ frame: `/${lang}/embed/lesson/${id}/`, home: `/${lang}/learn/${id}/` },
      }));
  return [
    ...tracks.map((track) => ({
      ...{ kind: 'activities' as const, title: track.title },
      things: activities.filter((each) => each.track === track.id),
    })),
    ...tracks.map((track) => ({ kind: 'lessons' as const, title: track.title, things: lessonsOf(track) })),
  ].filter(({ things }) => things.length > 0);
}
