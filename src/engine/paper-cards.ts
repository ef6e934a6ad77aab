/**
 * A conversation as cards for a table: one for each message, guess, decision, way on and ending, numbered by the part
 * and the place in it. Parts are counted as in the text version. Nothing on a card says what it was; that is for the key.
 */
import type { Choice, Item, Scenario, Step } from '../schema/scenario.ts';

interface Numbered {
  /** Counted from 1 in the order of the file. */
  readonly part: number;
  /** Counted from 1 in the part. */
  readonly place: number;
}

/** One card. A way is to the number of a part. */
export type PaperCard = Numbered &
  (
    | {
        readonly kind: 'item';
        readonly item: Item;
        /** The day it is, where a day card that everybody reads stands before it in this part. */
        readonly day: number | undefined;
        /** Where it goes on, where this is the last card of a part and everybody reads it. */
        readonly to: number | undefined;
      }
    | { readonly kind: 'guess'; readonly guess: NonNullable<Step['predict']>; readonly to: number | undefined }
    | { readonly kind: 'replies'; readonly replies: readonly PaperReply[] }
    | {
        readonly kind: 'way';
        readonly to: number;
        readonly turn?: { readonly when: NonNullable<Step['turn']>; readonly to: number };
      }
    | { readonly kind: 'fork'; readonly ways: readonly [number, number] }
    | { readonly kind: 'ending'; readonly ending: Scenario['endings'][string] }
  );

export interface PaperReply {
  readonly letter: string;
  readonly choice: Choice;
  readonly to: number;
}

export interface PaperGame {
  readonly cards: readonly PaperCard[];
  /** Reply id → where it stands, to say it in a condition. */
  readonly replies: ReadonlyMap<string, { readonly part: number; readonly letter: string }>;
}

const LETTERS = ['A', 'B', 'C'] as const;

/** The cards of a conversation, in the order of parts. Throws for a way to a step that is not there. */
export function paperGame(scenario: Scenario): PaperGame {
  const steps = Object.entries(scenario.steps);
  const parts = new Map(steps.map(([id], at) => [id, at + 1]));
  const partOf = (step: string): number => {
    const part = parts.get(step);
    if (part === undefined) throw new Error(`"${scenario.title}" leads to the step "${step}", which it has not`);
    return part;
  };
  const cards = steps.flatMap(([id, step]) => {
    const part = partOf(id);
    return [...items(step, partOf), ...closing(step, scenario, partOf)].map(
      (card, at) => ({ ...card, part, place: at + 1 }) as PaperCard,
    );
  });
  const replies = cards.flatMap((card) =>
    card.kind === 'replies'
      ? card.replies.map(({ letter, choice }) => [choice.id, { part: card.part, letter }] as const)
      : [],
  );
  return { cards, replies: new Map(replies) };
}

/** Whether it is there on some ways only. */
const isConditional = (thing: Pick<Item, 'if-chose' | 'if-not-chose' | 'if-value'>): boolean =>
  (thing['if-chose'] ?? thing['if-not-chose'] ?? thing['if-value']) !== undefined;

type Unnumbered<T> = T extends Numbered ? Omit<T, keyof Numbered> : never;
type PartOf = (step: string) => number;

/**
 * The card that says where a part goes on: its guess, else its last message, unless some do not read that or the way
 * turns; then it is a card of its own.
 */
function carrier({ says, predict, then, turn }: Step): 'guess' | 'item' | 'way' | undefined {
  if (then === undefined) return undefined;
  if (turn) return 'way';
  if (predict) return 'guess';
  const last = says.at(-1);
  return last !== undefined && !isConditional(last) ? 'item' : 'way';
}

function items(step: Step, partOf: PartOf): Unnumbered<PaperCard>[] {
  const { says, then } = step;
  let day: number | undefined;
  return says.map((item, at) => {
    if ('day' in item) day = isConditional(item) ? undefined : item.day;
    const isCarrier = at === says.length - 1 && carrier(step) === 'item';
    return { kind: 'item', item, day, to: isCarrier && then !== undefined ? partOf(then) : undefined };
  });
}

/** What comes after the messages of a part: a guess, then the one way in which it goes on. */
function closing(step: Step, scenario: Scenario, partOf: PartOf): Unnumbered<PaperCard>[] {
  const { predict, choices, then, turn, fork, ending } = step;
  const carried = carrier(step);
  const to = then === undefined ? undefined : partOf(then);
  const cards: Unnumbered<PaperCard>[] = [];
  if (predict) cards.push({ kind: 'guess', guess: predict, to: carried === 'guess' ? to : undefined });
  if (choices)
    cards.push({
      kind: 'replies',
      replies: choices.map((choice, at) => ({ letter: LETTERS[at] ?? '', choice, to: partOf(choice.then) })),
    });
  if (to !== undefined && carried === 'way')
    cards.push({ kind: 'way', to, ...(turn && { turn: { when: turn, to: partOf(turn.then) } }) });
  // By number, so that the order says nothing about which is which.
  if (fork) {
    const [first = 0, second = 0] = [partOf(fork.scam), partOf(fork.genuine)].sort((a, b) => a - b);
    cards.push({ kind: 'fork', ways: [first, second] });
  }
  const end = ending === undefined ? undefined : scenario.endings[ending];
  if (end) cards.push({ kind: 'ending', ending: end });
  return cards;
}
