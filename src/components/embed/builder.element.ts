import { root } from '../offline/root.ts';
import { copyText } from '../page/copy-text.ts';
import { say } from '../page/status.ts';
import { lookFrom } from './look-from-form.ts';
import { hostOf, isPublic, policyFor } from './place.ts';
import { PreviewView } from './preview-view.ts';
import { elementSnippet, frameSnippet, linkSnippet } from './snippets.ts';
import type { Look, Shown } from './snippets.ts';

/** Long enough to draw a colour across the field, short enough that nobody waits for the frame. */
const PAUSE_MS = 250;

/**
 * `<embed-builder>`: what is chosen shows at once in a real frame, and as code to copy. It keeps nothing, asks nothing
 * of anybody, and leaves the focus where it is. The addresses start where this page lies.
 */
class EmbedBuilder extends HTMLElement {
  readonly #form = this.querySelector('form')!;
  readonly #preview = new PreviewView(this);
  #timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    this.#form.addEventListener('submit', stay);
    this.#form.addEventListener('input', this.#type);
    this.#form.addEventListener('change', this.#settle);
    this.addEventListener('click', this.#press);
    this.#offer();
    this.#place();
    this.#write();
    this.#preview.show(this.#shown(), this.#look());
  }

  disconnectedCallback(): void {
    clearTimeout(this.#timer);
    this.#form.removeEventListener('submit', stay);
    this.#form.removeEventListener('input', this.#type);
    this.#form.removeEventListener('change', this.#settle);
    this.removeEventListener('click', this.#press);
  }

  readonly #type = ({ target }: Event): void => {
    if ((target as HTMLSelectElement).name === 'language') this.#offer();
    this.#write();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#preview.show(this.#shown(), this.#look()), PAUSE_MS);
  };

  /** A height that does not work is mended in the field too, once it is written, and that is said. */
  readonly #settle = ({ target }: Event): void => {
    const field = target as HTMLInputElement;
    if (field.name !== 'height') return;
    const height = String(this.#look().height);
    const isMended = field.value !== height;
    field.value = height;
    this.#say('height', isMended ? field.dataset['mended']!.replace('{height}', height) : '');
  };

  readonly #press = ({ target }: Event): void => {
    const button = (target as Element).closest<HTMLButtonElement>('button[data-act]');
    const { act, of, width } = button?.dataset ?? {};
    if (act === 'copy') void this.#copy(of!);
    if (act === 'width') this.#preview.widen(width!);
    if (act === 'ours') this.#takeOurs();
  };

  async #copy(of: string): Promise<void> {
    const code = this.#code(of);
    const isCopied = await copyText(code.textContent, code);
    for (const line of this.querySelectorAll('[data-said]')) line.textContent = '';
    this.#say(of, this.dataset[isCopied ? 'copied' : 'notcopied']!);
  }

  /** Back to the colour of the site. The button goes away with it, so the focus goes to the field. */
  #takeOurs(): void {
    const field = this.#form.elements.namedItem('accent') as HTMLInputElement;
    field.value = field.dataset['ours']!;
    field.focus();
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }

  /** Fills the list with what there is in the language that is chosen; what was chosen before stays. */
  #offer(): void {
    const list = this.#list();
    const before = list.value;
    list.replaceChildren(this.#words().content.cloneNode(true));
    if ([...list.options].some(({ value }) => value === before)) list.value = before;
  }

  /** What depends on where the site lies, and on nothing that is chosen. */
  #place(): void {
    const warning = this.#part('not-public');
    warning.hidden = isPublic(root);
    warning.textContent = warning.dataset['text']!.replace('{host}', hostOf(root));
    this.#code('filter').textContent = root.origin === 'null' ? hostOf(root) : `${root.origin}/`;
    this.#code('policy').textContent = policyFor(root);
  }

  #write(): void {
    const shown = this.#shown();
    const look = this.#look();
    const { minutes = '', summary = '', track, kind } = this.#chosen().dataset;
    this.#part('minutes').textContent = minutes;
    this.#part('summary').textContent = summary;
    for (const note of this.querySelectorAll<HTMLElement>('[data-for]'))
      note.hidden = note.dataset['for'] !== track && note.dataset['for'] !== kind;
    const accent = this.#form.elements.namedItem('accent') as HTMLInputElement;
    this.querySelector<HTMLElement>('[data-act="ours"]')!.hidden = accent.value === accent.dataset['ours'];
    for (const line of this.querySelectorAll('[data-said]')) line.textContent = '';
    this.#code('a').textContent = linkSnippet(shown);
    this.#code('b').textContent = frameSnippet(shown, look);
    this.#code('c').textContent = elementSnippet(shown, look, new URL('embed/v1.js', root).href);
    this.#code('privacy').textContent = this.#words().dataset['privacy']!.replaceAll('{host}', hostOf(root));
  }

  #shown(): Shown {
    const { text, dataset } = this.#chosen();
    return {
      frame: new URL(dataset['frame']!, document.baseURI).href,
      home: new URL(dataset['home']!, document.baseURI).href,
      title: text,
      frameTitle: dataset['called']!,
      open: dataset['open']!,
      credit: this.#words().dataset['credit']!,
    };
  }

  #look(): Look {
    return lookFrom(this.#form);
  }

  #words(): HTMLTemplateElement {
    const chosen = this.#form.elements.namedItem('language') as HTMLSelectElement | null;
    return this.querySelector(chosen ? `[data-offer="${chosen.value}"]` : '[data-offer]')!;
  }

  #list(): HTMLSelectElement {
    return this.#form.elements.namedItem('what') as HTMLSelectElement;
  }

  #chosen(): HTMLOptionElement {
    return this.#list().selectedOptions[0]!;
  }

  #say(of: string, words: string): void {
    this.querySelector(`[data-said="${of}"]`)!.textContent = words;
    if (words !== '') say(words);
  }

  #code(of: string): HTMLElement {
    return this.querySelector<HTMLElement>(`[data-code="${of}"]`)!;
  }

  #part(name: string): HTMLElement {
    return this.querySelector<HTMLElement>(`[data-part="${name}"]`)!;
  }
}

/** The form is sent nowhere. */
function stay(event: Event): void {
  event.preventDefault();
}

customElements.define('embed-builder', EmbedBuilder);
