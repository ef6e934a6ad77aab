import type { Position, Problem } from './problem.ts';

/** The way to a value: keys and list positions from the top of the file. */
export type Path = readonly PropertyKey[];

/** What a file says, and where each part of it stands. */
export interface Reading {
  /** Plain data. `undefined` where the file could not be read; `problems` says why. */
  readonly value: unknown;
  readonly problems: readonly Problem[];
  /** Where a value stands, or its key. For a path that leads nowhere: the last part of it that exists. */
  locate(path: Path, where?: 'key' | 'value'): Position;
  /** From where to where a value stands, as offsets in the file. */
  span(path: Path): readonly [start: number, end: number];
}
