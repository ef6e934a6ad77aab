/**
 * The other window of the same session: slides and notes hear each other through a channel of the browser. A page that
 * was opened from a file has none; there they speak through the handle that a window has of the one that it opened.
 * What comes is only believed by who reads it.
 */

/** Where it is heard: a page from a file has no origin of its own. */
const isLost = self.origin === 'null';

export class OtherWindow {
  readonly #name: string;
  readonly #heard: (told: unknown) => void;
  readonly #channel: BroadcastChannel | undefined;
  #handle: Pick<Window, 'postMessage'> | null = null;

  /** `name` is that of the session; `heard` is given what the other window tells. */
  constructor(name: string, heard: (told: unknown) => void) {
    this.#name = `session ${name}`;
    this.#heard = heard;
    if (!isLost && 'BroadcastChannel' in self) {
      this.#channel = new BroadcastChannel(this.#name);
      this.#channel.addEventListener('message', ({ data }) => heard(data));
      return;
    }
    this.#handle = self.opener as Window | null;
    addEventListener('message', this.#fromHandle);
  }

  /** Opens the other window, or brings it forward. Gives false where the browser opened none. */
  open(address: string): boolean {
    const opened = window.open(address, 'session-notes', 'popup,width=1040,height=760');
    if (opened && !this.#channel) this.#handle = opened;
    opened?.focus();
    return opened !== null;
  }

  tell(what: unknown): void {
    if (this.#channel) this.#channel.postMessage(what);
    else this.#handle?.postMessage({ name: this.#name, what }, isLost ? '*' : self.origin);
  }

  close(): void {
    this.#channel?.close();
    removeEventListener('message', this.#fromHandle);
  }

  readonly #fromHandle = ({ data, origin, source }: MessageEvent): void => {
    if (origin !== self.origin || (data as { name?: unknown } | null)?.name !== this.#name) return;
    // A window that was loaded anew has lost its handle, and gets it back from the first that speaks.
    if (source) this.#handle = source as Window;
    this.#heard((data as { what: unknown }).what);
  };
}
