/**
 * `<country-filter>`: a box that shortens the list of countries. The list is complete without it.
 */
import { say } from '../page/status.ts';

/** Long enough that a screen reader is not told after every letter. */
const PAUSE_MS = 700;

class CountryFilter extends HTMLElement {
  #timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    this.addEventListener('input', this.#shorten);
  }

  disconnectedCallback(): void {
    clearTimeout(this.#timer);
    this.removeEventListener('input', this.#shorten);
  }

  readonly #shorten = ({ target }: Event): void => {
    const letters = plain((target as HTMLInputElement).value);
    const countries = [...this.querySelectorAll('li')];
    for (const country of countries)
      country.hidden = !plain(country.querySelector('a')?.textContent ?? '').includes(letters);
    const count = countries.filter(({ hidden }) => !hidden).length;
    const none = this.querySelector<HTMLElement>('[data-part="none"]');
    if (none) none.hidden = count > 0;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(
      () => say(count > 0 ? this.dataset['count']?.replace('{count}', String(count)) : this.dataset['none']),
      PAUSE_MS,
    );
  };
}

/** Without capitals and accents, so that "cote" finds "Côte". */
function plain(text: string): string {
  return text.trim().normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase();
}

customElements.define('country-filter', CountryFilter);
