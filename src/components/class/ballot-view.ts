/** A ballot in the page: the replies of one decision with their letters, hands for each, bars, and what most want. */
import { leading, raised } from '../../engine/class-vote.ts';
import type { Decision, Round } from '../../engine/class-vote.ts';
import { filled } from './filled.ts';

/** A reply as it stands on a ballot. Its letter is its place: A is first, and the same in both rounds. */
export interface BallotReply {
  readonly words: string;
  /** Said, or done. */
  readonly way: string;
  /** Goes this way in the conversation; left out where that cannot be done now. */
  readonly take?: (() => void) | undefined;
  /** The way that was gone. */
  readonly isTaken: boolean;
}

export interface Ballot {
  readonly round: Round;
  /** The number of the decision, counted from 1. */
  readonly number: number;
  /** What the conversation asks; empty where it is over. */
  readonly question: string;
  readonly replies: readonly BallotReply[];
  /** So many hands for this reply. `goesOn`: the number is still being typed. */
  readonly raise: (reply: number, hands: number, goesOn?: boolean) => void;
  readonly takeBack: () => void;
  readonly clear: () => void;
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
    this.element.dataset['round'] = ballot.round;
    part(this.element, 'number').textContent = this.#say('now', { count: ballot.number });
    part(this.element, 'question').textContent = ballot.question;
    this.#rows = ballot.replies.map((reply, at) => this.#row(reply, at));
    this.element.querySelector('ol')!.replaceChildren(...this.#rows);
    this.element.querySelector('[data-back]')!.addEventListener('click', () => ballot.takeBack());
    this.element.querySelector('[data-clear]')!.addEventListener('click', () => ballot.clear());
    this.element.addEventListener('keydown', (event) => this.#key(event));
  }

  /** Brings bars, counts and the proposal up to date. A field that is being typed in keeps what is typed. */
  show(decision: Decision): void {
    const { round } = this.#ballot;
    const most = leading(decision, round);
    this.#rows.forEach((row, reply) => {
      row.toggleAttribute('data-leads', most.includes(reply));
      const input = row.querySelector('input')!;
      const hands = decision.hands[round][reply] ?? 0;
      if (input !== document.activeElement || Number(input.value) !== hands) input.value = `${hands}`;
      for (const each of ['first', 'again'] as const) {
        const count = decision.hands[each][reply] ?? 0;
        row.style.setProperty(`--${each}`, `${count / Math.max(1, raised(decision, each))}`);
        const line = row.querySelector<HTMLElement>(`[data-round="${each}"]`)!;
        line.hidden = round === 'first' && each === 'again';
        part(line, 'count').textContent =
          round === 'again' ? this.#say(each === 'first' ? 'first' : 'second', { count }) : '';
      }
    });
    this.#able('[data-back]', decision.before[round].length > 0);
    this.#able('[data-clear]', raised(decision, round) > 0);
    this.#propose(decision, most);
  }

  /** Puts the reader at its head. */
  focus(): void {
    part(this.element, 'number').focus({ preventScroll: true });
  }

  /** Says what most want. */
  #propose(decision: Decision, most: readonly number[]): void {
    const { round } = this.#ballot;
    const [first = 0] = most;
    const count = decision.hands[round][first] ?? 0;
    const what = most.length === 0 ? 'none' : most.length === 1 ? 'most' : 'level';
    const said = { letter: this.#letter(first), count, all: raised(decision, round) };
    part(this.element, 'leads').textContent = this.#say(
      round === 'again' && most.length > 0 ? `${what}Now` : what,
      said,
    );
  }

  /** Not `disabled`: what has focus would lose it. */
  #able(button: string, is: boolean): void {
    this.element.querySelector(button)!.setAttribute('aria-disabled', String(!is));
  }

  #row(reply: BallotReply, at: number): HTMLElement {
    const row = this.#copy('reply');
    const said = { letter: this.#letter(at), reply: reply.words };
    part(row, 'letter').textContent = said.letter;
    const words = row.querySelector<HTMLElement>('.ballot__words')!;
    words.textContent = reply.words;
    words.dataset['way'] = reply.way;
    part(row, 'taken').hidden = !reply.isTaken;
    this.#count(row, at, said);
    const take = row.querySelector<HTMLElement>('[data-take]')!;
    const does = this.#ballot.round === 'first' ? 'take' : 'play';
    take.textContent = this.#say(does, said);
    take.setAttribute('aria-label', this.#say(`${does}This`, said));
    take.toggleAttribute('data-none', !reply.take);
    take.addEventListener('click', () => reply.take?.());
    return row;
  }

  /** The field and its two buttons. */
  #count(row: HTMLElement, at: number, said: Readonly<Record<string, string>>): void {
    const { raise } = this.#ballot;
    const input = row.querySelector('input')!;
    let isTyping = false;
    input.setAttribute('aria-label', this.#say('hands', said));
    input.addEventListener('focus', () => input.select());
    input.addEventListener('input', () => {
      raise(at, Number(input.value), isTyping);
      isTyping = true;
    });
    input.addEventListener('change', () => {
      isTyping = false;
      input.value = `${Math.trunc(Number(input.value)) || 0}`;
    });
    for (const button of row.querySelectorAll<HTMLElement>('[data-by]')) {
      const by = Number(button.dataset['by']);
      button.setAttribute('aria-label', this.#say(by > 0 ? 'more' : 'less', said));
      button.addEventListener('click', () => raise(at, Number(input.value) + by));
    }
  }

  /** While the reader is in the ballot, the letter of a reply counts one more for it: card by card, without a look. */
  #key(event: KeyboardEvent): void {
    const { key, ctrlKey, altKey, metaKey } = event;
    const letter = key.toLocaleUpperCase();
    const at = this.#rows.findIndex((_, reply) => this.#letter(reply).toLocaleUpperCase() === letter);
    if (at < 0 || ctrlKey || altKey || metaKey) return;
    event.preventDefault();
    this.#ballot.raise(at, Number(this.#rows[at]!.querySelector('input')!.value) + 1);
  }

  #letter(at: number): string {
    return (this.#host.dataset['letters'] ?? '').split(' ')[at] ?? String(at + 1);
  }

  #copy(template: string): HTMLElement {
    const { content } = this.#host.querySelector<HTMLTemplateElement>(`[data-template="${template}"]`)!;
    return content.firstElementChild!.cloneNode(true) as HTMLElement;
  }

  #say(key: string, said: Readonly<Record<string, string | number>>): string {
    return filled(this.#host.dataset[key] ?? '', said);
  }
}

/** Names of its own: the ballot stands inside the conversation, which has parts too. */
function part(of: HTMLElement, name: string): HTMLElement {
  return of.querySelector<HTMLElement>(`[data-ballot="${name}"]`)!;
}
