/** A plan as it is run on a projector: what each slide needs from the content, and in which window an activity opens. */
import { wayThrough } from '../engine/session-slides.ts';
import type { Slide, Stop } from '../engine/session-slides.ts';
import type { JudgedItem } from '../schema/judged-item.ts';
import type { SessionActivity, Sheet } from '../schema/session.ts';
import type { Technique } from '../schema/technique.ts';
import { framedActivities } from './frames.ts';
import { itemOf, techniqueOf } from './load.ts';
import { useOf } from './sessions.ts';
import type { SessionPlan } from './sessions.ts';

type Of<Kind extends Slide['kind']> = Extract<Slide, { kind: Kind }>;

/** An activity on a slide. */
export interface Shown {
  /** Its title; undefined for a page whose title is a word of the interface. */
  readonly title: string | undefined;
  /** Its page, from the root; nothing where this edition has it not. */
  readonly page: string | undefined;
  /** What is shown in the slide, from the root. Nothing for a page that may not be framed, or that has no cut yet. */
  readonly frame: string | undefined;
  /** In words: where a cut ends that has no page of its own. */
  readonly ends: string | undefined;
}

/** A slide with its content. */
export type FullSlide =
  | Exclude<Slide, { kind: 'item' | 'technique' | 'picture' | 'use' }>
  | (Of<'item'> & { readonly item: JudgedItem; readonly title: string })
  | (Of<'technique'> & { readonly technique: Technique; readonly title: string })
  | (Of<'picture'> & { readonly picture: NonNullable<Sheet['pictures']>[number]; readonly title: string })
  | (Of<'use'> & { readonly use: Shown });

export interface FullWay {
  readonly slides: readonly FullSlide[];
  readonly stops: readonly Stop[];
}

/** The slides of a plan with all that stands on them, and the way through them. */
export async function runOf(plan: SessionPlan, lang: string): Promise<FullWay> {
  const { slides, stops } = wayThrough(plan);
  return { slides: await Promise.all(slides.map((slide) => fill(slide, plan, lang))), stops };
}

async function fill(slide: Slide, plan: SessionPlan, lang: string): Promise<FullSlide> {
  switch (slide.kind) {
    case 'item':
      return { ...slide, item: await itemOf(slide.what), title: sheetOf(plan, slide.sheet).title };
    case 'technique':
      return { ...slide, technique: await techniqueOf(slide.what), title: sheetOf(plan, slide.sheet).title };
    case 'picture': {
      const { title, pictures = [] } = sheetOf(plan, slide.sheet);
      return { ...slide, title, picture: pictures[slide.at - 1]! };
    }
    case 'use':
      return { ...slide, use: await shownOf(slide.activity, plan, lang) };
    default:
      return slide;
  }
}

function sheetOf(plan: SessionPlan, id: string): Sheet {
  const sheet = plan.sheets.find((one) => one.id === id);
  if (!sheet) throw new Error(`content/sessions/${plan.id}.yml uses the sheet "${id}", which does not exist`);
  return sheet;
}

/**
 * Where a cut for school has a page of its own it is that page; where it has none, the whole is only linked. What a class
 * votes on is shown with its votes.
 */
async function shownOf(activity: SessionActivity, plan: SessionPlan, lang: string): Promise<Shown> {
  const { to, title, vote } = await useOf(activity, plan, lang);
  const wanted = activity.cut ? `${activity.id}-school` : activity.id;
  const framed = (await framedActivities(lang)).find(({ id }) => id === wanted);
  return {
    title,
    page: framed?.home ?? (to && `/${lang}/${to}`),
    frame: framed && `/${lang}/embed/${vote ? 'vote/' : ''}${framed.id}/`,
    ends: framed ? undefined : activity.ends,
  };
}
