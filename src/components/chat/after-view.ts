/** After the end: how it ended, what it was, and the same messages with their notes. */
import { backTo, move, openChoices } from '../../engine/play.ts';
import { playOn } from '../../engine/graph.ts';
import { rewind } from '../../engine/rewind.ts';
import type { Plot } from '../../engine/plot.ts';
import type { Entry, Play } from '../../engine/play.ts';
import { joinSpeaker } from './log-view.ts';
import { fill } from './words-on-page.ts';
import type { WordsOnPage } from './words-on-page.ts';

export class AfterView {
  readonly #host: HTMLElement;
  readonly #words: WordsOnPage;
  readonly #tryReply: (step: string, choice: string) => void;

  constructor(host: HTMLElement, words: WordsOnPage, tryReply: (step: string, choice: string) => void) {
    this.#host = host;
    this.#words = words;
    this.#tryReply = tryReply;
  }

  /**
   * Fills everything in for a finished play, and tells of it (`played`) for what else is drawn from one.
   * `from`: where the learner skipped, as a position in the log.
   */
  show(plot: Plot, play: Play, from?: number): void {
    const { title, text } = this.#words.ending(play.step);
    fill(this.#host, '[data-part="ending-title"]', title);
    fill(this.#host, '[data-part="ending-text"]', text);
    for (const part of this.#host.querySelectorAll<HTMLElement>('.after [data-twin]'))
      part.hidden = part.dataset['twin'] !== play.twin;
    this.#marks(plot, play);
    this.#replay(plot, play, from);
    this.#host.dispatchEvent(new CustomEvent('played', { detail: { plot, play } }));
  }

  #marks(plot: Plot, play: Play): void {
    const { matched, own, further } = rewind(plot, play);
    const say = (name: string, count: number) => {
      const part = this.#host.querySelector<HTMLElement>(`[data-part="${name}"]`);
      if (part) part.textContent = (part.dataset['text'] ?? '').replace('{count}', String(count));
      return part;
    };
    const first = say('matched', matched.length);
    if (first && play.marked.length === 0) first.textContent = first.dataset['none'] ?? '';
    const others = say('own', own.length);
    if (others) others.hidden = own.length === 0;
    say('further', further.length);
  }

  #replay(plot: Plot, play: Play, from: number | undefined): void {
    const list = this.#host.querySelector('[data-part="rewind"]') as HTMLElement;
    const skipped = this.#host.querySelector('[data-part="skipped"]') as HTMLElement;
    list.replaceChildren();
    skipped.hidden = true;
    play.log.forEach((entry, index) => {
      if (index === from) list.append(this.#skippedHere(skipped));
      const line = this.#words.entry(entry, true);
      joinSpeaker(list.lastElementChild, line);
      line.toggleAttribute('data-marked', play.marked.includes(entry.id));
      if (entry.kind === 'choice') {
        line.append(this.#afterwards(plot, play, entry));
      }
      list.append(line);
    });
  }

  #skippedHere(skipped: HTMLElement): HTMLElement {
    const line = document.createElement('li');
    line.className = 'beat';
    line.textContent = skipped.textContent;
    return line;
  }

  /** What became of a reply, and what stood beside it, each of which can be tried. */
  #afterwards(plot: Plot, play: Play, entry: Entry): HTMLElement {
    const box = this.#words.template('afterwards');
    fill(box, 'p', this.#words.reply(entry.id).afterwards);
    const ready = box.querySelector('.afterwards__ready');
    // Where values move, the other person is no organisation with answers ready.
    if (play.twin === 'genuine' || plot.values) ready?.remove();
    const list = box.querySelector('ul');
    const others = openChoices(plot, backTo(plot, play, entry.step)).filter(({ id }) => id !== entry.id);
    for (const other of others) {
      const { words, afterwards } = this.#words.reply(other.id);
      const li = this.#words.template('other');
      fill(li, 'b', words);
      fill(li, 'p + p', afterwards);
      const button = li.querySelector('button');
      if (button) button.dataset['try'] = other.id;
      button?.addEventListener('click', () => this.#tryReply(entry.step, other.id));
      list?.append(li);
    }
    return box;
  }
}

/**
 * The play carried to an end without the learner: at each reply the first that goes on. For the
 * explanation after skipping, so that there is a whole conversation to look back on.
 */
export function toTheEnd(plot: Plot, play: Play): Play {
  let now = playOn(plot, play);
  for (let guard = 0; now.waiting === 'choice' && guard < 60; guard += 1) {
    const open = openChoices(plot, now);
    const onward = open.find((choice) => !choice.exit) ?? open[0];
    if (!onward) break;
    now = playOn(plot, move(plot, now, { kind: 'choose', choice: onward.id }));
  }
  return now;
}
