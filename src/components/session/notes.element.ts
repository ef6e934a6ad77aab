/**
 * `<session-notes>`: the notes of the step that is on the screen, in step with the slides in the other window. Its
 * buttons and the same keys lead the slides; when the slides are closed it goes on alone.
 */
import { type Course, stepAt } from '../../engine/session-run.ts';
import { showClock } from './clock-view.ts';
import { wishOf } from './run-keys.ts';
import { Together } from './together.ts';

const TICK_MS = 1000;

class SessionNotes extends HTMLElement {
  #steps: readonly HTMLElement[] = [];
  #stops: readonly HTMLElement[] = [];
  #course: Course = { steps: [], minutes: [] };
  #together!: Together;
  #ticking: ReturnType<typeof setInterval> | undefined;

  connectedCallback(): void {
    this.#steps = [...this.querySelectorAll<HTMLElement>('[data-step]')];
    this.#stops = [...this.querySelectorAll<HTMLElement>('[data-stop]')];
    this.#course = {
      steps: this.#stops.map((stop) => this.#steps.findIndex((step) => step.contains(stop))),
      minutes: (this.dataset['minutes'] ?? '').split(' ').map(Number),
    };
    this.dataset['run'] = '';
    // What is never asked was read before; it stays one press away.
    this.querySelector('details')?.removeAttribute('open');
    this.#together = new Together({
      plan: this.dataset['plan'] ?? '',
      course: this.#course,
      isSlides: false,
      show: () => this.#show(),
    });
    this.#show();
    this.addEventListener('click', this.#pressed);
    document.addEventListener('keydown', this.#key);
    this.#ticking = setInterval(() => this.#showClock(), TICK_MS);
  }

  disconnectedCallback(): void {
    clearInterval(this.#ticking);
    document.removeEventListener('keydown', this.#key);
    this.#together.close();
  }

  readonly #key = (event: KeyboardEvent): void => {
    // Up and Down read on in the notes.
    if (event.key === 'ArrowUp' || event.key === 'ArrowDown') return;
    const wish = wishOf(event);
    if (!wish || !this.#do(wish)) return;
    event.preventDefault();
  };

  readonly #pressed = ({ target }: MouseEvent): void => {
    const button = (target as Element).closest<HTMLElement>('[data-do]');
    if (button) this.#do(button.dataset['do'] ?? '');
  };

  #do(wish: string): boolean {
    const together = this.#together;
    if (wish === 'on' || wish === 'back') together.press(wish === 'on' ? 1 : -1);
    else if (wish === 'first' || wish === 'last') together.go(wish === 'first' ? 0 : this.#stops.length - 1);
    else if (wish === 'blank') together.blank();
    else if (wish === 'clock') together.clock();
    else if (wish === 'print') print();
    else return false;
    return true;
  }

  #show(): void {
    const { run } = this.#together;
    const step = this.#steps[stepAt(run, this.#course)];
    const isNew = step?.dataset['now'] === undefined;
    for (const each of this.#steps) each.toggleAttribute('data-now', each === step);
    if (isNew) scrollTo(0, 0);
    for (const [at, stop] of this.#stops.entries())
      if (at === run.at) stop.setAttribute('aria-current', 'step');
      else stop.removeAttribute('aria-current');
    this.#write('now', this.#name(run.at));
    this.#write('next', run.at + 1 < this.#stops.length ? this.#name(run.at + 1) : (this.dataset['end'] ?? ''));
    this.querySelector<HTMLElement>('[data-part="dark"]')!.hidden = !run.isBlank;
    this.#showClock();
  }

  #name(at: number): string {
    return `${at + 1}. ${this.#stops[at]?.textContent.trim() ?? ''}`;
  }

  #write(part: string, words: string): void {
    const place = this.querySelector(`[data-part="${part}"]`);
    if (place) place.textContent = words;
  }

  #showClock(): void {
    showClock(this.querySelector('[data-part="clock"]'), this.#together.run, this.#course, this.dataset);
  }
}

customElements.define('session-notes', SessionNotes);
