import { say } from '../page/status.ts';

/**
 * `<recall-question>`: choose, check, read why. The server has written every answer with its
 * explanation; this only decides which of them are open. A choice can be changed at any time.
 */
class RecallQuestion extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('submit', this.#check);
    this.addEventListener('click', this.#openAll);
  }

  disconnectedCallback(): void {
    this.removeEventListener('submit', this.#check);
    this.removeEventListener('click', this.#openAll);
  }

  readonly #check = (event: Event): void => {
    event.preventDefault();
    const chosen = this.querySelector<HTMLInputElement>('input:checked');
    const missing = this.querySelector<HTMLElement>('[data-missing]')!;
    missing.textContent = chosen ? '' : missing.dataset['missing']!;
    if (!chosen) {
      say(missing.textContent);
      return this.querySelector('input')!.focus();
    }
    const option = chosen.closest<HTMLElement>('.prose-option')!;
    open(option);
    this.querySelector<HTMLElement>('[data-others]')!.hidden = false;
    option.querySelector<HTMLElement>('[tabindex]')!.focus();
  };

  readonly #openAll = (event: Event): void => {
    const button = event.target as HTMLElement;
    if (!button.matches('[data-others]')) return;
    this.querySelectorAll<HTMLElement>('.prose-option').forEach(open);
    button.hidden = true;
    this.querySelector<HTMLElement>('[tabindex]')!.focus();
  };
}

function open(option: HTMLElement): void {
  option.dataset['open'] = '';
}

customElements.define('recall-question', RecallQuestion);
