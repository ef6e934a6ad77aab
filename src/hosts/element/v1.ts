/**
 * <off-script-activity>: an activity of ours in a page of somebody else. Without this script its children stand there,
 * a link to the same on our site. What each attribute means stands in `src/hosts/element/README.md`; what is said
 * between the two pages in `src/hosts/embed/messages.ts`.
 *
 * Never change what it does to a page that uses it as it is. It holds no words, keeps nothing, and asks for nothing
 * but the frame.
 */
import { type FromFrame, type FromPage, fromFrame, wrap } from '../embed/messages.ts';

const ADDRESS = /\/[a-z]{2,3}(-[a-z0-9]+)*\/embed\/(lesson\/)?[a-z0-9-]+\/(transcript\/)?$/i;
const LOWEST = 320;
const HIGHEST = 20_000;
/** What the address of the frame says of these, if it is of this form. */
const HASH = { theme: /^(light|dark)$/, accent: /^[0-9a-f]{6}$/i, density: /^compact$/, motion: /^off$/ };
const NOW = ['theme', 'accent', 'motion'];

class Activity extends HTMLElement {
  static observedAttributes = ['src', 'density', 'fit', ...NOW];
  #frame: HTMLIFrameElement | undefined;
  #button: HTMLButtonElement | undefined;
  #address: URL | undefined;

  connectedCallback(): void {
    addEventListener('message', this.#hear);
    if (document.readyState === 'loading') addEventListener('DOMContentLoaded', this.#begin, { once: true });
    else this.#begin();
  }

  disconnectedCallback(): void {
    removeEventListener('message', this.#hear);
    this.#clear();
  }

  attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    if (before === now || !(this.#frame ?? this.#button)) return;
    if (NOW.includes(name)) this.#set();
    else if (name === 'fit') this.#hello();
    else {
      this.#clear();
      this.#begin();
    }
  }

  #begin = (): void => {
    if (!this.isConnected || this.#frame || this.#button) return;
    this.#address = this.#addressOf();
    if (!this.#address) return;
    if (this.getAttribute('load') !== 'click') return this.#show();
    const button = (this.#button = document.createElement('button'));
    button.type = 'button';
    button.textContent = this.#name();
    button.addEventListener('click', () => {
      this.#show();
      button.remove();
      this.#frame?.focus({ preventScroll: true });
    });
    this.append(button);
  };

  #show(): void {
    const address = this.#address!;
    const frame = (this.#frame = document.createElement('iframe'));
    frame.title = this.#name();
    frame.width = '100%';
    frame.height = '640';
    frame.style.cssText = 'border:0;max-width:40rem';
    frame.loading = this.hasAttribute('load') && this.getAttribute('load') !== 'lazy' ? 'eager' : 'lazy';
    frame.referrerPolicy = 'no-referrer';
    frame.allow = 'fullscreen; clipboard-write';
    frame.setAttribute('sandbox', 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox');
    frame.src = address.href;
    this.append(frame);
  }

  #clear(): void {
    this.#frame?.remove();
    this.#button?.remove();
    this.#frame = this.#button = undefined;
    this.#fallback(false);
  }

  /** The address of the frame with what the attributes want of it; undefined, and said so, if it is none of ours. */
  #addressOf(): URL | undefined {
    const src = this.getAttribute('src') ?? '';
    let url: URL | undefined;
    try {
      url = new URL(src, document.baseURI);
    } catch {
      // As none at all.
    }
    if (!url || (url.protocol !== 'https:' && url.protocol !== location.protocol) || !ADDRESS.test(url.pathname)) {
      console.error(
        `off-script-activity: src="${src}" is not like https://site/en/embed/some-id/. Its content is left as it is.`,
      );
      return undefined;
    }
    const wanted = Object.keys(HASH)
      .map((name) => [name, this.getAttribute(name) ?? ''] as const)
      .filter(([name, value]) => HASH[name as keyof typeof HASH].test(value));
    if (this.getAttribute('quick-exit') === 'off') wanted.push(['exit', 'off']);
    url.hash = wanted.map((pair) => pair.join('=')).join('&');
    return url;
  }

  #name(): string {
    return this.getAttribute('label') ?? (this.textContent.trim() || (this.getAttribute('src') ?? ''));
  }

  #hear = ({ source, origin, data }: MessageEvent): void => {
    if (!this.#frame || !source || source !== this.#frame.contentWindow) return;
    if (origin !== this.#address?.origin && origin !== 'null') return;
    const message = fromFrame(data);
    if (!message) return;
    if (message.type === 'ready') {
      this.#frame.title = message.title;
      this.#fallback(true);
      this.#hello();
      this.#set();
    }
    if (message.type === 'resize') this.#resize(message.height);
    else if (this.hasAttribute('events')) this.#tell(message);
    if (message.type === 'exit') this.#leave();
  };

  #resize(height: number): void {
    if (this.#frame && this.getAttribute('fit') !== 'box')
      this.#frame.style.height = `${Math.min(HIGHEST, Math.max(LOWEST, height))}px`;
  }

  #tell({ type, ...detail }: FromFrame): void {
    this.dispatchEvent(new CustomEvent(`offscript:${type}`, { detail, bubbles: true }));
  }

  /** The page that holds us leaves too, if it says where to. */
  #leave(): void {
    const to = this.getAttribute('quick-exit') ?? '';
    if (/^https:\/\//i.test(to)) location.replace(to);
  }

  #say(message: FromPage): void {
    this.#frame?.contentWindow?.postMessage(wrap(message), '*');
  }

  #hello(): void {
    const fit = this.getAttribute('fit') === 'box' ? 'box' : 'content';
    if (fit === 'box') this.#frame?.style.removeProperty('height');
    this.#say({ type: 'hello', fit, events: this.hasAttribute('events') || this.hasAttribute('quick-exit') });
  }

  #set(): void {
    const [theme = '', accent = '', motion = ''] = NOW.map((name) => this.getAttribute(name) ?? '');
    this.#say({
      type: 'set',
      theme: HASH.theme.test(theme) ? (theme as 'light' | 'dark') : 'auto',
      accent: HASH.accent.test(accent) ? accent : '',
      motion: HASH.motion.test(motion) ? 'off' : 'auto',
    });
  }

  /** Its children stand there until the frame can be used. */
  #fallback(isHidden: boolean): void {
    for (const child of this.children) if (child !== this.#frame) (child as HTMLElement).hidden = isHidden;
  }
}

if (!customElements.get('off-script-activity')) customElements.define('off-script-activity', Activity);
