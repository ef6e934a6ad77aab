/**
 * `<help-slide>`: a press on a country fills the slide with its numbers. The choice is kept nowhere: not in the address,
 * not in storage. Without this the same links lead to the numbers of each country.
 */
import { say } from '../page/status.ts';

class HelpSlide extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', this.#choose);
  }

  disconnectedCallback(): void {
    this.removeEventListener('click', this.#choose);
  }

  readonly #choose = (event: MouseEvent): void => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-country]');
    // With a key held, or the middle button, a link is a link.
    if (!link || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const numbers = this.querySelector<HTMLTemplateElement>(`template[data-numbers="${link.dataset['country']}"]`);
    const place = this.querySelector('[data-part="numbers"]');
    if (!numbers || !place) return;
    event.preventDefault();
    place.replaceChildren(numbers.content.cloneNode(true));
    for (const each of this.querySelectorAll('a[data-country]'))
      if (each === link) each.setAttribute('aria-current', 'true');
      else each.removeAttribute('aria-current');
    const list = link.closest('details');
    if (list) list.open = false;
    place.querySelector<HTMLElement>('h4')?.focus();
    say(this.dataset['filled']?.replace('{country}', link.textContent.trim()));
  };
}

customElements.define('help-slide', HelpSlide);
