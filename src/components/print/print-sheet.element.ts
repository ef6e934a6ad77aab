/** `<print-sheet>`: its button prints the page. What belongs on paper is decided by the sheet's styles. */
class PrintSheet extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('button')?.addEventListener('click', this.#print);
  }

  disconnectedCallback(): void {
    this.querySelector('button')?.removeEventListener('click', this.#print);
  }

  readonly #print = (): void => print();
}

customElements.define('print-sheet', PrintSheet);
