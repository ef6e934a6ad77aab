import { MOST_CHARACTERS, type Suspended, packSuspended, unpackSuspended } from './suspended.ts';

/** What a page needs to go on where it was. All else it writes is held only as long as it is open. */
const KEPT = new Set(['places', 'answers', 'visits']);

/**
 * What a package keeps, and the storage of the page that is open: a `Storage` like that of the tab, so that the
 * elements need not know where they are. `save` gives the text to the platform, and says whether it was taken.
 */
export class KeptForPage {
  readonly #page: string;
  readonly #save: (text: string) => boolean;
  #all: Suspended;

  constructor(page: string, text: string, save: (text: string) => boolean) {
    this.#page = page;
    this.#save = save;
    this.#all = unpackSuspended(text);
  }

  /** The names of the pages that are finished. */
  get done(): readonly string[] {
    return this.#all.done;
  }

  /** Notes that a page is finished. */
  finish(page: string): void {
    if (this.done.includes(page)) return;
    const { text, packed } = packSuspended({ ...this.#all, done: [...this.done, page] });
    this.#all = packed;
    this.#save(text);
  }

  /** The storage of this page. What cannot be kept throws, as a full storage of a browser does. */
  storage(): Storage {
    const open = new Map(this.#all.kept.flatMap(([page, key, text]) => (page === this.#page ? [[key, text]] : [])));
    return {
      get length() {
        return open.size;
      },
      key: (at) => [...open.keys()][at] ?? null,
      getItem: (key) => open.get(key) ?? null,
      setItem: (key, text) => {
        open.set(key, String(text));
        if (KEPT.has(key)) this.#keep(key, String(text));
      },
      removeItem: (key) => {
        open.delete(key);
        if (KEPT.has(key)) this.#keep(key, undefined);
      },
      clear: () => {
        for (const key of [...open.keys()]) {
          open.delete(key);
          if (KEPT.has(key)) this.#keep(key, undefined);
        }
      },
    };
  }

  #keep(key: string, text: string | undefined): void {
    const others = this.#all.kept.filter(([page, each]) => page !== this.#page || each !== key);
    const own = text === undefined ? [] : [[this.#page, key, text] as const];
    const made = packSuspended({ ...this.#all, kept: [...others, ...own] });
    const isIn = text === undefined || made.packed.kept.some(([page, each]) => page === this.#page && each === key);
    if (!isIn) throw new DOMException(`more than ${MOST_CHARACTERS} characters`, 'QuotaExceededError');
    this.#all = made.packed;
    if (!this.#save(made.text)) throw new DOMException('the platform did not take it', 'InvalidStateError');
  }
}
