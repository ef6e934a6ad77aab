/** The school cut of a conversation is worked out here, and written nowhere: see `cut.ts`. */
import type { Cut } from './cut.ts';
import { mapTexts } from './scenario-text.ts';
import type { Choice, Item, Scenario, Step } from './scenario.ts';

type Conditioned = Pick<Item, 'if-chose' | 'if-not-chose'>;

/**
 * The conversation without the replies that a cut leaves out, without what only they lead to, and with the sentences
 * that the cut says otherwise. It promises nothing about what is left: a step may have one reply. The checks look.
 */
export function cutOf(scenario: Scenario, cut: Pick<Cut, 'minutes' | 'review' | 'without' | 'words'>): Scenario {
  const gone = new Set(cut.without);
  const all = mapEntries(scenario.steps, (step) => stepWithout(step, gone));
  const met = reached(all, scenario.start);
  const steps = keep(all, (id) => met.has(id));
  const inSteps = Object.values(steps);
  const phases = new Set(inSteps.map(({ phase }) => phase));
  const endings = new Set(inSteps.map(({ ending }) => ending));
  const lastDay = Math.max(...inSteps.flatMap(({ says }) => says.map((item) => ('day' in item ? item.day : 1))));
  const left: Scenario = {
    ...scenario,
    minutes: cut.minutes,
    review: cut.review,
    steps,
    phases: keep(scenario.phases, (id) => phases.has(id)),
    endings: keep(scenario.endings, (id) => endings.has(id)),
    dose: mapEntries(scenario.dose, (weeks) => weeks?.map((week, at) => until(lastDay - at * 7, week))),
  };
  return mapTexts(left, (key, text) => (Object.hasOwn(cut.words, key) ? (cut.words[key] ?? text) : text));
}

/** A step without the replies that are gone, and without whatever waits for one of them. */
function stepWithout(step: Step, gone: ReadonlySet<string>): Step {
  const { turn, choices, ...rest } = step;
  const turned = turn && settled(turn, gone);
  return {
    ...rest,
    says: step.says.flatMap((item) => settled(item, gone) ?? []),
    ...(choices && {
      choices: choices.filter(({ id }) => !gone.has(id)).flatMap((choice) => settled<Choice>(choice, gone) ?? []),
    }),
    ...(turned && { turn: turned }),
  };
}

/** The thing with its conditions as they are once some replies cannot be chosen; nothing where it never shows. */
function settled<T extends Conditioned>(thing: T, gone: ReadonlySet<string>): T | undefined {
  const { 'if-chose': chose, 'if-not-chose': notChose, ...rest } = thing;
  const stillChose = chose?.filter((id) => !gone.has(id));
  const stillNot = notChose?.filter((id) => !gone.has(id));
  if (stillChose?.length === 0) return undefined;
  return {
    ...rest,
    ...(stillChose && { 'if-chose': stillChose }),
    ...(stillNot && stillNot.length > 0 && { 'if-not-chose': stillNot }),
  } as T;
}

function reached(steps: Readonly<Record<string, Step>>, start: string): ReadonlySet<string> {
  const met = new Set<string>();
  const open = [start];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const step = steps[id];
    if (!step || met.has(id)) continue;
    met.add(id);
    const { choices = [], then, turn, fork } = step;
    const next = [...choices.map((choice) => choice.then), then, turn?.then, fork?.scam, fork?.genuine];
    open.push(...next.filter((one) => one !== undefined));
  }
  return met;
}

/** A week of numbers, with nothing after its n-th day. */
const until = (days: number, week: readonly number[]): number[] => week.map((count, at) => (at < days ? count : 0));

function mapEntries<K extends string, T, R>(record: Readonly<Partial<Record<K, T>>>, change: (value: T) => R) {
  return Object.fromEntries(
    Object.entries(record).map(([key, value]) => [key, change(value as T)]),
  ) as unknown as Record<K, R>;
}

function keep<T>(record: Readonly<Record<string, T>>, isLeft: (key: string) => boolean): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => isLeft(key)));
}
