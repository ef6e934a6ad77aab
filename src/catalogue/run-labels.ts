/** What the one who leads calls each stop of a session: in the notes, and beside "next". */
import type { Translate } from '../i18n/text.ts';
import type { FullSlide, FullWay } from './run.ts';
import type { SessionPlan } from './sessions.ts';

export interface Label {
  readonly words: string;
  /** The words are of the content, in the language it is written in. */
  readonly isContent: boolean;
}

/** One for each stop, in order. */
export function labelsOf({ slides, stops }: FullWay, plan: SessionPlan, t: Translate): readonly Label[] {
  const named = new Map(slides.map((slide) => [slide.id, slide]));
  return stops.map(({ slide: id, shown }) => {
    const slide = named.get(id)!;
    if (slide.kind === 'questions') return { words: slide.ask[shown - 1] ?? '', isContent: true };
    if (slide.kind === 'story' && shown > 0) return { words: slide.ask ?? '', isContent: true };
    const label = labelOf(slide, plan, t);
    if (shown === 0) return label;
    const after = slide.kind === 'item' ? 'answer' : slide.kind === 'technique' ? 'fair' : 'more';
    return { ...label, words: t(`run.label.${after}`, { slide: label.words }) };
  });
}

function labelOf(slide: FullSlide, plan: SessionPlan, t: Translate): Label {
  switch (slide.kind) {
    case 'opening':
      return { words: t('run.label.opening'), isContent: false };
    case 'title':
      return { words: plan.steps[slide.step]!.title, isContent: true };
    case 'rules':
      return { words: t('run.rules'), isContent: false };
    case 'help':
      return { words: t('teach.slide'), isContent: false };
    case 'item':
      return { words: `${slide.item.title} (${slide.at}/${slide.of})`, isContent: true };
    case 'technique':
      return { words: `${slide.technique.name} (${slide.at}/${slide.of})`, isContent: true };
    case 'picture':
      return { words: `${slide.picture.name} (${slide.at}/${slide.of})`, isContent: true };
    case 'use':
      return { words: slide.use.title ?? t('job.checkLink'), isContent: slide.use.title !== undefined };
    case 'story':
      return slide.title
        ? { words: `${slide.title} (${slide.at}/${slide.of})`, isContent: true }
        : { words: t('run.story', { now: slide.at, all: slide.of }), isContent: false };
    case 'questions':
      return { words: plan.steps[slide.step]?.title ?? '', isContent: true };
  }
}
