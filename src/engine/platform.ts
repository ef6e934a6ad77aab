/**
 * Sitting beside somebody at two accounts, one after the other. A visit is the seed and the moves
 * made; everything else is derived from them, so that a move can be taken back exactly.
 *
 * Going along, stopping, checking and skipping are all moves of the same rank: none is scored, and
 * none closes another, except that what comes later comes later.
 */
import { chance } from './chance.ts';

export type FirmId = 'fake' | 'genuine';
export type Check = 'register' | 'support';
/** What the learner would tell the person. "Check first" is never wrong. */
export type Decision = 'use' | 'leave' | 'check';

export type Move =
  /** The stage's own act: put in, take out, pay, wait. */
  | { readonly kind: 'go' }
  /** No further than this: on to the decision. */
  | { readonly kind: 'stop' }
  | { readonly kind: 'check'; readonly check: Check }
  | { readonly kind: 'decide'; readonly decision: Decision }
  /** Straight to the explanation. */
  | { readonly kind: 'skip' }
  /** After the reveal: types another number on the fake's screen. */
  | { readonly kind: 'type'; readonly to: number };

/** What still fits on a small screen. */
const LARGEST = 9_999_999;

/** How many stages each account has. */
export type Stages = Readonly<Record<FirmId, number>>;

export interface Visit {
  readonly seed: number;
  readonly moves: readonly Move[];
  /** Which account comes first. Decided by the seed, and not said to mean anything. */
  readonly order: readonly [FirmId, FirmId];
  /** Which of the two is being looked at. */
  readonly turn: 0 | 1;
  /** The stage each account was taken to, from 0. */
  readonly at: Readonly<Record<FirmId, number>>;
  readonly checks: Readonly<Record<FirmId, readonly Check[]>>;
  readonly decisions: Readonly<Partial<Record<FirmId, Decision>>>;
  readonly waiting: 'act' | 'decision' | 'revealed';
  /** What was typed over the number on the fake's screen after the reveal; undefined before. */
  readonly typed?: number;
}

/** A new visit. The seed decides which account comes first. */
export function begin(seed: number): Visit {
  return {
    seed,
    moves: [],
    order: chance(seed)() < 0.5 ? ['fake', 'genuine'] : ['genuine', 'fake'],
    turn: 0,
    at: { fake: 0, genuine: 0 },
    checks: { fake: [], genuine: [] },
    decisions: {},
    waiting: 'act',
  };
}

/** The account being looked at. */
export function current(visit: Visit): FirmId {
  return visit.order[visit.turn];
}

/** Makes a move. Throws a sentence when the move is not possible now. */
export function move(stages: Stages, visit: Visit, what: Move): Visit {
  if (!canMove(stages, visit, what))
    throw new Error(`"${what.kind}" is not possible while waiting for ${visit.waiting}`);
  const moved = { ...visit, moves: [...visit.moves, what] };
  const firm = current(visit);
  switch (what.kind) {
    case 'go':
      return settle(stages, { ...moved, at: { ...visit.at, [firm]: visit.at[firm] + 1 } });
    case 'stop':
      return { ...moved, waiting: 'decision' };
    case 'check':
      return { ...moved, checks: { ...visit.checks, [firm]: [...visit.checks[firm], what.check] } };
    case 'decide':
      return decide(moved, firm, what.decision);
    case 'skip':
      return { ...moved, waiting: 'revealed' };
    case 'type':
      return { ...moved, typed: Math.min(Math.max(0, what.to), LARGEST) };
  }
}

/** Whether a move is possible now. */
export function canMove(stages: Stages, visit: Visit, what: Move): boolean {
  const firm = current(visit);
  if (what.kind === 'type') return visit.waiting === 'revealed';
  if (visit.waiting === 'revealed') return false;
  if (what.kind === 'go') return visit.waiting === 'act' && visit.at[firm] + 1 < stages[firm];
  if (what.kind === 'stop') return visit.waiting === 'act';
  if (what.kind === 'decide') return visit.waiting === 'decision';
  return what.kind === 'skip' || !visit.checks[firm].includes(what.check);
}

/** The visit as it was before the last move; the same visit when there was none. */
export function undo(stages: Stages, visit: Visit): Visit {
  return visit.moves.slice(0, -1).reduce((before, what) => move(stages, before, what), begin(visit.seed));
}

function decide(visit: Visit, firm: FirmId, decision: Decision): Visit {
  const decisions = { ...visit.decisions, [firm]: decision };
  return visit.turn === 0
    ? { ...visit, decisions, turn: 1, waiting: 'act' }
    : { ...visit, decisions, waiting: 'revealed' };
}

/** At the last stage nothing is left to do but to decide. */
function settle(stages: Stages, visit: Visit): Visit {
  const firm = current(visit);
  return visit.at[firm] + 1 < stages[firm] ? visit : { ...visit, waiting: 'decision' };
}
