import { lists, texts } from '../../engine/evidence.ts';
import type { Entry, Evidence, List, TextField } from '../../engine/evidence.ts';
import { say } from '../page/status.ts';
import { markLong } from './report-view.ts';

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/**
 * The fields of the form: what stands in them, and entries that come and go. An entry that is removed can be
 * brought back until the page is closed or emptied.
 */
export class FieldsView {
  readonly #form: HTMLFormElement;
  /** Entries that were removed, the last one at the end, each with the one that it stood before. */
  readonly #removed = new Map<Element, { entry: Element; before: Element | null }[]>();

  constructor(form: HTMLFormElement) {
    this.#form = form;
  }

  read(): Evidence {
    const boxes = this.#form.querySelectorAll<HTMLInputElement>('[name="saved"]:checked');
    return {
      texts: Object.fromEntries(texts.map((name) => [name, this.#text(name).value])) as Record<TextField, string>,
      lists: Object.fromEntries(lists.map((list) => [list, this.#entries(list).map(entryOf)])) as Record<List, Entry[]>,
      saved: [...boxes].map(({ value }) => value),
    };
  }

  /** Puts this into the fields, in place of what was there. Each list has one entry at least to write in. */
  write(evidence: Evidence): void {
    for (const name of texts) {
      markLong(this.#text(name), evidence.texts[name]);
      this.#text(name).value = evidence.texts[name];
    }
    for (const box of this.#form.querySelectorAll<HTMLInputElement>('[name="saved"]'))
      box.checked = evidence.saved.includes(box.value);
    this.#removed.clear();
    for (const list of lists) {
      const section = this.#section(list);
      const entries = evidence.lists[list].length > 0 ? evidence.lists[list] : [{}];
      section.querySelector('[data-entries]')!.replaceChildren(...entries.map((entry) => made(section, entry)));
      this.#number(section);
    }
  }

  /** Adds an entry at the end, and goes to its first field. */
  add(button: Element): void {
    const section = sectionOf(button);
    const entry = made(section, {});
    section.querySelector('[data-entries]')!.append(entry);
    this.#number(section);
    controlsOf(entry)[0]?.focus();
  }

  /** Takes an entry away, and offers to bring it back. */
  remove(button: Element): void {
    const section = sectionOf(button);
    const entry = button.closest('.entry')!;
    this.#removed.set(section, [...(this.#removed.get(section) ?? []), { entry, before: entry.nextElementSibling }]);
    entry.remove();
    this.#number(section);
    section.querySelector<HTMLElement>('[data-act="restore"]')!.focus();
    say(section.querySelector('[data-undo-removing] span')!.textContent);
  }

  /** Brings back the entry that was removed last, where it was. */
  restore(button: Element): void {
    const section = sectionOf(button);
    const last = this.#removed.get(section)?.pop();
    if (!last) return;
    const place = section.querySelector('[data-entries]')!;
    place.insertBefore(last.entry, last.before?.parentNode === place ? last.before : null);
    this.#number(section);
    controlsOf(last.entry)[0]?.focus();
  }

  #number(section: HTMLElement): void {
    for (const [at, entry] of [...section.querySelectorAll('.entry')].entries()) {
      const name = section.dataset['legend']!.replace('{count}', String(at + 1));
      entry.querySelector('legend')!.textContent = name;
      entry.querySelector('[data-which]')!.textContent = name;
    }
    section.querySelector<HTMLElement>('[data-undo-removing]')!.hidden = !this.#removed.get(section)?.length;
  }

  #text(name: TextField): HTMLTextAreaElement {
    return this.#form.querySelector(`textarea[name="${name}"]`)!;
  }

  #section(list: List): HTMLElement {
    return this.#form.querySelector(`[data-list="${list}"]`)!;
  }

  #entries(list: List): Element[] {
    return [...this.#section(list).querySelectorAll('.entry')];
  }
}

function made(section: Element, entry: Entry): Element {
  const fragment = section.querySelector('template')!.content.cloneNode(true) as DocumentFragment;
  const element = fragment.firstElementChild!;
  for (const control of controlsOf(element)) fill(control, entry[control.name] ?? '');
  return element;
}

/** A day or a choice that the browser does not take is still there: as a text. */
function fill(control: Control, value: string): void {
  markLong(control, value);
  control.value = value;
  if (control.value === value || value === '') return;
  if (control instanceof HTMLSelectElement) control.append(new Option(value, value, true, true));
  else if (control instanceof HTMLInputElement) {
    control.type = 'text';
    control.value = value;
  }
}

function entryOf(element: Element): Entry {
  return Object.fromEntries(controlsOf(element).flatMap(({ name, value }) => (value === '' ? [] : [[name, value]])));
}

function controlsOf(element: Element): Control[] {
  return [...element.querySelectorAll<Control>('input, textarea, select')];
}

function sectionOf(element: Element): HTMLElement {
  return element.closest<HTMLElement>('[data-list]')!;
}
