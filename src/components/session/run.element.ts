/**
 * `<session-run>`: the slides of a session, one at a time. It reads the way through them from its own attributes, shows
 * parts of markup that is complete without it, and keeps nothing: the number in the address is there for a reload.
 */
import { type Course, stepAt } from '../../engine/session-run.ts';
import { say } from '../page/status.ts';
import { showClock } from './clock-view.ts';
import { wishOf } from './run-keys.ts';
import { showFrame } from './run-frame.ts';
import { Together } from './together.ts';

interface Stop {
  readonly slide: HTMLElement;
  readonly shown: number;
}

const TICK_MS = 1000;

class SessionRun extends HTMLElement {
  #stops: readonly Stop[] = [];
  #course: Course = { steps: [], minutes: [] };
  #together!: Together;
  #shown = -1;
  #ticking: ReturnType<typeof setInterval> | undefined;

  connectedCallback(): void {
    const parts = (this.dataset['stops'] ?? '').split(' ').map((stop) => stop.split('/'));
    this.#stops = parts.map(([, id = '', shown]) => ({
      slide: document.getElementById(id)!,
      shown: Number(shown),
    }));
    this.#course = {
      steps: parts.map(([step]) => Number(step)),
      minutes: (this.dataset['minutes'] ?? '').split(' ').map(Number),
    };
    this.dataset['run'] = '';
    for (const details of this.querySelectorAll<HTMLDetailsElement>('details[data-from]')) details.open = true;
    if (!document.fullscreenEnabled) this.#part('[data-do="full"]')?.closest('li')?.remove();
    this.#together = new Together({
      plan: this.dataset['plan'] ?? '',
      course: this.#course,
      isSlides: true,
      show: () => this.#show(),
      isUsed: (by) => this.#scrolled(by),
    });
    const number = Number(location.hash.slice(1));
    if (Number.isInteger(number) && number > 1) this.#together.go(number - 1);
    else this.#show();
    this.addEventListener('click', this.#pressed);
    document.addEventListener('keydown', this.#key);
    addEventListener('beforeprint', this.#uncover);
    addEventListener('afterprint', this.#cover);
    this.#ticking = setInterval(() => this.#showClock(), TICK_MS);
  }

  disconnectedCallback(): void {
    clearInterval(this.#ticking);
    document.removeEventListener('keydown', this.#key);
    removeEventListener('beforeprint', this.#uncover);
    removeEventListener('afterprint', this.#cover);
    this.#together.close();
  }

  /** On paper stand all slides, and all of each. */
  readonly #uncover = (): void => {
    for (const part of this.querySelectorAll<HTMLElement>('.slide, .slide [data-from], .slide [data-only]'))
      part.hidden = false;
  };
  readonly #cover = (): void => this.#show();

  readonly #key = (event: KeyboardEvent): void => {
    const keys = this.#part<HTMLDialogElement>('dialog');
    if (this.#together.run.isBlank && !['Shift', 'Control', 'Alt', 'Meta'].includes(event.key)) {
      event.preventDefault();
      return this.#together.blank();
    }
    if (keys?.open && event.key !== '?') return;
    const menu = this.#part<HTMLDetailsElement>('.run__menu');
    if (event.key === 'Escape' && menu?.open) {
      menu.open = false;
      menu.querySelector('summary')?.focus();
      return;
    }
    const wish = wishOf(event);
    if (!wish) return;
    event.preventDefault();
    this.#do(wish);
  };

  readonly #pressed = (event: MouseEvent): void => {
    const target = event.target as Element;
    if (target.closest('.run__dark')) return this.#together.blank();
    const button = target.closest<HTMLElement>('[data-do]');
    if (!button) {
      if (!target.closest('.run__menu')) this.#shutMenu();
      return;
    }
    if (button.dataset['do'] === 'notes') event.preventDefault();
    this.#do(button.dataset['do'] ?? '', button);
  };

  #do(wish: string, button?: HTMLElement): void {
    if (wish !== 'close') this.#shutMenu();
    switch (wish) {
      case 'on':
        return this.#together.press(1);
      case 'back':
        return this.#together.press(-1);
      case 'first':
        return this.#together.go(0);
      case 'last':
        return this.#together.go(this.#stops.length - 1);
      case 'blank':
        return this.#together.blank();
      case 'clock':
        return this.#together.clock();
      case 'notes':
        return this.#openNotes();
      case 'hide':
        return this.#hideClock(button);
      case 'full':
        void (document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen());
        return;
      case 'keys':
      case 'close':
        return this.#keys();
    }
  }

  #show(): void {
    const { run } = this.#together;
    const { slide, shown } = this.#stops[run.at]!;
    for (const each of this.querySelectorAll<HTMLElement>('.slide')) each.hidden = each !== slide;
    for (const part of slide.querySelectorAll<HTMLElement>('[data-from]'))
      part.hidden = shown < Number(part.dataset['from']);
    for (const part of slide.querySelectorAll<HTMLElement>('[data-only]'))
      part.hidden = shown !== Number(part.dataset['only']);
    showFrame(slide, (event) => this.#key(event));
    this.dataset['step'] = String(stepAt(run, this.#course));
    const number = this.#part('[data-part="number"]');
    if (number)
      number.textContent = (this.dataset['number'] ?? '')
        .replace('{now}', String(run.at + 1))
        .replace('{all}', String(this.#stops.length));
    this.#showClock();
    const dark = this.#part<HTMLElement>('.run__dark')!;
    const wasDark = !dark.hidden;
    dark.hidden = !run.isBlank;
    if (run.isBlank) dark.focus();
    else if (run.at !== this.#shown || wasDark) this.#look(slide, shown);
    if (run.at !== this.#shown) this.#noteAddress(run.at + 1);
    this.#shown = run.at;
  }

  /** Leads eyes and screen readers to what has come: the heading of a slide, or the part that was uncovered. */
  #look(slide: HTMLElement, shown: number): void {
    const part = [...slide.querySelectorAll<HTMLElement>('[data-from], [data-only]')].find((each) => !each.hidden);
    const uncovered =
      shown > 0 && (part?.matches('[tabindex]') ? part : part?.querySelector<HTMLElement>('[tabindex]'));
    const heading = uncovered || slide.querySelector<HTMLElement>('h1, h2');
    if (this.#shown >= 0) heading?.focus({ preventScroll: true });
    if (!uncovered) slide.scrollTop = 0;
    else uncovered.scrollIntoView({ block: 'nearest' });
  }

  /** A slide that is larger than the screen is read to its end before the next one comes. */
  #scrolled(by: 1 | -1): boolean {
    const { slide } = this.#stops[this.#together.run.at]!;
    const more = by > 0 ? slide.scrollHeight - slide.clientHeight - slide.scrollTop : slide.scrollTop;
    if (more < 8) return false;
    slide.scrollTop += by * slide.clientHeight * 0.8;
    return true;
  }

  #showClock(): void {
    showClock(this.#part('[data-part="clock"]'), this.#together.run, this.#course, this.dataset);
  }

  #hideClock(button: HTMLElement | undefined): void {
    const clock = this.#part<HTMLElement>('[data-part="clock"]');
    if (!clock || !button) return;
    clock.hidden = !clock.hidden;
    const words = button.textContent;
    button.textContent = button.dataset['other'] ?? '';
    button.dataset['other'] = words;
  }

  #openNotes(): void {
    const link = this.#part<HTMLAnchorElement>('[data-do="notes"]');
    if (link && !this.#together.openNotes(link.href)) say(this.dataset['closed']);
  }

  #keys(): void {
    const keys = this.#part<HTMLDialogElement>('dialog')!;
    if (keys.open) keys.close();
    else keys.showModal();
  }

  #shutMenu(): void {
    const menu = this.#part<HTMLDetailsElement>('.run__menu');
    if (!menu?.open) return;
    const hadFocus = menu.contains(document.activeElement);
    menu.open = false;
    if (hadFocus) menu.querySelector('summary')?.focus();
  }

  #noteAddress(number: number): void {
    try {
      history.replaceState(null, '', number > 1 ? `#${number}` : location.pathname);
    } catch {
      // Then a reload begins at the first slide.
    }
  }

  #part<Part extends Element = HTMLElement>(selector: string): Part | null {
    return this.querySelector<Part>(selector);
  }
}

customElements.define('session-run', SessionRun);
