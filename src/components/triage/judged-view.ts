/** One thing to judge in the page: what is answered, and its explanation once it is. Everything it shows the server wrote. */
import { REASONS } from '../../engine/marking.ts';
import { outcomeOf, verdictFrom } from '../../engine/tally.ts';
import type { Judgement, Truth, Verdict } from '../../engine/tally.ts';
import type { Answer } from '../../progress/answers.ts';
import { toTop } from '../page/into-view.ts';

export class JudgedView {
  readonly id: string;
  readonly truth: Truth;
  readonly #li: HTMLElement;
  readonly #host: HTMLElement;
  readonly #steps: readonly HTMLElement[];

  constructor(li: HTMLElement, host: HTMLElement) {
    this.#li = li;
    this.#host = host;
    this.id = li.dataset['id'] ?? '';
    this.truth = (li.dataset['truth'] ?? 'open') as Truth;
    this.#steps = [...li.querySelectorAll<HTMLElement>('[data-step]')];
  }

  /** Shows it, or another one in its place. */
  toggle(shown: boolean): void {
    this.#li.toggleAttribute('data-now', shown);
  }

  /** Puts the reader at its head. */
  focus(): void {
    this.#li.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
    toTop(this.#li);
  }

  /** The radios as they stand: undefined until every question is answered. */
  chosen(): Answer | undefined {
    if (this.unanswered()) return undefined;
    const [said, next, why] = this.#sets.map((set) => set.querySelector<HTMLInputElement>(':checked')?.value);
    const verdict = verdictFrom(said ?? '');
    const reason = REASONS.find((one) => one === why);
    return verdict && next ? { verdict, next, ...(reason && { reason }) } : undefined;
  }

  /** The question that has no answer yet. */
  unanswered(): HTMLElement | undefined {
    return this.#sets.find((set) => !set.querySelector(':checked'));
  }

  /** Puts the radios on an answer given before. False where the answer does not fit this thing any more. */
  choose({ verdict, next, reason }: Answer): boolean {
    const values = [String(verdict), next, reason ?? ''].slice(0, this.#sets.length);
    const radios = values.map((value, at) => this.#radio(at, value));
    if (!radios.every((radio) => radio)) return false;
    for (const radio of radios) if (radio) radio.checked = true;
    return true;
  }

  /** Opens the explanation of an answer and gives its heading. */
  explain({ verdict, next }: Answer): HTMLElement {
    this.#li.dataset['checked'] = '';
    const why = this.#li.querySelector<HTMLDetailsElement>('.why')!;
    why.open = true;
    const said = why.querySelector<HTMLElement>('[data-part="said"]')!;
    said.textContent = `${this.saidOf(verdict)} ${this.#host.getAttribute(`data-${outcomeOf(this.truth, verdict)}`)}`;
    said.hidden = false;
    this.#arrange(next);
    return why.querySelector('h3')!;
  }

  /** The ids of the techniques that it shows; empty where the page does not name them. */
  get techniques(): readonly string[] {
    return (this.#li.dataset['techniques'] ?? '').split(' ').filter(Boolean);
  }

  /** Explains it, and lets nothing be changed any more. */
  close(answer: Answer | undefined): void {
    for (const set of this.#sets) (set as HTMLFieldSetElement).disabled = true;
    if (answer) this.explain(answer);
    else {
      this.#li.dataset['checked'] = '';
      this.#li.querySelector<HTMLDetailsElement>('.why')!.open = true;
    }
  }

  /** Takes explanation and answer away again. */
  reset(): void {
    delete this.#li.dataset['checked'];
    this.#li.querySelector<HTMLDetailsElement>('.why')!.open = false;
  }

  /** The same, with every circle empty. */
  clear(): void {
    this.reset();
    for (const radio of this.#li.querySelectorAll<HTMLInputElement>(':checked')) radio.checked = false;
  }

  /** "Your answer: probably a scam." */
  saidOf(verdict: Verdict): string {
    const label = this.#radio(0, String(verdict))?.closest('label')?.textContent?.trim() ?? '';
    return (this.#host.dataset['said'] ?? '').replace('{answer}', label[0]?.toLocaleLowerCase() + label.slice(1));
  }

  judgement(answer: Answer | undefined): Judgement {
    const safety = this.#steps.find((step) => step.dataset['step'] === answer?.next)?.dataset['safety'];
    return { truth: this.truth, verdict: answer?.verdict, safety: safety ? (Number(safety) as 0 | 1 | 2) : undefined };
  }

  #radio(question: number, value: string): HTMLInputElement | undefined {
    return [...(this.#sets[question]?.querySelectorAll('input') ?? [])].find((radio) => radio.value === value);
  }

  get #sets(): HTMLElement[] {
    return [...this.#li.querySelectorAll<HTMLElement>('fieldset')];
  }

  /** The chosen step first, with a word that says so; the others in a panel below. */
  #arrange(next: string): void {
    const list = this.#li.querySelector('.why__steps')!;
    this.#li.querySelector('.why__others')?.remove();
    this.#li.querySelector('.why__chosen')?.remove();
    const others = this.#copy('others');
    const own = this.#steps.find((step) => step.dataset['step'] === next);
    others.querySelector('ul')?.append(...this.#steps.filter((step) => step !== own));
    if (own) {
      own.querySelector('p')?.prepend(this.#copy('chosen'));
      list.replaceChildren(own);
    }
    list.after(others);
  }

  #copy(template: string): HTMLElement {
    const { content } = this.#host.querySelector<HTMLTemplateElement>(`[data-template="${template}"]`)!;
    return content.firstElementChild!.cloneNode(true) as HTMLElement;
  }
}
