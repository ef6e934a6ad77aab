/**
 * Many sites of schools and charities already have `h5p-resizer.js` on the page. To it we speak its own language: after
 * its *hello*, each height is announced (`prepareResize`), and sent once it says `resizePrepared`.
 */
import { field } from './wordpress.ts';

export class H5p {
  readonly #post: (message: object) => void;
  readonly #wanted: () => number;
  #isThere = false;

  constructor(post: (message: object) => void, wanted: () => number) {
    this.#post = post;
    this.#wanted = wanted;
    this.#say('hello');
  }

  /** Another height is wanted. */
  resize(): void {
    if (!this.#isThere) return;
    const height = this.#wanted();
    this.#say('prepareResize', { scrollHeight: height, clientHeight: height });
  }

  /** Hears a message. Gives whether it was the *hello* of such a page. */
  hear(data: unknown): boolean {
    if (field(data, 'context') !== 'h5p') return false;
    const action = field(data, 'action');
    if (action === 'ready' && !this.#isThere) this.#say('hello');
    if (action === 'resizePrepared') this.#say('resize', { scrollHeight: this.#wanted() });
    if (action === 'resize') this.resize();
    if (action !== 'hello' || this.#isThere) return false;
    this.#isThere = true;
    return true;
  }

  #say(action: string, more: object = {}): void {
    this.#post({ context: 'h5p', action, ...more });
  }
}
