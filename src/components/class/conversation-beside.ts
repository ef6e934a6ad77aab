/** The conversation on the page of a vote, as its markup shows it: what it asks, and the ways on from there. */

/** A reply that the conversation offers. */
export interface Reply {
  readonly id: string;
  readonly words: string;
  /** Said, or done. */
  readonly way: string;
}

export class ConversationBeside {
  readonly choices: HTMLElement;
  readonly #chat: HTMLElement;
  readonly #watch: MutationObserver;

  private constructor(chat: HTMLElement, choices: HTMLElement, look: () => void) {
    this.#chat = chat;
    this.choices = choices;
    this.#watch = new MutationObserver(look);
    this.#watch.observe(choices, { childList: true, attributes: true, attributeFilter: ['hidden'] });
    this.#watch.observe(chat, { attributes: true, attributeFilter: ['data-mode'] });
  }

  /** The conversation of a page; `look` is called when it asks something else, or is over. Undefined where there is none. */
  static on(page: Document, look: () => void): ConversationBeside | undefined {
    const chat = page.querySelector<HTMLElement>('chat-scenario');
    const choices = chat?.querySelector<HTMLElement>('[data-part="choices"]');
    return chat && choices ? new ConversationBeside(chat, choices, look) : undefined;
  }

  leave(): void {
    this.#watch.disconnect();
    this.isReplaced = false;
  }

  /** The end was reached, and the explanation is open. */
  get isOver(): boolean {
    return this.#chat.dataset['mode'] === 'after';
  }

  get question(): string {
    return this.choices.querySelector('legend')?.textContent ?? '';
  }

  /** Whether the reader stands at what can be pressed to go on. */
  get hasFocus(): boolean {
    return this.part('tray').contains(document.activeElement);
  }

  /** Whether something else stands in place of the replies. They stay, out of sight, and can be pressed from there. */
  set isReplaced(is: boolean) {
    this.choices.toggleAttribute('data-replaced', is);
  }

  /** The replies that are offered now, in order. */
  offered(): Reply[] {
    return this.#buttons().map((button) => ({
      id: button.dataset['choice'] ?? '',
      words: button.textContent,
      way: button.dataset['way'] ?? '',
    }));
  }

  /** Goes on with a reply. */
  wayTo(reply: string): () => void {
    return () =>
      this.#buttons()
        .find(({ dataset }) => dataset['choice'] === reply)
        ?.click();
  }

  /** Goes back to where the reply was one of the others, and on with it; undefined where it was none on this way. */
  otherWay(reply: string): (() => void) | undefined {
    const button = this.#chat.querySelector<HTMLButtonElement>(`[data-part="rewind"] [data-try="${reply}"]`);
    return button ? () => button.click() : undefined;
  }

  part(name: string): HTMLElement {
    return this.#chat.querySelector<HTMLElement>(`[data-part="${name}"]`)!;
  }

  #buttons(): HTMLButtonElement[] {
    if (this.isOver || this.choices.hidden) return [];
    return [...this.choices.querySelectorAll<HTMLButtonElement>('[data-choice]')];
  }
}
