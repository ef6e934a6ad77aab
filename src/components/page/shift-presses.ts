const PATIENCE_MS = 5_000;

/**
 * Counts how often Shift is pressed by itself, one press after the other, with no more than five
 * seconds between two. Writing capitals, or Shift with the mouse, counts as nothing.
 */
export class ShiftPresses {
  readonly #heard: (count: number) => void;
  #count = 0;
  #alone = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `heard` is told the count after each press, and 0 when the time is over or another key came between. */
  constructor(heard: (count: number) => void) {
    this.#heard = heard;
  }

  listen(target: Document): void {
    target.addEventListener('keydown', ({ key, repeat }) => {
      if (key !== 'Shift') this.#other();
      else if (!repeat) this.#alone = true;
    });
    target.addEventListener('pointerdown', () => this.#other());
    target.addEventListener('keyup', ({ key }) => {
      if (key !== 'Shift' || !this.#alone) return;
      this.#alone = false;
      this.#set(this.#count + 1);
    });
  }

  #other(): void {
    this.#alone = false;
    if (this.#count > 0) this.#set(0);
  }

  #set(count: number): void {
    clearTimeout(this.#timer);
    this.#count = count % 3;
    if (this.#count > 0) this.#timer = setTimeout(() => this.#set(0), PATIENCE_MS);
    this.#heard(count);
  }
}
