/** <recall-question>: one question, weighed and then checked. Focus goes to the explanation; nothing is scored or kept. */
class RecallQuestion extends HTMLElement {
  connectedCallback(): void {
    this.toggleAttribute('data-live', true);
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#check();
    });
    this.addEventListener('change', () => this.#show(undefined));
  }

  #check(): void {
    const chosen = this.querySelector<HTMLInputElement>('input:checked');
    const missing = this.querySelector<HTMLElement>('.recall__missing');
    if (missing) {
      missing.hidden = Boolean(chosen);
      missing.textContent = chosen ? '' : (this.dataset['choose'] ?? '');
    }
    this.#show(chosen?.closest('.recall__option')?.querySelector<HTMLElement>('.recall__feedback') ?? undefined)?.focus();
  }

  /** Shows one explanation and hides the others. Returns it. */
  #show(feedback: HTMLElement | undefined): HTMLElement | undefined {
    for (const other of this.querySelectorAll('.recall__feedback')) other.toggleAttribute('data-shown', other === feedback);
    return feedback;
  }
}

if (!customElements.get('recall-question')) customElements.define('recall-question', RecallQuestion);
