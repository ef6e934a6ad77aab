/**
 * The words of a conversation, taken from its text version in the page. Everything handed out is a
 * fresh copy made of nodes and text; nothing is ever parsed from a string.
 */
import type { Entry } from '../../engine/play.ts';

export interface Reply {
  readonly id: string;
  readonly words: string;
  readonly way: 'say' | 'do';
  /** Said in a call. */
  readonly over: boolean;
  readonly afterwards: string;
}

export class WordsOnPage {
  readonly #host: HTMLElement;

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  /** A message, day or beat as a list item. Without its note while playing, with it in the replay. */
  item(id: string, withNote: boolean): HTMLElement {
    const li = this.#find(`.script [data-item="${id}"]`).cloneNode(true) as HTMLElement;
    li.querySelector('.condition')?.remove();
    const note = li.querySelector<HTMLDetailsElement>('details.note');
    if (note && withNote) note.open = false;
    else note?.remove();
    return li;
  }

  /** Its words as one announcement: "Jun says: Are you there?" */
  spoken(li: HTMLElement): string {
    const who = li.querySelector('.who')?.firstChild?.textContent?.trim().replace(/:$/, '');
    const words = [...li.querySelectorAll('.words, figcaption, h3, :scope > p')].map((part) =>
      part.textContent?.trim(),
    );
    return [who && `${who}:`, ...words].filter(Boolean).join(' ');
  }

  reply(id: string): Reply {
    const li = this.#find(`.script .replies [id="${id}"]`);
    return {
      id,
      words: text(li, 'a'),
      way: li.dataset['do'] === undefined ? 'say' : 'do',
      over: li.dataset['over'] !== undefined,
      afterwards: text(li, 'p'),
    };
  }

  /** A reply that was chosen, as a list item of the conversation. */
  chosen(id: string): HTMLElement {
    const { words, way, over } = this.reply(id);
    const li = this.template(way === 'say' ? 'said' : 'did');
    if (over) li.classList.add('line--over');
    fill(li, '.words', words);
    return li;
  }

  question(step: string): string {
    return text(this.#find(`.script [data-step="${step}"]`), '.guess__question');
  }

  option(step: string, id: string): { words: string; reply: string } {
    const li = this.#find(`.script [data-step="${step}"] [data-option="${id}"]`);
    return { words: text(li, '.guess__option'), reply: text(li, '.guess__reply') };
  }

  /** A guess that was made, with its reply, as a list item. */
  guessed(step: string, id: string): HTMLElement {
    const { words, reply } = this.option(step, id);
    const li = this.template('guess');
    fill(li, '.guess__question', this.question(step));
    fill(li, '.guess__option', words);
    fill(li, '.guess__reply', reply);
    return li;
  }

  ending(step: string): { title: string; text: string } {
    const box = this.#find(`.script [data-step="${step}"] .ending`);
    return { title: text(box, 'h3, h4'), text: text(box, 'p:last-child') };
  }

  /** One entry of a play as a list item. */
  entry({ kind, id, step }: Entry, withNote = false): HTMLElement {
    if (kind === 'item') return this.item(id, withNote);
    return kind === 'choice' ? this.chosen(id) : this.guessed(step, id);
  }

  /** A copy of one of the templates at the end of the conversation. */
  template(name: 'said' | 'did' | 'guess' | 'other' | 'afterwards'): HTMLElement {
    const template = this.#find(`template[data-template="${name}"]`) as HTMLTemplateElement;
    return template.content.firstElementChild?.cloneNode(true) as HTMLElement;
  }

  #find(selector: string): HTMLElement {
    const found = this.#host.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`nothing in the page for ${selector}`);
    return found;
  }
}

/** Puts text into the first part that matches; never markup. */
export function fill(parent: HTMLElement, selector: string, words: string): void {
  const part = parent.querySelector(selector);
  if (part) part.textContent = words;
}

function text(parent: HTMLElement, selector: string): string {
  return parent.querySelector(selector)?.textContent?.trim() ?? '';
}
