/**
 * Playing by itself, for those who ask for it. It never runs on somebody's choice: it stops at each
 * reply, when the page is hidden, when something is opened or selected, and on Escape.
 */

/** Milliseconds to read a bubble of this many characters, before the speed setting: 600 to 2,200. */
export function readingTimeMs(characters: number): number {
  return Math.min(2_200, Math.max(600, 35 * characters));
}

export class Autoplay {
  readonly #step: () => boolean;
  readonly #changed: (playing: boolean) => void;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `step` shows the next message and says whether another may follow; `changed` hears of start and stop. */
  constructor(step: () => boolean, changed: (playing: boolean) => void) {
    this.#step = step;
    this.#changed = changed;
  }

  get playing(): boolean {
    return this.#timer !== undefined;
  }

  start(afterMs = 600): void {
    const again = this.playing;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      if (!this.#step()) this.stop();
    }, afterMs * speedFactor());
    if (!again) this.#changed(true);
  }

  stop(): void {
    if (!this.playing) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#changed(false);
  }
}

/** The play speed chosen under Display: half as long, as is, or twice as long. */
function speedFactor(): number {
  const { speed } = document.documentElement.dataset;
  return speed === 'fast' ? 0.5 : speed === 'slow' ? 2 : 1;
}
