/**
 * Shows of hands: at each decision of a conversation a class raises hands or cards for the replies, and after the
 * explanation once more for the same decision. What most want is proposed, never taken: a facilitator decides.
 *
 * Pure: every function gives new votes. They hold counts, and nothing about who raised a hand.
 */

/** The first time, or again after the explanation. */
export type Round = 'first' | 'again';

/** Hands for each reply, in the order of the replies. */
type Hands = readonly number[];

/** A decision that a class came to, in the order of coming there. */
export interface Decision {
  /** The ids of the replies that were open, in order. The same ones are the same decision. */
  readonly replies: readonly string[];
  readonly hands: Readonly<Record<Round, Hands>>;
  /** What the hands were before each change, so that a change can be taken back. */
  readonly before: Readonly<Record<Round, readonly Hands[]>>;
}

export type Votes = readonly Decision[];

/** What is counted: the place of the decision, which time, and the place of the reply. */
export interface Counted {
  readonly place: number;
  readonly round: Round;
  readonly reply: number;
  /** It goes on with the number that is being typed: both together are one change. */
  readonly goesOn?: boolean;
}

/** More hands than any room has. */
export const MOST_HANDS = 999;

/** The votes with this decision in them; as they are, where the class has been there before. */
export function comeTo(votes: Votes, replies: readonly string[]): Votes {
  if (replies.length === 0 || placeOf(votes, replies) >= 0) return votes;
  const none = replies.map(() => 0);
  return [...votes, { replies, hands: { first: none, again: none }, before: { first: [], again: [] } }];
}

/** Where a decision stands; −1 where the class never came there. */
export function placeOf(votes: Votes, replies: readonly string[]): number {
  return votes.findIndex((decision) => decision.replies.join(' ') === replies.join(' '));
}

/** The votes with so many hands for a reply; a number that no room can raise is brought to the nearest one. */
export function raise(votes: Votes, { place, round, reply, goesOn = false }: Counted, hands: number): Votes {
  const whole = Number.isFinite(hands) ? Math.min(MOST_HANDS, Math.max(0, Math.trunc(hands))) : 0;
  return changed(votes, place, (decision) => {
    const now = decision.hands[round].map((old, of) => (of === reply ? whole : old));
    const goesBackTo = goesOn ? decision.before[round] : [...decision.before[round], decision.hands[round]];
    return withHands(decision, round, { now, goesBackTo });
  });
}

/** The votes with no hands for a decision in a round. It can be taken back like any change. */
export function clear(votes: Votes, place: number, round: Round): Votes {
  return changed(votes, place, (decision) => {
    if (raised(decision, round) === 0) return decision;
    const goesBackTo = [...decision.before[round], decision.hands[round]];
    return withHands(decision, round, { now: decision.hands[round].map(() => 0), goesBackTo });
  });
}

/** The votes with no hands anywhere, for the next class. */
export function clearAll(votes: Votes): Votes {
  return votes.reduce((now, _, place) => clear(clear(now, place, 'first'), place, 'again'), votes);
}

/** The votes without the last change of a decision in a round; as they are, where nothing was changed. */
export function takeBack(votes: Votes, place: number, round: Round): Votes {
  return changed(votes, place, (decision) => {
    const { [round]: before } = decision.before;
    const now = before[before.length - 1];
    return now ? withHands(decision, round, { now, goesBackTo: before.slice(0, -1) }) : decision;
  });
}

/** The replies with most hands, by their places: none where no hand was raised, several where they are level. */
export function leading({ hands }: Decision, round: Round): readonly number[] {
  const most = Math.max(...hands[round]);
  return most > 0 ? hands[round].flatMap((each, at) => (each === most ? [at] : [])) : [];
}

/** How many hands were raised in a round. */
export function raised({ hands }: Decision, round: Round): number {
  return hands[round].reduce((sum, each) => sum + each, 0);
}

function changed(votes: Votes, place: number, change: (decision: Decision) => Decision): Votes {
  return votes.map((decision, at) => (at === place ? change(decision) : decision));
}

function withHands(decision: Decision, round: Round, to: { now: Hands; goesBackTo: readonly Hands[] }): Decision {
  return {
    ...decision,
    hands: { ...decision.hands, [round]: to.now },
    before: { ...decision.before, [round]: to.goesBackTo },
  };
}
