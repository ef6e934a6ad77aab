import { report } from './host.ts';

/** How far one is in an activity, told to the host: it starts once, each step is told once, and so is the end. */
export class Journey {
  #isStarted = false;
  #step = 0;

  /** Somebody is at step `step` of `total`, counted from 1. Going back is not told. */
  at(step: number, total: number): void {
    if (!this.#isStarted) report({ kind: 'start' });
    this.#isStarted = true;
    if (step <= this.#step) return;
    this.#step = step;
    report({ kind: 'progress', step, total });
  }

  /** The end is reached. `outcome` is the author's label for it. */
  end(outcome: string): void {
    report({ kind: 'complete', outcome });
  }
}
