import { CODE_LENGTH } from '../../engine/class-code.ts';
import type { Sizes } from '../../engine/class-code.ts';
import { readList } from '../../engine/class-list.ts';
import { classResults } from '../../engine/class-results.ts';
import { say } from '../page/status.ts';
import { ResultsView } from './results-view.ts';

/**
 * `<class-results>`: reads the codes of a class as they are typed. They are in the field and nowhere else: not in a
 * storage, not in the address, and not in the field any more when the page is opened again.
 */
class ClassResultsElement extends HTMLElement {
  readonly #links = [...this.querySelectorAll<HTMLElement>('[data-form]')];
  readonly #forms = new Map(
    this.#links.map(({ dataset }): [number, Sizes] => [
      Number(dataset['form']),
      { scams: Number(dataset['scams']), genuine: Number(dataset['genuine']) },
    ]),
  );
  readonly #view = new ResultsView(
    this,
    new Map(this.#links.map((link) => [Number(link.dataset['form']), link.textContent?.trim() ?? ''])),
  );
  readonly #field = this.querySelector('textarea')!;
  #said = '';

  connectedCallback(): void {
    this.#field.value = '';
    this.#draw();
    this.addEventListener('input', this.#type);
    this.addEventListener('change', this.#type);
    this.addEventListener('click', this.#press);
  }

  disconnectedCallback(): void {
    this.removeEventListener('input', this.#type);
    this.removeEventListener('change', this.#type);
    this.removeEventListener('click', this.#press);
  }

  /** What is still being typed at the end is not found fault with before the field is left, or the line. */
  readonly #type = ({ type }: Event): void => this.#draw(type === 'input');

  readonly #press = ({ target }: Event): void => {
    const act = (target as Element).closest<HTMLElement>('[data-act]')?.dataset['act'];
    if (act === 'print') print();
    if (act !== 'clear') return;
    this.#field.value = '';
    this.#draw();
    this.#field.focus();
  };

  /** Everything anew; aloud only when the count has changed, not with every key. */
  #draw(isTyping = false): void {
    const { value } = this.#field;
    const entries = readList(value, this.#forms);
    const last = entries.at(-1);
    if (isTyping && last?.why === 'length' && last.count < CODE_LENGTH && value.endsWith(last.typed)) entries.pop();
    const said = this.#view.showList(entries);
    this.#view.showResults(classResults(entries.flatMap((entry) => (entry.why === undefined ? [entry.result] : []))));
    if (this.#said && said !== this.#said) say(said);
    this.#said = said;
  }
}

customElements.define('class-results', ClassResultsElement);
