/**
 * Speaks through the page's one polite live region. While playing by itself, what comes within four
 * seconds is said together, so that a screen reader is not run over.
 */
export class Announcer {
  readonly #region: HTMLElement | null;
  #waiting: string[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(region: HTMLElement | null) {
    this.#region = region;
  }

  /** Says it now: clears first, so that the same words twice are heard twice. */
  say(words: string): void {
    if (!this.#region) return;
    this.#region.textContent = '';
    requestAnimationFrame(() => {
      if (this.#region) this.#region.textContent = words;
    });
  }

  /** Says it with whatever else comes in the next four seconds. */
  gather(words: string): void {
    this.#waiting.push(words);
    this.#timer ??= setTimeout(() => this.flush(), 4_000);
  }

  /** Says at once what was gathered. */
  flush(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#waiting.length > 0) this.say(this.#waiting.join(' '));
    this.#waiting = [];
  }
}
