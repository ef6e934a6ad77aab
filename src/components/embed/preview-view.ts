import { frameAttributes } from './snippets.ts';
import type { Look, Shown } from './snippets.ts';

/**
 * The frame as it will be pasted. Each choice makes it anew: a changed address of a frame that is there would be one
 * more step back in the history of the editor's browser, and a changed `#…` would load nothing.
 */
export class PreviewView {
  readonly #owner: HTMLElement;
  #showing = '';

  constructor(owner: HTMLElement) {
    this.#owner = owner;
  }

  show(shown: Shown, look: Look): void {
    const attributes = frameAttributes(shown, look).flatMap(([name, value]): [string, string][] => {
      // The policy of this page allows no style in an attribute; embed.css says the same.
      if (name === 'style') return [];
      // Of our own site, a frame with both would be in no sandbox at all.
      return [[name, name === 'sandbox' ? value.replace('allow-same-origin ', '') : value]];
    });
    const showing = attributes.join();
    if (showing === this.#showing) return;
    this.#showing = showing;
    const template = this.#owner.querySelector<HTMLTemplateElement>('[data-frame-here]')!;
    const frame = template.content.firstElementChild!.cloneNode() as HTMLIFrameElement;
    for (const [name, value] of attributes) frame.setAttribute(name, value);
    this.#owner.querySelector('[data-part="stage"]')!.replaceChildren(frame);
    this.#credit(shown);
  }

  /** Shows it as wide as a button says. The frame stays as it is, so that nothing in it is lost. */
  widen(width: string): void {
    this.#owner.querySelector<HTMLElement>('.embed__page')!.dataset['width'] = width;
    for (const button of this.#owner.querySelectorAll<HTMLElement>('[data-act="width"]'))
      button.ariaPressed = String(button.dataset['width'] === width);
  }

  #credit({ credit, title, home }: Shown): void {
    const [before = '', after = ''] = credit.split('{title}');
    const link = Object.assign(document.createElement('a'), { href: home, textContent: title });
    this.#owner.querySelector('[data-part="credit"]')!.replaceChildren(before, link, after);
  }
}
