import { clear, clearAll, comeTo, placeOf, raise, takeBack } from '../../engine/class-vote.ts';
import type { Decision, Round, Votes } from '../../engine/class-vote.ts';
import { revealEnd } from '../chat/reveal.ts';
import { toTop } from '../page/into-view.ts';
import { BallotView } from './ballot-view.ts';
import { ConversationBeside } from './conversation-beside.ts';
import type { Reply } from './conversation-beside.ts';

/**
 * `<class-vote>`: counts hands at each decision of the conversation on its page, and again after the explanation. Replies
 * that the conversation offers are a decision; its ballot stands in their place. To go on it presses the reply of the
 * conversation itself.
 */
class ClassVote extends HTMLElement {
  #votes: Votes = [];
  /** Reply → as the conversation offered it. */
  readonly #replies = new Map<string, Reply>();
  #shown: { ballot: BallotView; replies: readonly string[]; round: Round }[] = [];
  #chat: ConversationBeside | undefined;
  readonly #now = document.createElement('div');
  #way: HTMLElement | undefined;

  connectedCallback(): void {
    this.#chat = ConversationBeside.on(document, () => this.#look());
    if (!this.#chat) return;
    this.#chat.choices.after(this.#now);
    this.#way = this.#copy('way');
    this.#way.querySelector('button')!.addEventListener('click', () => this.#toAgain());
    this.#chat.part('ended').append(this.#way);
    this.querySelector('[data-clear-all]')!.addEventListener('click', () => this.#change(clearAll(this.#votes)));
    this.#look();
  }

  disconnectedCallback(): void {
    this.#chat?.leave();
    this.#now.remove();
    this.#way?.remove();
  }

  /** What the conversation waits for now: a decision, something else, or nothing more. */
  #look(): void {
    const chat = this.#chat!;
    const offered = chat.offered();
    const replies = offered.map(({ id }) => id);
    const [now] = this.#shown;
    if (replies.length > 0 && now?.round === 'first' && now.replies.join() === replies.join()) return;
    for (const reply of offered) this.#replies.set(reply.id, reply);
    this.#votes = comeTo(this.#votes, replies);
    const held = chat.isOver ? this.#votes.filter(wasVotedOn) : [];
    const { hasFocus } = chat;
    this.#shown = held.map((decision) => this.#ballot(decision, 'again'));
    if (replies.length > 0) this.#shown = [this.#ballot(this.#votes[placeOf(this.#votes, replies)]!, 'first')];
    const ballots = this.#shown.map(({ ballot }) => ballot.element);
    this.#now.replaceChildren(...(chat.isOver ? [] : ballots));
    this.#part('all').replaceChildren(...(chat.isOver ? ballots : []));
    this.#part('again').hidden = held.length === 0;
    this.#part('wait').hidden = this.#votes.length > 0;
    this.hidden = this.#votes.length > 0 && held.length === 0;
    this.#way!.hidden = held.length === 0;
    this.#draw();
    if (replies.length > 0) this.#putFirst(hasFocus);
    else chat.isReplaced = false;
  }

  /** The ballot in place of the replies. Whoever leads by keyboard stands at its head. */
  #putFirst(hadFocus: boolean): void {
    if (hadFocus) this.#shown[0]?.ballot.focus();
    this.#chat!.isReplaced = true;
    revealEnd(this.#chat!.part('log'), this.#chat!.part('tray'));
  }

  #ballot({ replies }: Decision, round: Round): { ballot: BallotView; replies: readonly string[]; round: Round } {
    const place = placeOf(this.#votes, replies);
    const chat = this.#chat!;
    const ways = replies.map((reply) => (round === 'first' ? chat.wayTo(reply) : chat.otherWay(reply)));
    const ballot = new BallotView(this, {
      ...{ round, number: place + 1, question: round === 'first' ? chat.question : '' },
      replies: replies.map((reply, at) => ({
        ...(this.#replies.get(reply) ?? { words: '', way: '' }),
        take: ways[at],
        // Of what the class came to, the reply that is not offered as another one is its own.
        isTaken: round === 'again' && ways[at] === undefined && ways.some((way) => way !== undefined),
      })),
      raise: (reply, hands, goesOn = false) => this.#change(raise(this.#votes, { place, round, reply, goesOn }, hands)),
      takeBack: () => this.#change(takeBack(this.#votes, place, round)),
      clear: () => this.#change(clear(this.#votes, place, round)),
    });
    return { ballot, replies, round };
  }

  #change(votes: Votes): void {
    this.#votes = votes;
    this.#draw();
  }

  #draw(): void {
    for (const { ballot, replies } of this.#shown) {
      const decision = this.#votes[placeOf(this.#votes, replies)];
      if (decision) ballot.show(decision);
    }
  }

  #toAgain(): void {
    const heading = this.#part('again').querySelector('h2')!;
    heading.focus({ preventScroll: true });
    toTop(heading);
  }

  #part(name: string): HTMLElement {
    return this.querySelector<HTMLElement>(`[data-part="${name}"]`)!;
  }

  #copy(template: string): HTMLElement {
    const { content } = this.querySelector<HTMLTemplateElement>(`[data-template="${template}"]`)!;
    return content.firstElementChild!.cloneNode(true) as HTMLElement;
  }
}

/** Counts that were cleared stay on the list, so that they can be brought back. */
function wasVotedOn({ before }: Decision): boolean {
  return before.first.length > 0;
}

customElements.define('class-vote', ClassVote);
