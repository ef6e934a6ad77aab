/** <display-settings>: what the reader chooses holds on the page at once and, where the browser keeps things, on the next pages too. */
import { KEPT_DISPLAY, canKeepDisplay, keepDisplay, keptDisplay } from './kept-display.ts';

const NAMES = ['theme', 'text', 'motion', 'speed'] as const;

class DisplaySettings extends HTMLElement {
  connectedCallback(): void {
    this.#showChoices();
    this.addEventListener('change', this.#choose);
    // Asked again each time it is opened: discreet mode, or a setting of the browser, may have changed it.
    this.addEventListener('toggle', () => this.#showWhetherKept(canKeepDisplay()), true);
    this.addEventListener('keydown', ({ key }) => key === 'Escape' && this.#close());
    document.addEventListener('click', this.#elsewhere);
    addEventListener('storage', this.#otherTab);
  }

  disconnectedCallback(): void {
    document.removeEventListener('click', this.#elsewhere);
    removeEventListener('storage', this.#otherTab);
  }

  #choose = ({ target }: Event): void => {
    const { name, value } = target as HTMLInputElement;
    show(name, value);
    this.#showWhetherKept(keepDisplay({ [name]: value || undefined }));
  };

  #showChoices(): void {
    for (const input of this.querySelectorAll('input'))
      input.checked = input.value === (document.documentElement.dataset[input.name] ?? '');
  }

  #showWhetherKept(isKept: boolean): void {
    for (const line of this.querySelectorAll<HTMLElement>('[data-part]'))
      line.hidden = (line.dataset['part'] === 'kept') !== isKept;
  }

  #close(): void {
    const details = this.querySelector('details');
    if (!details?.open) return;
    details.open = false;
    details.querySelector('summary')?.focus();
  }

  #elsewhere = ({ target }: MouseEvent): void => {
    const details = this.querySelector('details');
    if (details && !this.contains(target as Node)) details.open = false;
  };

  #otherTab = ({ key }: StorageEvent): void => {
    if (key !== KEPT_DISPLAY) return;
    const kept = keptDisplay();
    for (const name of NAMES) show(name, kept[name]);
    this.#showChoices();
  };
}

function show(name: string, value: string | undefined): void {
  if (value) document.documentElement.dataset[name] = value;
  else delete document.documentElement.dataset[name];
}

customElements.define('display-settings', DisplaySettings);
