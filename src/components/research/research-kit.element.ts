import { CODE, orderOf, recordCsv, recordText } from '../../research/record.ts';
import { recordFrom } from '../../research/from-log.ts';
import { say } from '../page/status.ts';
import { ownLog } from '../progress/own-log.ts';

/** `<research-kit>`: tells the order that belongs to a code, and gives the answers of this device as a file. */
class ResearchKit extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('input', this.#tellOrder);
    this.addEventListener('submit', this.#export);
  }

  disconnectedCallback(): void {
    this.removeEventListener('input', this.#tellOrder);
    this.removeEventListener('submit', this.#export);
  }

  get #code(): string {
    return this.querySelector('input')!.value.trim().toUpperCase();
  }

  readonly #tellOrder = (): void => {
    const part = this.querySelector<HTMLElement>('[data-part="order"]')!;
    const words = CODE.test(this.#code) ? part.dataset[orderOf(this.#code).toLowerCase()] : '';
    part.textContent = words ?? '';
  };

  readonly #export = (event: SubmitEvent): void => {
    event.preventDefault();
    if (!CODE.test(this.#code)) return this.#say('code');
    const sizes = (this.dataset['sizes'] ?? '').split(' ').map((pair): [string, number] => {
      const [form = '', size] = pair.split(':');
      return [form, Number(size)];
    });
    const record = recordFrom(ownLog().events(), {
      code: this.#code,
      course: this.dataset['version'] ?? '',
      language: document.documentElement.lang,
      sizes: new Map(sizes),
    });
    if (record.sittings.length === 0) return this.#say('none');
    const isCsv = (event.submitter as HTMLButtonElement | null)?.value === 'csv';
    const [text, type, ending] = isCsv
      ? [recordCsv(record), 'text/csv', 'csv']
      : [recordText(record), 'application/json', 'json'];
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type }));
    link.download = `${record.participant}.${ending}`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
    this.#say(window.top === window ? 'saved' : 'framed');
  };

  #say(what: string): void {
    const words = this.dataset[what] ?? '';
    this.querySelector('[data-part="said"]')!.textContent = words;
    say(words);
  }
}

customElements.define('research-kit', ResearchKit);
