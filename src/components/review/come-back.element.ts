import { say } from '../page/status.ts';
import { luck } from '../progress/own-log.ts';
import { calendarFile } from './calendar.ts';

/** `<come-back>`: makes a calendar file of the days that were chosen, and gives it to the browser to save. */
class ComeBack extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('submit', this.#make);
  }

  disconnectedCallback(): void {
    this.removeEventListener('submit', this.#make);
  }

  readonly #make = (event: Event): void => {
    event.preventDefault();
    const fields = new FormData(this.querySelector('form')!);
    const days = fields.getAll('gap').map(Number);
    if (days.length === 0) return this.#say('empty');
    const here = new Date();
    const today = new Date(Date.UTC(here.getFullYear(), here.getMonth(), here.getDate()));
    const text = calendarFile({ title: String(fields.get('name') ?? ''), days, today, random: luck() });
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type: 'text/calendar' }));
    link.download = 'calendar.ics';
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
    this.#say(window.top === window ? 'done' : 'framed');
  };

  #say(what: string): void {
    const words = this.dataset[what] ?? '';
    this.querySelector('[data-said]')!.textContent = words;
    say(words);
  }
}

customElements.define('come-back', ComeBack);
