/** What a conversation's structure allows, without playing it. For the checks, the tests and the jump. */
import { stepOf } from './plot.ts';
import type { Plot, PlotChoice } from './plot.ts';
import { begin, move, openChoices } from './play.ts';
import type { Move, Play } from './play.ts';
import type { Twin } from '../schema/scenario.ts';

/** The steps that can follow a step in one continuation, conditions left aside. */
export function followers(plot: Plot, step: string, twin: Twin): readonly string[] {
  const { choices, then, turn, fork } = stepOf(plot, step);
  if (choices) return [...new Set(choices.map((choice) => choice.then))];
  return [...new Set([turn?.then, then ?? fork?.[twin]])].filter((next) => next !== undefined);
}

/** Every step that can be reached from the start in one continuation. Steps that do not exist are left out. */
export function reachableSteps(plot: Plot, twin: Twin): ReadonlySet<string> {
  return closure([plot.start], (step) => followers(plot, step, twin).filter((next) => Object.hasOwn(plot.steps, next)));
}

/** The steps from which an ending can still be reached. A reachable step that is not among them traps the reader. */
export function stepsThatCanEnd(plot: Plot, twin: Twin): ReadonlySet<string> {
  const before = new Map<string, string[]>();
  for (const step of Object.keys(plot.steps))
    for (const next of followers(plot, step, twin)) before.set(next, [...(before.get(next) ?? []), step]);
  const ends = Object.keys(plot.steps).filter((step) => plot.steps[step]?.ending);
  return closure(ends, (step) => before.get(step) ?? []);
}

/** The replies of a phase that lead out at once, in one continuation. */
export function exitsOfPhase(plot: Plot, phase: string, twin: Twin): readonly PlotChoice[] {
  return [...reachableSteps(plot, twin)]
    .map((step) => stepOf(plot, step))
    .filter((step) => step.phase === phase)
    .flatMap((step) => step.choices?.filter((choice) => choice.exit) ?? []);
}

/** A seed for which a new play has this continuation. */
export function seedFor(plot: Plot, twin: Twin): number {
  for (let seed = 1; seed < 1000; seed += 1) if (begin(plot, seed).twin === twin) return seed;
  throw new Error(`this conversation has no ${twin} continuation`);
}

/** Plays on, message by message and guessing the first option, until a reply is asked for or it ends. */
export function playOn(plot: Plot, play: Play): Play {
  let now = play;
  while (now.waiting === 'next' || now.waiting === 'predict') now = move(plot, now, nextMove(plot, now));
  return now;
}

function nextMove(plot: Plot, play: Play): Move {
  if (play.waiting === 'next') return { kind: 'next' };
  const option = stepOf(plot, play.step).predict?.options[0];
  if (!option) throw new Error(`the question of step "${play.step}" has no options`);
  return { kind: 'predict', option };
}

/**
 * The shortest play that stands at a place: `arrived` says when. Breadth first over replies;
 * replies that other replies depend on are told apart, and values. Undefined when there is no way.
 */
export function findPlay(plot: Plot, seed: number, arrived: (play: Play) => boolean): Play | undefined {
  const matters = new Set(
    Object.values(plot.steps).flatMap(({ choices = [], turn }) =>
      [...choices, ...(turn ? [turn] : [])].flatMap(({ ifChose = [], ifNotChose = [] }) => [...ifChose, ...ifNotChose]),
    ),
  );
  const seen = new Set<string>();
  let wave: Play[] = [playOn(plot, begin(plot, seed))];
  while (wave.length > 0) {
    const found = wave.find(arrived);
    if (found) return found;
    wave = wave.flatMap((play) => {
      const key = [play.step, ...play.chose.filter((id) => matters.has(id)).sort(), ...Object.values(play.values)].join(
        ' ',
      );
      if (seen.has(key)) return [];
      seen.add(key);
      return openChoices(plot, play).map((choice) =>
        playOn(plot, move(plot, play, { kind: 'choose', choice: choice.id })),
      );
    });
  }
  return undefined;
}

/** A play that has just come to a step, on the way with the fewest replies. Undefined when there is no way. */
export function jump(plot: Plot, seed: number, step: string): Play | undefined {
  const passed = findPlay(plot, seed, (play) => play.step === step || play.log.some((entry) => entry.step === step));
  let play = begin(plot, seed);
  for (const made of passed?.moves ?? []) {
    if (play.step === step) return play;
    play = move(plot, play, made);
  }
  return passed && play;
}

/**
 * Every way through one continuation: each sequence of replies to an ending, as a finished play.
 * Throws beyond `limit` ways, so that a conversation cannot grow past what can be tested.
 */
export function everyPlay(plot: Plot, twin: Twin, limit = 100_000): readonly Play[] {
  const ended: Play[] = [];
  const open: Play[] = [playOn(plot, begin(plot, seedFor(plot, twin)))];
  for (let play = open.pop(); play; play = open.pop()) {
    if (play.waiting === 'ended') ended.push(play);
    for (const choice of openChoices(plot, play))
      open.push(playOn(plot, move(plot, play, { kind: 'choose', choice: choice.id })));
    if (ended.length + open.length > limit) throw new Error(`more than ${limit} ways through this conversation`);
  }
  return ended;
}

function closure(from: readonly string[], next: (step: string) => readonly string[]): ReadonlySet<string> {
  const found = new Set(from);
  for (const step of found) for (const following of next(step)) found.add(following);
  return found;
}
