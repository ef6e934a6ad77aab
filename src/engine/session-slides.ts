/**
 * What a session shows, in order: from a plan, which slides there are, and at which presses which part of which slide
 * is on the screen. A slide may come more than once: a conversation comes back after each question about it, and
 * messages that were voted on come back at the end.
 */
import type { Session, SessionActivity, SessionStep } from '../schema/session.ts';
import { lastOf } from './last.ts';

type Plan = Pick<Session, 'steps' | 'sheets'>;

interface Place {
  /** Its id on the page. */
  readonly id: string;
  /** The step in which it comes first, counted from 0. */
  readonly step: number;
}
/** One of several: 3 of 6. */
interface Turn {
  readonly at: number;
  readonly of: number;
}
interface OnSheet extends Turn {
  readonly sheet: string;
}

export type Slide = Place &
  (
    | { readonly kind: 'opening' | 'title' | 'rules' | 'help' }
    | (OnSheet & { readonly kind: 'item'; readonly what: string })
    | (OnSheet & { readonly kind: 'technique'; readonly what: string })
    | (OnSheet & { readonly kind: 'picture' })
    | { readonly kind: 'use'; readonly activity: SessionActivity }
    | (Turn & { readonly kind: 'story'; readonly title: string | undefined; readonly ask: string | undefined })
    | { readonly kind: 'questions'; readonly ask: readonly string[]; readonly isPause: boolean }
  );

/** What is on the screen after a press. `shown` counts what has been uncovered on the slide; of questions, which one. */
export interface Stop {
  readonly step: number;
  readonly slide: string;
  readonly shown: number;
}

export interface Way {
  /** Each once, in the order in which they come first. */
  readonly slides: readonly Slide[];
  readonly stops: readonly Stop[];
}

/** The way through a plan, from the title of the session to the last help slide. */
export function wayThrough(plan: Plan): Way {
  const slides = new Map<string, Slide>();
  const stops: Stop[] = [];
  const seen = new Set<string>();
  const show = (slide: Slide, step: number, shown = 0): void => {
    if (!slides.has(slide.id)) slides.set(slide.id, slide);
    stops.push({ step, slide: slide.id, shown });
  };

  show({ id: 'opening', step: 0, kind: 'opening' }, 0);
  for (const [at, step] of plan.steps.entries()) {
    show({ id: step.id, step: at, kind: 'title' }, at);
    if (at === 0) show({ id: 'ground-rules', step: at, kind: 'rules' }, at);
    const isLast = at === plan.steps.length - 1;
    // What comes last stays on the screen until the last person has gone.
    const helpComesLast = isLast && step.activities.some(({ kind }) => kind === 'help-slide');
    const uses = step.activities.filter(({ kind }) => !helpComesLast || kind !== 'help-slide');
    const isInterleaved = step.pause && uses.length === 1 && isFramed(uses[0]) && step.ask.length > 1;
    const questions = questionsOf(step, at);
    const held: Slide[] = [];

    for (const activity of uses) {
      const name = activity.id ?? '';
      const own = slidesOf(activity, plan, at);
      const isItems = activity.kind === 'items';
      const isAgain = plan.steps.slice(at + 1).some((later) => usesSheet(later, name));
      for (const slide of own) {
        if (isInterleaved) continue;
        show(slide, at);
        const isTwoSided = slide.kind === 'technique' || slide.kind === 'picture';
        if (isTwoSided || (isItems && seen.has(name) && !isAgain)) show(slide, at, 1);
      }
      // Answers come once: after the last vote, and after what the step asks about them.
      if (isItems && !seen.has(name) && !isAgain) held.push(...own);
      if (isItems) seen.add(name);
      if (isInterleaved && questions)
        for (const question of questions.ask.keys()) {
          for (const slide of own) show(slide, at);
          show(questions, at, question + 1);
        }
    }
    for (const slide of storyOf(step, at)) {
      show(slide, at);
      if (slide.kind === 'story' && slide.ask) show(slide, at, 1);
    }
    if (questions && !isInterleaved) for (const question of questions.ask.keys()) show(questions, at, question + 1);
    for (const slide of held) show(slide, at, 1);
    if (helpComesLast) show({ id: 'help-slide', step: at, kind: 'help' }, at);
  }
  return { slides: [...slides.values()], stops };
}

/** Whether it is shown as a page of its own inside the slide. */
function isFramed(activity: SessionActivity | undefined): boolean {
  return ['scenario', 'platform', 'set', 'tool', 'lesson'].includes(activity?.kind ?? '');
}

function usesSheet({ activities }: SessionStep, sheet: string): boolean {
  return activities.some(({ kind, id }) => kind === 'items' && id === sheet);
}

function questionsOf({ id, ask, pause }: SessionStep, step: number): (Slide & { kind: 'questions' }) | undefined {
  return ask.length > 0 ? { id: `${id}-ask`, step, kind: 'questions', ask, isPause: pause === true } : undefined;
}

/** Where several stories are told in a step, each begins with its title, and its parts are counted by themselves. */
function storyOf({ id, story }: SessionStep, step: number): Slide[] {
  const starts = story.flatMap(({ title }, at) => (title === undefined && at > 0 ? [] : [at]));
  return story.map((part, at) => {
    const start = lastOf(starts, (each) => each <= at) ?? 0;
    const end = starts.find((each) => each > at) ?? story.length;
    return {
      ...{ id: `${id}-${part.id}`, step, kind: 'story' as const },
      ...{ at: at - start + 1, of: end - start, title: story[start]?.title, ask: part.ask },
    };
  });
}

function slidesOf(activity: SessionActivity, { sheets }: Plan, step: number): Slide[] {
  const { kind, id = '' } = activity;
  if (kind === 'help-slide') return [{ id: 'help-slide', step, kind: 'help' }];
  if (isFramed(activity)) return [{ id: `use-${id}`, step, kind: 'use', activity }];
  const sheet = sheets.find((one) => one.id === id);
  const turn = (at: number, all: readonly unknown[]): OnSheet => ({ sheet: id, at: at + 1, of: all.length });
  const { items = [], techniques = [], pictures = [] } = sheet ?? {};
  return [
    ...items.map((what, at) => ({ id: `${id}-${what}`, step, kind: 'item' as const, what, ...turn(at, items) })),
    ...techniques.map((what, at) => ({
      ...{ id: `${id}-${what}`, step, kind: 'technique' as const, what },
      ...turn(at, techniques),
    })),
    ...pictures.map(({ drawing }, at) => ({
      ...{ id: `${id}-${drawing}`, step, kind: 'picture' as const },
      ...turn(at, pictures),
    })),
  ];
}
