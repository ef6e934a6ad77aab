/**
 * Where a session is: which stop is on the screen, and how many minutes are left. The time comes in; nothing here waits
 * for it, and nothing happens when it is over.
 */

export interface Run {
  /** The stop on the screen. */
  readonly at: number;
  /** Milliseconds spent in each step while the clock ran. */
  readonly spent: readonly number[];
  /** Since when the clock has been running in this step; undefined while it stands. */
  readonly since?: number | undefined;
  readonly isBlank: boolean;
}

/** The plan as far as a run needs it. */
export interface Course {
  /** The step of each stop. */
  readonly steps: readonly number[];
  /** The minutes of each step. */
  readonly minutes: readonly number[];
}

/** Whole minutes left, of the step and of the session. Below zero it is over by so many. */
export interface Left {
  readonly step: number;
  readonly session: number;
}

const MINUTE = 60_000;

/** The beginning: the first stop, and a clock that stands. */
export function begin({ minutes }: Course): Run {
  return { at: 0, spent: minutes.map(() => 0), isBlank: false };
}

/** The same run at another stop, or at the nearest there is. What was blank is shown. */
export function goTo(run: Run, at: number, course: Course, now: number): Run {
  const to = Math.max(0, Math.min(course.steps.length - 1, Math.trunc(at)));
  return { ...settled(run, course, now), at: to, isBlank: false };
}

/** Starts the clock, or lets it stand. */
export function toggleClock(run: Run, course: Course, now: number): Run {
  const still = settled(run, course, now);
  return run.since === undefined ? { ...still, since: now } : { ...still, since: undefined };
}

/** Covers the screen, or uncovers it. The clock goes on. */
export function toggleBlank(run: Run): Run {
  return { ...run, isBlank: !run.isBlank };
}

/** Whether anything has been done yet. */
export function isUntouched({ at, spent, since }: Run): boolean {
  return at === 0 && since === undefined && spent.every((each) => each === 0);
}

/** What is left at a moment. A minute that has begun still counts: of five, five are left at first. */
export function left(run: Run, course: Course, now: number): Left {
  const { spent } = settled(run, course, now);
  const step = stepAt(run, course);
  const all = spent.reduce((sum, each) => sum + each, 0);
  const planned = course.minutes.reduce((sum, each) => sum + each, 0);
  return {
    step: wholeMinutes((course.minutes[step] ?? 0) * MINUTE - (spent[step] ?? 0)),
    session: wholeMinutes(planned * MINUTE - all),
  };
}

/** The step that is on the screen. */
export function stepAt({ at }: Run, { steps }: Course): number {
  return steps[at] ?? 0;
}

/** A run that another window tells of; undefined where it is none, or one of another plan. */
export function readRun(told: unknown, { steps, minutes }: Course): Run | undefined {
  if (typeof told !== 'object' || told === null) return undefined;
  const { at, spent, since, isBlank } = told as Partial<Record<keyof Run, unknown>>;
  if (!isCount(at) || at >= steps.length || typeof isBlank !== 'boolean') return undefined;
  if (!Array.isArray(spent) || spent.length !== minutes.length || !spent.every(isCount)) return undefined;
  if (since !== undefined && !isCount(since)) return undefined;
  return { at, spent: spent as number[], since, isBlank };
}

/** What has run until now is counted for the step in which it ran. A clock that was set back counts as none. */
function settled(run: Run, course: Course, now: number): Run {
  if (run.since === undefined) return run;
  const ran = Math.max(0, now - run.since);
  const step = stepAt(run, course);
  return { ...run, since: now, spent: run.spent.map((each, index) => (index === step ? each + ran : each)) };
}

function wholeMinutes(ms: number): number {
  return Math.ceil(ms / MINUTE) + 0;
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}
