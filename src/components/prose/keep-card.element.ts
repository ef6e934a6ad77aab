import { mayNotKeep } from '../page/may-not-keep.ts';
import { say } from '../page/status.ts';
import { openCards } from '../../progress/cards.ts';
import type { Card, Kept } from '../../progress/cards.ts';
import { cardPicture } from './card-picture.ts';

/**
 * `<keep-card>`: what is chosen or typed in its form stands on the card at once. It is printed or saved as a
 * picture, and kept on the device only from the press of a button on until the press of another.
 */
class KeepCard extends HTMLElement {
  readonly #cards = openCards(() => localStorage);
  #isKept = false;

  connectedCallback(): void {
    const kept = mayNotKeep() ? undefined : this.#cards.read(this.#id);
    if (kept) this.#fill(kept);
    this.#keeping(kept !== undefined);
    this.#show();
    this.addEventListener('input', this.#change);
    this.addEventListener('click', this.#press);
  }

  disconnectedCallback(): void {
    this.removeEventListener('input', this.#change);
    this.removeEventListener('click', this.#press);
  }

  get #id(): string {
    return this.dataset['card']!;
  }

  get #form(): HTMLFormElement {
    return this.querySelector('form')!;
  }

  readonly #change = (): void => {
    this.#show();
    if (!this.#isKept) return;
    const outcome = this.#write();
    // Too long: what was kept before is still there, and so is the way to remove it.
    this.#keeping(outcome !== 'refused');
    if (this.dataset[outcome] !== this.#said.textContent) this.#say(outcome);
  };

  readonly #press = (event: Event): void => {
    const act = (event.target as HTMLElement).dataset['act'];
    const isEmpty = !this.querySelector('[data-of]:not(:empty)');
    if (act === 'print') return this.#print();
    if (act === 'clear') return this.#clear();
    if (act === 'forget') return this.#forget();
    if (!act) return;
    if (isEmpty) return this.#say('empty');
    if (act === 'picture') return void this.#save();
    const outcome = this.#write();
    this.#keeping(outcome === 'kept');
    this.#say(outcome);
    if (this.#isKept) this.#button('forget').focus();
  };

  #fill(card: Card): void {
    for (const field of this.#form.querySelectorAll<HTMLInputElement>('[name]')) {
      const value = card[field.name] ?? '';
      if (/radio|checkbox/.test(field.type)) field.checked = field.value === value;
      else field.value = value;
    }
  }

  /** What is on the card: the words of what is chosen, or the learner's own. */
  #show(): void {
    const words = (name: string): string => {
      const field = this.#form.querySelector<HTMLInputElement>(`[name="${name}"]:is(:checked, textarea, [type=text])`);
      return (field?.type === 'radio' ? field.parentElement!.textContent : field?.value)?.trim() ?? '';
    };
    for (const line of this.querySelectorAll<HTMLElement>('[data-of]')) {
      const { of = '', or } = line.dataset;
      line.textContent = (or && words(or)) || of.split(' ').map(words).filter(Boolean).join(' ');
    }
  }

  #write(): Kept {
    if (mayNotKeep()) return 'refused';
    const fields = new FormData(this.#form);
    for (const field of this.#form.querySelectorAll<HTMLInputElement>('[data-only-with]'))
      if (!fields.has(field.dataset['onlyWith']!)) fields.delete(field.name);
    const filled = [...fields].filter((field): field is [string, string] => field[1] !== '');
    return this.#cards.write(this.#id, Object.fromEntries(filled));
  }

  #forget(): void {
    this.#keeping(!this.#cards.forget(this.#id));
    this.#say(this.#isKept ? 'refused' : 'forgotten');
    if (!this.#isKept) this.#button('keep').focus();
  }

  #clear(): void {
    this.#form.reset();
    this.#show();
    this.#forget();
    this.#say('cleared');
    this.#button('clear').focus();
  }

  #print(): void {
    const card = this.querySelector<HTMLElement>('.prose-card')!;
    card.dataset['alone'] = '';
    // Not after print(): on phones it returns before anything is printed.
    addEventListener('afterprint', () => delete card.dataset['alone'], { once: true });
    print();
  }

  async #save(): Promise<void> {
    const picture = await cardPicture(this.querySelector('.prose-card')!);
    if (!picture) return this.#say('nopicture');
    const href = URL.createObjectURL(picture);
    Object.assign(document.createElement('a'), { href, download: `${this.#id}.png` }).click();
    setTimeout(() => URL.revokeObjectURL(href), 60_000);
    // A frame may forbid downloads, and says nothing when it does.
    this.#say(top === self ? 'saved' : 'framed');
  }

  #keeping(isKept: boolean): void {
    this.#isKept = isKept;
    this.#button('keep').hidden = isKept;
    this.#button('forget').hidden = !isKept;
  }

  #button(act: string): HTMLElement {
    return this.querySelector(`[data-act="${act}"]`)!;
  }

  get #said(): HTMLElement {
    return this.querySelector('[data-said]')!;
  }

  #say(what: string): void {
    this.#said.textContent = this.dataset[what]!;
    say(this.dataset[what]);
  }
}

customElements.define('keep-card', KeepCard);
