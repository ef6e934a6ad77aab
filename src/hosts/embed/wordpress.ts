/**
 * What WordPress says to the frames it made itself from a pasted link (`wp-embed.js`, since 4.4): it adds a secret to
 * the address, hides the frame until a height comes with it, and keeps that between 200 and 1000 px. It gives the frame
 * no more than `sandbox="allow-scripts"`, so a link that leads out has to be asked for, and only our own are followed.
 */
export class WordPress {
  /** Empty where the page around is none of WordPress'. It may come after the frame has loaded. */
  secret: string;
  readonly #post: (message: object) => void;

  constructor(secret: string, post: (message: object) => void) {
    this.secret = secret;
    this.#post = post;
  }

  height(value: number): void {
    if (this.secret) this.#post({ message: 'height', value, secret: this.secret });
  }

  /** Whether it asks for the height again. */
  isReady(data: unknown): boolean {
    return this.secret !== '' && field(data, 'message') === 'ready';
  }

  /** Asks to open a link of our own site in the window. Gives whether it was one. */
  follow(link: HTMLAnchorElement): boolean {
    if (!this.secret || link.target !== '_blank' || link.host !== location.host) return false;
    this.#post({ message: 'link', value: link.href, secret: this.secret });
    return true;
  }
}

/** A field of something that may be anything. */
export function field(data: unknown, name: string): unknown {
  try {
    return (data as Readonly<Record<string, unknown>>)[name];
  } catch {
    return undefined;
  }
}
