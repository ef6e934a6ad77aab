/** The list of what has been said so far. Grows at the end; is drawn afresh when something is taken back. */
import type { Play } from '../../engine/play.ts';
import { revealEnd } from './reveal.ts';
import { fill } from './words-on-page.ts';
import type { WordsOnPage } from './words-on-page.ts';

export class LogView {
  readonly #list: HTMLElement;
  readonly #words: WordsOnPage;
  readonly #markLabel: string;
  /** How many entries are drawn; none of ours before the first drawing, which replaces what the server wrote. */
  #shown = Infinity;

  constructor(list: HTMLElement, words: WordsOnPage, markLabel: string) {
    this.#list = list;
    this.#words = words;
    this.#markLabel = markLabel;
  }

  /** Draws the play. Returns the lines that are new, the last one scrolled into view. */
  show(play: Play, afresh = false): HTMLElement[] {
    if (afresh || play.log.length < this.#shown) {
      this.#list.replaceChildren();
      this.#shown = 0;
    }
    const lines = play.log.slice(this.#shown).map((entry) => this.#words.entry(entry));
    for (const line of lines) {
      joinSpeaker(this.#list.lastElementChild, line);
      this.#list.append(line);
    }
    this.#shown = play.log.length;
    this.#mark(play);
    return lines;
  }

  /** Brings the end of the conversation into view above the tray, and never hides where the last turn began. */
  reveal(tray: HTMLElement, from?: HTMLElement): void {
    revealEnd(this.#list, tray, from);
  }

  #mark(play: Play): void {
    for (const li of this.#list.querySelectorAll<HTMLElement>('[data-item]')) {
      const marked = play.marked.includes(li.dataset['item'] ?? '');
      li.toggleAttribute('data-marked', marked);
      li.querySelector('.marker')?.remove();
      if (!marked) continue;
      const label = document.createElement('p');
      label.className = 'marker';
      li.append(label);
      fill(li, '.marker', this.#markLabel);
    }
  }
}

/** A speaker's name is shown once in a row of bubbles; it stays there for assistive technology. */
export function joinSpeaker(before: Element | null, line: HTMLElement): void {
  const who = (of: Element | null) => of?.querySelector('.who')?.textContent;
  const joined =
    who(line) && who(line) === who(before) && line.className === before?.className.replace(' line--joined', '');
  line.classList.toggle('line--joined', Boolean(joined));
}
