/** What can be shown in a page of somebody else, and in a package: `/<lang>/embed/<id>/`. */
import { SOURCE_LANGUAGE } from '../i18n/languages.ts';
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

/** One thing to open: `name` is its path below `/<lang>/embed/`, and below the root of a package. */
export interface ContentsEntry extends Pick<Framed, 'title' | 'summary' | 'minutes'> {
  readonly name: string;
  readonly kind: FramedKind | 'lesson';
  /** The language its title is written in. */
  readonly lang: string;
}

export interface ContentsPart {
  /** A track, or `forms`. */
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly entries: readonly ContentsEntry[];
}

/**
 * What a platform can be given, in the order of the course: the tracks for those to whom it has not happened, each
 * lesson with the conversations it uses after it, and the forms. What is for helpers, and for people to whom it
 * happened, is not in it: a platform tells its teachers who has opened what.
 */
export async function courseContents(
  lang: string,
  forms: Pick<ContentsPart, 'title' | 'summary'>,
): Promise<readonly ContentsPart[]> {
  const activities = await framedActivities(lang);
  const entryOf = ({ id, kind, title, summary, minutes }: Framed): ContentsEntry => ({
    ...{ name: id, kind, title, summary, minutes },
    lang: kind === 'chat' ? lang : SOURCE_LANGUAGE,
  });
  const tracks = (await courseMap(lang)).filter(({ id }) => id === 'a' || id === 'b');
  const parts = tracks.map(({ id, title, summary, lessons }): ContentsPart => {
    const left = new Map(
      activities.filter(({ track, kind }) => track === id && kind !== 'form').map((each) => [each.id, each]),
    );
    const entries = lessons.flatMap(({ id: lesson, data, lang: written }): ContentsEntry[] => {
      const used = data.scenarios.flatMap((scenario) => left.get(scenario) ?? []);
      for (const each of used) left.delete(each.id);
      const { title, summary, minutes } = data;
      return [
        { name: `lesson/${lesson}`, kind: 'lesson', title, summary, minutes, lang: written },
        ...used.map(entryOf),
      ];
    });
    return { id, title, summary, entries: [...entries, ...[...left.values()].map(entryOf)] };
  });
  return [...parts, { id: 'forms', ...forms, entries: activities.filter(({ kind }) => kind === 'form').map(entryOf) }];
}
