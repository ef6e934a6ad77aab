/**
 * Playing a conversation. A play is the seed and the moves made; everything else is derived from
 * them, so that a place can be kept as a few ids, and taking back restores exactly what was there.
 *
 * All functions are pure: they return a new play and never change the one they were given.
 */
import { chance, pick } from './chance.ts';
import { isOpen, stepOf } from './plot.ts';
import type { Plot, PlotChoice, PlotItem, Values } from './plot.ts';
import { movedValues } from './values.ts';
import { lastIndexOf } from './last.ts';

export type Move =
  | { readonly kind: 'next' }
  | { readonly kind: 'choose'; readonly choice: string }
  | { readonly kind: 'predict'; readonly option: string }
  /** The learner's private marker on a message; a second one takes it away. */
  | { readonly kind: 'mark'; readonly message: string };

/** One line of what has happened: something shown, a reply chosen, a guess made. */
export interface Entry {
  readonly kind: 'item' | 'choice' | 'predict';
  readonly id: string;
  readonly step: string;
}

export interface Play {
  readonly seed: number;
  /** Which continuation this play has. Known to the engine from the start, told at the end. */
  readonly twin: 'scam' | 'genuine';
  readonly moves: readonly Move[];
  readonly log: readonly Entry[];
  readonly chose: readonly string[];
  readonly marked: readonly string[];
  /** How the values stand; empty where the conversation has none. */
  readonly values: Values;
  /** The step under way, and how many of its open items are shown. */
  readonly step: string;
  readonly shown: number;
  /** What the play waits for. */
  readonly waiting: 'next' | 'predict' | 'choice' | 'ended';
  /** The ending, once it is reached. */
  readonly ending?: string;
}

/** A new play. With a twin, the seed decides which continuation it will have. */
export function begin(plot: Plot, seed: number): Play {
  return settle(plot, {
    seed,
    twin: pick(plot.twins, chance(seed)),
    moves: [],
    log: [],
    chose: [],
    marked: [],
    values: plot.values ?? {},
    step: plot.start,
    shown: 0,
    waiting: 'next',
  });
}

/** Makes a move. Throws a sentence when the move is not possible now. */
export function move(plot: Plot, play: Play, what: Move): Play {
  const moved = { ...play, moves: [...play.moves, what] };
  switch (what.kind) {
    case 'next':
      return showNext(plot, moved);
    case 'choose':
      return choose(plot, moved, what.choice);
    case 'predict':
      return predict(plot, moved, what.option);
    case 'mark':
      return mark(moved, what.message);
  }
}

/** The moves played from the beginning. Throws at the first that is not possible. */
export function replay(plot: Plot, seed: number, moves: readonly Move[]): Play {
  return moves.reduce((play, what) => move(plot, play, what), begin(plot, seed));
}

/**
 * The play as far as the moves still fit: for a kept place after the conversation has been edited.
 * Never throws for a sound plot; nothing that cannot be played is kept.
 */
export function resume(plot: Plot, seed: number, moves: readonly Move[]): Play {
  let play = begin(plot, seed);
  for (const what of moves) {
    try {
      play = move(plot, play, what);
    } catch {
      return play;
    }
  }
  return play;
}

/** The play as it was just before the last reply was chosen; the same play when none was. */
export function undo(plot: Plot, play: Play): Play {
  const last = lastIndexOf(play.moves, (made) => made.kind === 'choose');
  return last < 0 ? play : replay(plot, play.seed, play.moves.slice(0, last));
}

/** The play as it was when the replies of this step were open: to try another one. Throws if it never came there. */
export function backTo(plot: Plot, play: Play, step: string): Play {
  let earlier = begin(plot, play.seed);
  for (const made of play.moves) {
    if (earlier.waiting === 'choice' && earlier.step === step && made.kind === 'choose') return earlier;
    earlier = move(plot, earlier, made);
  }
  if (earlier.waiting === 'choice' && earlier.step === step) return earlier;
  throw new Error(`this play never came to the replies of "${step}"`);
}

/** The replies open now, in order. Empty when the play does not wait for one. */
export function openChoices(plot: Plot, play: Play): readonly PlotChoice[] {
  if (play.waiting !== 'choice') return [];
  return (stepOf(plot, play.step).choices ?? []).filter((choice) => isOpen(choice, play.chose, play.values));
}

/** The items of the current step that this play shows, conditions applied. */
function openItems(plot: Plot, play: Play): readonly PlotItem[] {
  return stepOf(plot, play.step).items.filter((item) => isOpen(item, play.chose, play.values));
}

/** Shows the next item; a day card never stands alone, the item after it comes along. */
function showNext(plot: Plot, play: Play): Play {
  if (play.waiting !== 'next') throw new Error(`there is no next message: the play waits for ${play.waiting}`);
  const item = openItems(plot, play)[play.shown];
  if (!item) throw new Error(`step "${play.step}" has nothing more to show`);
  const shown = settle(plot, {
    ...play,
    log: [...play.log, { kind: 'item', id: item.id, step: play.step }],
    shown: play.shown + 1,
  });
  return item.kind === 'day' && shown.waiting === 'next' ? showNext(plot, shown) : shown;
}

function choose(plot: Plot, play: Play, id: string): Play {
  const choice = openChoices(plot, play).find((open) => open.id === id);
  if (!choice) throw new Error(`the reply "${id}" is not open now`);
  return settle(plot, {
    ...play,
    log: [...play.log, { kind: 'choice', id, step: play.step }],
    chose: [...play.chose, id],
    values: movedValues(play.values, choice.moves),
    step: choice.then,
    shown: 0,
  });
}

function predict(plot: Plot, play: Play, option: string): Play {
  const question = stepOf(plot, play.step).predict;
  if (play.waiting !== 'predict' || !question?.options.includes(option))
    throw new Error(`the guess "${option}" is not open now`);
  return settle(plot, { ...play, log: [...play.log, { kind: 'predict', id: option, step: play.step }] });
}

function mark(play: Play, message: string): Play {
  if (!play.log.some((entry) => entry.kind === 'item' && entry.id === message))
    throw new Error(`the message "${message}" has not been shown`);
  const marked = play.marked.includes(message) ? play.marked.filter((id) => id !== message) : [...play.marked, message];
  return { ...play, marked };
}

/** Works out what the play waits for, passing through steps that have nothing to show. */
function settle(plot: Plot, play: Play): Play {
  for (let passed = 0, now = play; passed <= Object.keys(plot.steps).length; passed += 1) {
    const step = stepOf(plot, now.step);
    if (now.shown < openItems(plot, now).length) return { ...now, waiting: 'next' };
    if (step.predict && !now.log.some((entry) => entry.kind === 'predict' && entry.step === now.step))
      return { ...now, waiting: 'predict' };
    if (step.choices) return { ...now, waiting: 'choice' };
    if (step.ending) return { ...now, waiting: 'ended', ending: step.ending };
    const turned = step.turn && isOpen(step.turn, now.chose, now.values) ? step.turn.then : undefined;
    const following = turned ?? step.then ?? step.fork?.[now.twin];
    if (!following) throw new Error(`step "${now.step}" leads nowhere`);
    now = { ...now, step: following, shown: 0 };
  }
  throw new Error(`steps after "${play.step}" lead in a circle without a message`);
}
