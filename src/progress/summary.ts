/** What the events of a learner come to: lessons done, endings seen, forms sat, things judged. A fold, and nothing else. */
import type { Turn } from '../schema/turns.ts';
import type { Done, Event, Judged } from './events.ts';

export interface Summary {
  /** Ids of lessons marked as done, and not taken back since. */
  readonly lessons: ReadonlySet<string>;
  /** Conversation → the endings seen, in the order of seeing them. */
  readonly endings: ReadonlyMap<string, readonly string[]>;
  /** Everything judged, in the order of time. */
  readonly judged: readonly Judged[];
  /** Item → when it was last judged, in seconds. */
  readonly lastJudged: ReadonlyMap<string, number>;
}

/** Folds events into what they come to. Their order in the list does not matter, their times do. */
export function summaryOf(events: readonly Event[]): Summary {
  const inOrder = [...events].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  const lessons = new Set<string>();
  const endings = new Map<string, string[]>();
  const judged: Judged[] = [];
  for (const event of inOrder) {
    if (event.kind === 'done') lessons.add(event.lesson);
    if (event.kind === 'undone') lessons.delete(event.lesson);
    if (event.kind === 'ending') addEnding(endings, event.scenario, event.ending);
    if (event.kind === 'judged') judged.push(event);
  }
  return { lessons, endings, judged, lastJudged: new Map(judged.map(({ item, at }) => [item, at])) };
}

/**
 * The second, since 1970, at which a lesson is marked or the mark taken back: now, but later than what was said of this
 * lesson before. A box may be ticked and unticked within one second, and the fold goes by the times.
 */
export function secondAfter(events: readonly Event[], lesson: string, now: number): number {
  const said = events.filter(({ kind }) => kind === 'done' || kind === 'undone') as readonly Done[];
  return Math.max(now, ...said.filter((event) => event.lesson === lesson).map(({ at }) => at + 1));
}

/** One sitting of a form: which form, which turn, and the last answer to each of its items. */
export interface Sitting {
  readonly form: string;
  readonly turn: Turn;
  /** When its last answer was given, in seconds. */
  readonly at: number;
  readonly answers: readonly Judged[];
}

/** The sittings of all forms, the earliest first. Judged twice in a sitting, the later answer counts. */
export function sittingsOf({ judged }: Summary): readonly Sitting[] {
  const sittings = new Map<string, Map<string, Judged>>();
  for (const answer of judged) {
    if (!answer.turn) continue;
    const key = `${answer.where} ${answer.turn}`;
    const answers = sittings.get(key) ?? new Map<string, Judged>();
    answers.set(answer.item, answer);
    sittings.set(key, answers);
  }
  return [...sittings.entries()]
    .map(([key, answers]) => {
      const [form = '', turn = ''] = key.split(' ');
      const all = [...answers.values()];
      return { form, turn: turn as Turn, at: Math.max(...all.map(({ at }) => at)), answers: all };
    })
    .sort((a, b) => a.at - b.at);
}

function addEnding(endings: Map<string, string[]>, scenario: string, ending: string): void {
  const seen = endings.get(scenario) ?? [];
  if (!seen.includes(ending)) seen.push(ending);
  endings.set(scenario, seen);
}
