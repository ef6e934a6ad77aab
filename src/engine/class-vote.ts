/**
 * Shows of hands: at each decision of a conversation a class raises hands for the replies, and after the explanation
 * once more for the same decision. What most want is proposed, never taken: a facilitator decides.
 *
 * Pure: every function gives new votes. They hold counts, and nothing about who raised a hand.
 */

/** The first time, or again after the explanation. */
export type Round = 'first' | 'again';

/** A decision that a class came to, in the order of coming there. */
export interface Decision {
  /** The ids of the replies that were open, in order. The same ones are the same decision. */
  readonly replies: readonly string[];
  /** Hands for each reply, in the same order. */
  readonly hands: Readonly<Record<Round, readonly number[]>>;
}

export type Votes = readonly Decision[];

/** More hands than any room has. */
export const MOST_HANDS = 999;

/** The votes with this decision in them; as they are, where the class has been there before. */
export function comeTo(votes: Votes, replies: readonly string[]): Votes {
  if (replies.length === 0 || placeOf(votes, replies) >= 0) return votes;
  const none = replies.map(() => 0);
  return [...votes, { replies, hands: { first: none, again: none } }];
}

/** Where a decision stands; −1 where the class never came there. */
export function placeOf(votes: Votes, replies: readonly string[]): number {
  return votes.findIndex((decision) => decision.replies.join(' ') === replies.join(' '));
}

/** The votes with so many hands for a reply; a number that no room can raise is brought to the nearest one. */
export function raise(votes: Votes, place: number, round: Round, reply: number, hands: number): Votes {
  const whole = Number.isFinite(hands) ? Math.min(MOST_HANDS, Math.max(0, Math.trunc(hands))) : 0;
  return votes.map((decision, at) =>
    at === place
      ? {
          ...decision,
          hands: { ...decision.hands, [round]: decision.hands[round].map((old, of) => (of === reply ? whole : old)) },
        }
      : decision,
  );
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
