import { wayOn } from '../../engine/route-checks.ts';
import type { RouteCheck, RouteMark } from '../../engine/route-checks.ts';
import { say } from '../page/status.ts';

/**
 * `<job-checks>`: six checks, one after the other, each with a mark; then what to do next, never a verdict.
 * Marks are held in memory alone, and any of them can be changed.
 */
class JobChecks extends HTMLElement {
  readonly #marks = new Map<RouteCheck, RouteMark>();

  connectedCallback(): void {
    this.addEventListener('click', this.#press);
    for (const answers of this.querySelectorAll<HTMLElement>('.asks__answers')) answers.hidden = false;
    this.#part('ways').hidden = false;
    this.#show(this.#checks[0]!, false);
  }

  disconnectedCallback(): void {
    this.removeEventListener('click', this.#press);
  }

  get #checks(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('[data-check]')];
  }

  readonly #press = (event: Event): void => {
    const { mark, act, to } = (event.target as Element).closest('button')?.dataset ?? {};
    const at = this.#checks.findIndex((li) => li.hasAttribute('data-now'));
    if (mark) this.#mark(this.#checks[at]!, mark as RouteMark);
    if (act === 'again') for (const li of this.#checks) this.#mark(li);
    if (act === 'skip') this.#end();
    else if (act === 'again') this.#show(this.#checks[0]!);
    else if (act === 'back') this.#show(this.#checks[at - 1]!);
    else if (to) this.#show(this.#li(to as RouteCheck));
    else if (mark) this.#onward(at);
  };

  /** The next check; after the last one the end. Whoever came back to change one mark goes to the end as well. */
  #onward(at: number): void {
    const next = this.dataset['ended'] === undefined ? this.#checks[at + 1] : undefined;
    if (next) this.#show(next);
    else this.#end();
  }

  #mark(li: HTMLElement, mark?: RouteMark): void {
    const check = li.dataset['check'] as RouteCheck;
    if (mark) this.#marks.set(check, mark);
    else this.#marks.delete(check);
    for (const button of li.querySelectorAll<HTMLElement>('[data-mark]'))
      button.ariaPressed = String(button.dataset['mark'] === mark);
    if (!mark) delete this.dataset['ended'];
  }

  #show(now: HTMLElement, moveFocus = true): void {
    for (const li of this.#checks) li.toggleAttribute('data-now', li === now);
    this.dataset['mode'] = 'ask';
    this.#part('ways').hidden = false;
    const at = this.#checks.indexOf(now);
    this.querySelector<HTMLElement>('[data-act="back"]')!.hidden = at === 0;
    if (!moveFocus) return;
    const heading = now.querySelector('h2')!;
    heading.focus();
    say((this.dataset['status'] ?? '').replace('{text}', heading.textContent).replace('{count}', String(at + 1)));
  }

  #end(): void {
    this.dataset['mode'] = 'end';
    this.dataset['ended'] = '';
    const { kind, about, next } = wayOn(this.#marks);
    const steps = [
      ...(kind === 'ask-first' ? [this.#step('ask-first')] : []),
      ...about.map((check) => this.#about(check)),
      ...(next ? [this.#next(next)] : []),
      ...(kind === 'plan' ? [this.#step('plan')] : []),
    ];
    this.#part('steps').replaceChildren(...steps);
    for (const part of ['order', 'steps', 'change']) this.#part(part).hidden = false;
    this.#part('ways').hidden = true;
    for (const span of this.querySelectorAll<HTMLElement>('[data-marked]')) {
      const pressed = this.#li(span.dataset['marked'] as RouteCheck).querySelector('[aria-pressed="true"]');
      span.textContent = (pressed?.textContent ?? span.dataset['none'] ?? '').trim();
    }
    this.querySelector<HTMLElement>('.ten h2')!.focus();
  }

  /** A step from its template, as a list item. */
  #step(kind: string): HTMLLIElement {
    const li = document.createElement('li');
    li.append(this.querySelector<HTMLTemplateElement>(`template[data-step="${kind}"]`)!.content.cloneNode(true));
    return li;
  }

  /** What to do about a check that does not fit, or that nobody answers. */
  #about(check: RouteCheck): HTMLLIElement {
    const li = document.createElement('li');
    const heading = Object.assign(document.createElement('h3'), { textContent: this.#words(check, '[data-name]') });
    const text = document.createElement('p');
    text.textContent = this.#words(check, '[data-part="silent"]');
    li.append(heading, text);
    return li;
  }

  #next(check: RouteCheck): HTMLLIElement {
    const li = this.#step('one-thing');
    const [heading, text] = li.querySelectorAll('h3, p');
    heading!.textContent = heading!.textContent.replace('{name}', this.#words(check, '[data-name]'));
    text!.textContent = this.#words(check, '[data-part="how"]');
    return li;
  }

  #words(check: RouteCheck, selector: string): string {
    return this.#li(check).querySelector(selector)!.textContent.trim();
  }

  #li(check: RouteCheck): HTMLElement {
    return this.querySelector(`[data-check="${check}"]`)!;
  }

  #part(name: string): HTMLElement {
    return this.querySelector(`[data-part="${name}"]`)!;
  }
}

customElements.define('job-checks', JobChecks);
