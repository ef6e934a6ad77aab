import { say } from '../page/status.ts';

type Answer = 'yes' | 'unsure' | 'no';

/**
 * `<ten-minutes>`: asks one question after the other and ends in what to do, never in a verdict. Answers are
 * held in memory alone. "Not sure" is as good as yes: every step is safe either way.
 */
class TenMinutes extends HTMLElement {
  /** Question id → answer, in the order in which they were given. */
  readonly #answers = new Map<string, Answer>();

  connectedCallback(): void {
    this.addEventListener('click', this.#press);
    this.#part('.asks__answers').hidden = false;
    this.#ask(false);
  }

  disconnectedCallback(): void {
    this.removeEventListener('click', this.#press);
  }

  readonly #press = (event: Event): void => {
    const { answer, act } = (event.target as Element).closest('button')?.dataset ?? {};
    const now = this.querySelector<HTMLElement>('[data-now]')?.dataset['ask'];
    if (answer && now) this.#answers.set(now, answer as Answer);
    if (act === 'again') this.#answers.clear();
    if (act === 'back') this.#answers.delete([...this.#answers.keys()].at(-1) ?? '');
    if (act === 'skip') this.#end();
    else if (answer || act) this.#ask(true);
  };

  /** Shows the first question that is still open, or the end. Somebody in danger is asked nothing more. */
  #ask(moveFocus: boolean): void {
    const open = this.#affirmed('danger') ? undefined : this.#nextOpen();
    for (const li of this.#questions()) li.toggleAttribute('data-now', li === open);
    if (!open) return this.#end();
    this.dataset['mode'] = 'ask';
    this.#part('.asks__answers').hidden = false;
    this.#part('[data-act="back"]').hidden = this.#answers.size === 0;
    if (!moveFocus) return;
    const heading = open.querySelector('h2') as HTMLElement;
    heading.focus();
    const count = String(this.#questions().indexOf(open) + 1);
    say((this.dataset['status'] ?? '').replace('{text}', heading.textContent).replace('{count}', count));
  }

  #end(): void {
    this.dataset['mode'] = 'end';
    this.#part('.asks__answers').hidden = true;
    const fitting = this.#questions().filter((li) => this.#affirmed(li.dataset['ask'] ?? ''));
    const steps = this.#part('[data-part="steps"]');
    steps.replaceChildren(...fitting.map(asStep));
    steps.hidden = fitting.length === 0;
    this.#part('[data-part="fits"]').hidden = fitting.length === 0;
    // Whoever skips has not said that nothing is wrong.
    this.#part('[data-part="none"]').hidden = fitting.length > 0 || this.#nextOpen() !== undefined;
    this.#part('.ten h2').focus();
  }

  #nextOpen(): HTMLElement | undefined {
    return this.#questions().find((li) => !this.#answers.has(li.dataset['ask'] ?? ''));
  }

  #affirmed(id: string): boolean {
    return (this.#answers.get(id) ?? 'no') !== 'no';
  }

  #questions(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('[data-ask]')];
  }

  #part(selector: string): HTMLElement {
    return this.querySelector<HTMLElement>(selector)!;
  }
}

/** What can be done, as a list item of the end. */
function asStep(question: HTMLElement): HTMLLIElement {
  const li = document.createElement('li');
  const [what, how] = question.querySelectorAll('.asks__do h3, .asks__do p:last-child');
  if (what && how) li.append(what.cloneNode(true), how.cloneNode(true));
  return li;
}

customElements.define('ten-minutes', TenMinutes);
