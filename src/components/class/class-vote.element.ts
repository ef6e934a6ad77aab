import { comeTo, placeOf, raise, raised } from '../../engine/class-vote.ts';
import type { Decision, Round, Votes } from '../../engine/class-vote.ts';
import { BallotView } from './ballot-view.ts';

/**
 * `<class-vote>`: counts hands at each decision of the conversation beside it, and again after the explanation. It
 * watches the markup of `<chat-scenario>`: replies that are offered are a decision, and `data-mode` says when the
 * explanation is open. To go on it presses the reply of the conversation itself.
 */
class ClassVote extends HTMLElement {
  #votes: Votes = [];
  /** Reply → its words, as the conversation offered it. */
  readonly #words = new Map<string, string>();
  #shown: { ballot: BallotView; replies: readonly string[]; round: Round }[] = [];
  #watch: MutationObserver | undefined;

  connectedCallback(): void {
    const chat = this.#chat;
    const choices = this.#choices;
    if (!chat || !choices) return;
    this.#watch = new MutationObserver(() => this.#look());
    this.#watch.observe(choices, { childList: true, attributes: true, attributeFilter: ['hidden'] });
    this.#watch.observe(chat, { attributes: true, attributeFilter: ['data-mode'] });
    this.#look();
  }

  disconnectedCallback(): void {
    this.#watch?.disconnect();
  }

  get #chat(): HTMLElement | null {
    return document.querySelector('chat-scenario');
  }

  get #choices(): HTMLElement | null {
    return this.#chat?.querySelector<HTMLElement>('[data-part="choices"]') ?? null;
  }

  get #offered(): HTMLButtonElement[] {
    const choices = this.#choices;
    return choices && !choices.hidden ? [...choices.querySelectorAll<HTMLButtonElement>('[data-choice]')] : [];
  }

  /** What the conversation waits for now: a decision, something else, or nothing more. */
  #look(): void {
    const isAfter = this.#chat?.dataset['mode'] === 'after';
    const offered = isAfter ? [] : this.#offered;
    const replies = offered.map(({ dataset }) => dataset['choice'] ?? '');
    const [now] = this.#shown;
    if (!isAfter && replies.length > 0 && now?.round === 'first' && now.replies.join() === replies.join()) return;
    for (const button of offered) this.#words.set(button.dataset['choice'] ?? '', button.textContent ?? '');
    this.#votes = comeTo(this.#votes, replies);
    const held = this.#votes.filter((decision) => raised(decision, 'first') > 0);
    this.#shown = isAfter ? held.map((decision) => this.#ballot(decision, 'again')) : [];
    if (replies.length > 0) this.#shown = [this.#ballot(this.#votes[placeOf(this.#votes, replies)]!, 'first')];
    const ballots = this.#shown.map(({ ballot }) => ballot.element);
    this.#part('now').replaceChildren(...(isAfter ? [] : ballots));
    this.#part('all').replaceChildren(...(isAfter ? ballots : []));
    this.#part('wait').hidden = isAfter || replies.length > 0;
    this.#part('again').hidden = held.length === 0 || !isAfter;
    this.#draw();
    // The class comes first: whoever leads by keyboard stands at the ballot, not at the replies.
    if (replies.length > 0 && this.#choices?.contains(document.activeElement)) this.#shown[0]?.ballot.focus();
  }

  #ballot({ replies }: Decision, round: Round): { ballot: BallotView; replies: readonly string[]; round: Round } {
    const place = placeOf(this.#votes, replies);
    const ballot = new BallotView(this, {
      ...{ round, number: place + 1, words: replies.map((reply) => this.#words.get(reply) ?? '') },
      raise: (reply, hands) => {
        this.#votes = raise(this.#votes, place, round, reply, hands);
        this.#draw();
      },
      ...(round === 'first' && { take: (reply: number) => this.#take(replies[reply] ?? '') }),
    });
    return { ballot, replies, round };
  }

  /** Presses the reply itself. Focus goes there first, so that the conversation leads it on. */
  #take(reply: string): void {
    const button = this.#offered.find(({ dataset }) => dataset['choice'] === reply);
    button?.focus();
    button?.click();
  }

  #draw(): void {
    for (const { ballot, replies } of this.#shown) {
      const decision = this.#votes[placeOf(this.#votes, replies)];
      if (decision) ballot.show(decision);
    }
  }

  #part(name: string): HTMLElement {
    return this.querySelector<HTMLElement>(`[data-part="${name}"]`)!;
  }
}

customElements.define('class-vote', ClassVote);
