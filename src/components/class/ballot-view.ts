/** A ballot in the page: the replies of one decision, hands for each, a bar, and what most want. */
import { leading, raised } from '../../engine/class-vote.ts';
import type { Decision, Round } from '../../engine/class-vote.ts';

export interface Ballot {
  readonly round: Round;
  /** The number of the decision, counted from 1. */
  readonly number: number;
  /** The words of the replies, in order. */
  readonly words: readonly string[];
  /** So many hands for this reply. */
  readonly raise: (reply: number, hands: number) => void;
  /** The conversation goes on with this reply; left out where it is over. */
  readonly take?: (reply: number) => void;
}

export class BallotView {
  readonly element: HTMLElement;
  readonly #host: HTMLElement;
  readonly #ballot: Ballot;
  readonly #rows: readonly HTMLElement[];

  constructor(host: HTMLElement, ballot: Ballot) {
    this.#host = host;
    this.#ballot = ballot;
    this.element = this.#copy('ballot');
    this.element.querySelector('h3')!.textContent = this.#say('now', { count: ballot.number });
    this.#rows = ballot.words.map((words, reply) => this.#row(words, reply));
    this.element.querySelector('ol')!.replaceChildren(...this.#rows);
  }

  /** Brings bars, counts and the proposal up to date. A field that is being typed in keeps what is typed. */
  show(decision: Decision): void {
    const { round } = this.#ballot;
    const most = leading(decision, round);
    const all = raised(decision, round);
    this.#rows.forEach((row, reply) => {
      row.toggleAttribute('data-leads', most.includes(reply));
      const input = row.querySelector('input')!;
      const hands = decision.hands[round][reply] ?? 0;
      if (input !== document.activeElement) input.value = `${hands}`;
      for (const each of ['first', 'again'] as const) {
        const share = (decision.hands[each][reply] ?? 0) / Math.max(1, raised(decision, each));
        row.style.setProperty(`--${each}`, `${share}`);
      }
      row.querySelector<HTMLElement>('[data-part="counts"]')!.textContent =
        round === 'again'
          ? `${this.#say('first', { count: decision.hands.first[reply] ?? 0 })} · ${this.#say('second', { count: hands })}`
          : '';
    });
    const [first = 0] = most;
    const count = decision.hands[round][first] ?? 0;
    const what = most.length === 0 ? 'none' : most.length === 1 ? 'most' : 'level';
    const reply = this.#ballot.words[first] ?? '';
    this.element.querySelector('[data-part="leads"]')!.textContent = this.#say(what, { reply, count, all });
  }

  /** Puts the reader at its head. */
  focus(): void {
    this.element.querySelector('h3')!.focus();
  }

  #row(words: string, reply: number): HTMLElement {
    const row = this.#copy('reply');
    row.querySelector('.ballot__words')!.textContent = words;
    row.querySelector<HTMLElement>('.ballot__bar--again')!.hidden = this.#ballot.round === 'first';
    const input = row.querySelector('input')!;
    input.setAttribute('aria-label', this.#say('hands', { reply: words }));
    input.addEventListener('input', () => this.#ballot.raise(reply, Number(input.value)));
    input.addEventListener('change', () => (input.value = `${Math.trunc(Number(input.value)) || 0}`));
    for (const button of row.querySelectorAll<HTMLElement>('[data-by]')) {
      const by = Number(button.dataset['by']);
      button.setAttribute('aria-label', this.#say(by > 0 ? 'more' : 'less', { reply: words }));
      button.addEventListener('click', () => this.#ballot.raise(reply, Number(input.value) + by));
    }
    const take = row.querySelector<HTMLElement>('[data-take]')!;
    take.setAttribute('aria-label', this.#say('takeThis', { reply: words }));
    take.hidden = !this.#ballot.take;
    take.addEventListener('click', () => this.#ballot.take?.(reply));
    return row;
  }

  #copy(template: string): HTMLElement {
    const { content } = this.#host.querySelector<HTMLTemplateElement>(`[data-template="${template}"]`)!;
    return content.firstElementChild!.cloneNode(true) as HTMLElement;
  }

  #say(key: string, said: Readonly<Record<string, string | number>>): string {
    const sentence = this.#host.dataset[key] ?? '';
    return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(said[name] ?? whole));
  }
}
