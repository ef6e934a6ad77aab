/** What can be shown in a page of somebody else, and in a package: `/<lang>/embed/<id>/`. */
import type { Scenario } from '../schema/scenario.ts';
import { formsInOrder } from './forms.ts';
import { courseMap } from './join.ts';
import type { LessonPage } from './load.ts';
import { playedHere, triedHere } from './school.ts';

export type FramedKind = 'chat' | 'platform' | 'triage' | 'form';

export interface Framed {
  readonly id: string;
  readonly kind: FramedKind;
  readonly track: Scenario['track'];
  readonly title: string;
  readonly summary: string;
  readonly minutes: number;
  /** The page of the site on which the same can be done, from the root. */
  readonly home: string;
  /** It has a page of text: `/<lang>/embed/<id>/transcript/`. */
  readonly hasTranscript: boolean;
}

/** Conversations, platforms, sets and forms, in the order of the course; what is for a class after what is not. */
export async function framedActivities(lang: string): Promise<readonly Framed[]> {
  const scenarios = (await playedHere(lang)).map(({ id, track, title, summary, minutes }) => ({
    ...{ id, track, title, summary, minutes, kind: 'chat' as const },
    ...{ home: `/${lang}/practice/${id}/`, hasTranscript: true },
  }));
  const activities = (await triedHere(lang)).map(({ id, track, title, summary, minutes, kind }) => ({
    ...{ id, track, title, summary, minutes, kind },
    ...{ home: `/${lang}/practice/${id}/`, hasTranscript: kind === 'platform' },
  }));
  const forms = (await formsInOrder()).map(({ id, title, summary, minutes }) => ({
    ...{ id, title, summary, minutes, track: 'a' as const, kind: 'form' as const },
    ...{ home: `/${lang}/assess/${id}/`, hasTranscript: false },
  }));
  return [...scenarios, ...activities, ...forms];
}

/** One of them. Throws for an id that none has. */
export async function framedActivity(id: string, lang: string): Promise<Framed> {
  const found = (await framedActivities(lang)).find((each) => each.id === id);
  if (!found) throw new Error(`there is nothing to play called "${id}"`);
  return found;
}

/**
 * The lessons that are shown without the site around them, in the order of the course. Those for helpers and for
 * people to whom it happened are not: a learning platform tells its teachers who has opened what.
 */
export async function framedLessons(lang: string): Promise<readonly LessonPage[]> {
  const tracks = await courseMap(lang);
  return tracks.filter(({ id }) => id === 'a' || id === 'b').flatMap(({ lessons }) => lessons);
}
