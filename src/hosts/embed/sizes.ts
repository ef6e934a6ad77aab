/**
 * How high a frame wants to be. While there are controls pinned to its foot, as in a conversation, it never asks for
 * more than a box: it scrolls inside, and the button stays where the finger is. A page that grew with each message
 * would push it out of view each time.
 */
export const MOST_WHILE_PINNED = 680;

/** Calls `tell` with the height the parts want together: now, and whenever it changes by 2 px or more. */
export class Sizes {
  readonly #parts: readonly HTMLElement[];
  readonly #tell: (height: number) => void;
  #told = 0;
  #isWaiting = false;

  constructor(parts: readonly HTMLElement[], tell: (height: number) => void) {
    this.#parts = parts;
    this.#tell = tell;
    const observer = new ResizeObserver(() => this.#soon());
    for (const part of parts) observer.observe(part);
    void document.fonts.ready.then(() => this.tell());
    this.tell();
  }

  /** Tells the height, even one that was told before. A frame that is not shown has none, and says nothing. */
  tell(): void {
    const height = this.wanted();
    if (height === 0) return;
    this.#told = height;
    this.#tell(height);
  }

  wanted(): number {
    const content = Math.ceil(this.#parts.reduce((sum, part) => sum + part.getBoundingClientRect().height, 0));
    const tray = document.querySelector<HTMLElement>('.tray');
    return tray?.offsetParent ? Math.min(content, MOST_WHILE_PINNED) : content;
  }

  #soon(): void {
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    requestAnimationFrame(() => {
      this.#isWaiting = false;
      if (Math.abs(this.wanted() - this.#told) >= 2) this.tell();
    });
  }
}
