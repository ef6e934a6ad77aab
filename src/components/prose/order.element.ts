import { say } from '../page/status.ts';

/**
 * `<order-drill>`: sentences pressed one after the other become an order, which is then shown beside
 * the right one. There is no score, and the right order can be asked for at any time.
 */
class OrderDrill extends HTMLElement {
  #mine: HTMLElement[] = [];

  connectedCallback(): void {
    this.addEventListener('click', this.#press);
  }

  disconnectedCallback(): void {
    this.removeEventListener('click', this.#press);
  }

  readonly #press = (event: Event): void => {
    const button = (event.target as Element).closest('button');
    if (!button) return;
    const { act } = button.dataset;
    if (!act) this.#mine.push(button);
    if (act === 'back') this.#mine.pop();
    if (act === 'again') this.#mine = [];
    const offered = [...this.querySelectorAll<HTMLElement>('[data-place]')];
    const left = offered.filter((each) => !this.#mine.includes(each));
    for (const each of offered) each.parentElement!.hidden = !left.includes(each);
    this.querySelector('ol')!.replaceChildren(...this.#mine.map(asItem));
    if (!act)
      say(this.dataset['added']!.replace('{count}', `${this.#mine.length}`).replace('{text}', button.textContent));
    const done = act === 'show' || left.length === 0;
    this.toggleAttribute('data-done', done);
    if (done) return this.#compare();
    if (act === 'back') return;
    // The button that was pressed is gone: go on with the one after it, never back to the page.
    (left.find((each) => offered.indexOf(each) > offered.indexOf(button)) ?? left[0])!.focus();
  };

  #compare(): void {
    const order = this.#mine.map((each) => Number(each.dataset['place']));
    this.querySelectorAll('[data-verdict]').forEach((words, index) => {
      const at = order.indexOf(index);
      words.textContent =
        at < 0 ? '' : at === index ? this.dataset['same']! : this.dataset['other']!.replace('{count}', `${at + 1}`);
    });
    this.querySelector<HTMLElement>('[tabindex]')!.focus();
  }
}

function asItem({ textContent }: HTMLElement): HTMLLIElement {
  return Object.assign(document.createElement('li'), { textContent });
}

customElements.define('order-drill', OrderDrill);
