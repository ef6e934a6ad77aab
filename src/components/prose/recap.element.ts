/** `<recap-card>`: its button prints the card and nothing else of the page. */
class RecapCard extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', this.#print);
  }

  disconnectedCallback(): void {
    this.removeEventListener('click', this.#print);
  }

  readonly #print = (event: Event): void => {
    if (!(event.target as Element).matches('button')) return;
    this.dataset['alone'] = '';
    // Not after print(): on phones it returns before anything is printed.
    addEventListener('afterprint', () => delete this.dataset['alone'], { once: true });
    print();
  };
}

customElements.define('recap-card', RecapCard);
