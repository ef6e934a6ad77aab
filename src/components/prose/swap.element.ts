import { say } from '../page/status.ts';

/**
 * `<word-swap>`: puts the chosen line, or one's own, in the place of the old one, with copies of the answer and the
 * reason that the server has written under it. Can be done again with another line at any time.
 */
class WordSwap extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('submit', this.#swap);
    this.addEventListener('click', this.#openOthers);
  }

  disconnectedCallback(): void {
    this.removeEventListener('submit', this.#swap);
    this.removeEventListener('click', this.#openOthers);
  }

  readonly #swap = (event: Event): void => {
    event.preventDefault();
    const option = this.querySelector('input:checked')?.closest('.prose-option');
    const own = option?.querySelector('textarea');
    const line = (own?.value ?? option?.querySelector('label span')?.textContent ?? '').trim();
    const missing = this.#part('[data-choose]');
    missing.textContent = line ? '' : missing.dataset[own ? 'write' : 'choose']!;
    if (!option || !line) {
      say(missing.textContent);
      return (own ?? this.#part('input')).focus();
    }
    this.dataset['swapped'] = '';
    this.#part('[data-taken]').hidden = false;
    const bubble = this.#part('[data-new]');
    bubble.parentElement!.hidden = false;
    bubble.lastElementChild!.textContent = line;
    const found = [...option.querySelector('.prose-late')!.children].map((part) => part.cloneNode(true));
    this.#part('[data-brings]').replaceChildren(...found);
    this.#part('[data-others]').hidden = this.querySelector('[data-open]') !== null;
    bubble.focus();
  };

  readonly #openOthers = (event: Event): void => {
    const button = event.target as HTMLElement;
    if (!button.matches('[data-others]')) return;
    const others = [...this.querySelectorAll<HTMLElement>('.prose-option:not(.swap__own)')];
    for (const other of others) other.dataset['open'] = '';
    button.hidden = true;
    others[0]?.querySelector<HTMLElement>('[tabindex]')?.focus();
  };

  #part(selector: string): HTMLElement {
    return this.querySelector<HTMLElement>(selector)!;
  }
}

customElements.define('word-swap', WordSwap);
