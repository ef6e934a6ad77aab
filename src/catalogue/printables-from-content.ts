/** What can be printed of what the course has: conversations as cards, things to judge as worksheets, sheets of plans. */
import { paperGame } from '../engine/paper-cards.ts';
import { textIn } from '../i18n/text.ts';
import type { Translate } from '../i18n/text.ts';
import type { ItemSet } from '../schema/item-set.ts';
import type { JudgedItem } from '../schema/judged-item.ts';
import type { Sheet } from '../schema/session.ts';
import { families } from '../schema/technique.ts';
import type { Technique } from '../schema/technique.ts';
import { votedOn } from './class.ts';
import { techniquesIn } from './join.ts';
import { allSets, allTechniques, itemOf, loadEdition } from './load.ts';
import type { Told } from './load.ts';
import type { Printable } from './printables.ts';
import { sessionsInOrder, sheetsOf } from './sessions.ts';
import type { FullSheet, SessionPlan } from './sessions.ts';

type Review = Technique['review'];

export type PrintedContent =
  | { readonly kind: 'story'; readonly scenario: Told; readonly techniques: ReadonlyMap<string, Technique> }
  | {
      readonly kind: 'things';
      readonly items: readonly (JudgedItem & { id: string })[];
      /** The form of answer to tick; without it they are judged aloud, and there is nothing to write on. */
      readonly answers?: ItemSet['answers'];
    }
  | {
      readonly kind: 'techniques';
      readonly techniques: readonly (Technique & { id: string })[];
      /** Whether a card for each of the four tests follows. */
      readonly tests?: true;
    }
  | { readonly kind: 'pictures'; readonly pictures: NonNullable<Sheet['pictures']> };

/** A card of each technique, family by family; not of those of which the edition says only where help is. */
export async function techniqueCards(lang: string): Promise<readonly Printable[]> {
  const t = textIn(lang);
  const onlyNamed = (await loadEdition())?.signposts ?? [];
  const shown = (await allTechniques()).filter(({ id }) => !onlyNamed.includes(id));
  const techniques = families.flatMap((family) => shown.filter((one) => one.family === family));
  return [
    {
      id: 'technique-cards',
      title: t('print.techniques'),
      summary: t('print.techniques.text', { count: techniques.length }),
      group: 'cards',
      titled: true,
      review: reviewOf(techniques),
      printed: { kind: 'techniques', techniques, tests: true },
    },
  ];
}

/** The conversations that a class or a hall may play, each as cards. */
export async function storyCards(lang: string): Promise<readonly Printable[]> {
  const t = textIn(lang);
  const { adults, school, from } = await votedOn(lang);
  const all = new Map<string, Told>([...adults, ...school].map((one) => [one.id, one]));
  return Promise.all(
    [...all.values()].map(async (scenario) => ({
      id: `cards-${scenario.id}`,
      title: t('print.story', { title: scenario.title }),
      summary: storySummary(scenario, from.get(scenario.id), t),
      group: 'cards' as const,
      titled: true as const,
      review: scenario.review,
      printed: { kind: 'story' as const, scenario, techniques: await techniquesIn(scenario) },
    })),
  );
}

function storySummary(scenario: Told, from: number | undefined, t: Translate): string {
  const count = paperGame(scenario).cards.length;
  return from === undefined ? t('print.story.adults', { count }) : t('print.story.school', { count, from });
}

/** Each set of things to judge as a worksheet with its key. */
export async function worksheets(lang: string): Promise<readonly Printable[]> {
  const t = textIn(lang);
  return Promise.all(
    (await allSets()).map(async ({ id, title, items, answers, review }) => ({
      id: `worksheet-${id}`,
      title: t('print.worksheet', { title }),
      summary: t('print.worksheet.text', { count: items.length }),
      group: 'worksheets' as const,
      titled: true as const,
      review,
      printed: { kind: 'things' as const, items: await Promise.all(items.map((one) => itemOf(one))), answers },
    })),
  );
}

/** The sheets of each session plan, each by itself. */
export async function planSheets(lang: string): Promise<readonly Printable[]> {
  const plans = await sessionsInOrder();
  const perPlan = plans.map(async (plan) =>
    (await sheetsOf(plan)).map((sheet) => planSheet(plan, sheet, textIn(lang))),
  );
  return (await Promise.all(perPlan)).flat();
}

function planSheet(plan: SessionPlan, sheet: FullSheet, t: Translate): Printable {
  const { items, techniques, pictures = [] } = sheet;
  const count = items.length + techniques.length + pictures.length;
  const common = {
    id: `${plan.id}-${sheet.id}`,
    title: t('print.sheet', { sheet: sheet.title, plan: plan.title }),
    titled: true as const,
    review: items.length > 0 ? reviewOf(items) : plan.review,
  };
  if (items.length > 0)
    return {
      ...common,
      group: 'worksheets',
      summary: t('print.sheet.items', { count }),
      printed: { kind: 'things', items },
    };
  if (techniques.length > 0)
    return {
      ...common,
      group: 'cards',
      summary: t('print.sheet.techniques', { count }),
      printed: { kind: 'techniques', techniques },
    };
  return {
    ...common,
    group: 'cards',
    summary: t('print.sheet.pictures', { count }),
    printed: { kind: 'pictures', pictures },
  };
}

/** Who has read each of them: a review of one says nothing about the others. */
function reviewOf(things: readonly { review: Review }[]): Review {
  const first = things[0]?.review;
  const ofAll = (by: keyof Review) =>
    (first?.[by] ?? []).filter((who) => things.every(({ review }) => review[by].includes(who)));
  return {
    specialist: ofAll('specialist'),
    'lived-experience': ofAll('lived-experience'),
    'native-speaker': ofAll('native-speaker'),
  };
}
