/**
 * `<site-search>`: finds pages with the site's own index, without a connection too.
 *
 * What is typed goes nowhere, is not written into the address, and is not repeated on the page. Nothing is
 * read from the address either: a link that puts words on our page could put a false number there.
 */
import { addressOfPage } from '../offline/root.ts';
import { say } from '../page/status.ts';
import { bestHits } from './best-hits.ts';
import { type Hit, type SearchEngine, openSearch } from './pagefind.ts';
import { ResultsView } from './results-view.ts';

const PAUSE_MS = 300;
const SLOW_MS = 600;
const AT_ONCE = 10;

class SiteSearch extends HTMLElement {
  #engine: Promise<SearchEngine> | undefined;
  #view: ResultsView | undefined;
  #pause: ReturnType<typeof setTimeout> | undefined;
  /** Counts the searches: what an older one still brings is not shown. */
  #latest = 0;

  connectedCallback(): void {
    this.#view = new ResultsView(this.#part('results'), this.#part('hit') as HTMLTemplateElement, (kind) =>
      this.#words(`kind-${kind}`),
    );
    this.addEventListener('input', this.#wait);
    this.addEventListener('submit', this.#submit);
    this.addEventListener('click', this.#more);
    // Loaded while the reader is typing, not before: most visits to the page are not for this.
    this.addEventListener('focusin', () => void this.#open().catch(() => undefined), { once: true });
  }

  disconnectedCallback(): void {
    clearTimeout(this.#pause);
    this.removeEventListener('input', this.#wait);
    this.removeEventListener('submit', this.#submit);
    this.removeEventListener('click', this.#more);
  }

  /** One engine; one that could not start is tried again with the next search. */
  #open(): Promise<SearchEngine> {
    this.#engine ??= openSearch().catch((error: unknown) => {
      this.#engine = undefined;
      throw error;
    });
    return this.#engine;
  }

  readonly #wait = (): void => {
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => void this.#search(), PAUSE_MS);
  };

  readonly #submit = (event: Event): void => {
    event.preventDefault();
    clearTimeout(this.#pause);
    void this.#search();
  };

  readonly #more = ({ target }: Event): void => {
    if (target === this.#part('more')) this.#add()?.focus();
  };

  async #search(): Promise<void> {
    const words = this.querySelector('input')!.value.trim();
    const mine = (this.#latest += 1);
    this.#part('found').hidden = words === '';
    if (words === '') return this.#show([]);
    const slow = setTimeout(() => this.#tell(this.#words('working')), SLOW_MS);
    try {
      const { hits, isCut } = await bestHits(await this.#open(), words, this.#pageAt);
      if (mine !== this.#latest) return;
      this.#show(hits);
      const sentence = this.#words(hits.length === 0 ? 'none' : isCut ? 'many' : 'count');
      this.#tell(sentence.replace('{count}', hits.length.toLocaleString(document.documentElement.lang)));
    } catch {
      if (mine !== this.#latest) return;
      this.#show([]);
      this.#tell(this.#words('broken'));
    } finally {
      clearTimeout(slow);
    }
  }

  #show(hits: readonly Hit[]): void {
    this.#view?.replace(hits);
    this.#add();
  }

  #add(): HTMLElement | undefined {
    const added = this.#view?.add(AT_ONCE);
    this.#part('more').hidden = !added?.hasMore;
    return added?.first;
  }

  /** Visible, and said once to screen readers. */
  #tell(words: string): void {
    this.#part('message').textContent = words;
    say(words);
  }

  /** A page of the list below, by its path below the language. */
  readonly #pageAt = (page: string): Hit | undefined => {
    const path = `${document.documentElement.lang}/${page}`;
    const href = addressOfPage(path);
    const link = [...document.querySelectorAll<HTMLAnchorElement>('[data-all-pages] a')].find(
      (each) => each.href === href,
    );
    return link && { href, path, title: link.textContent.trim(), excerpt: '' };
  };

  #part(name: string): HTMLElement {
    return this.querySelector<HTMLElement>(`[data-part="${name}"]`)!;
  }

  #words(name: string): string {
    return this.getAttribute(`data-${name}`) ?? '';
  }
}

customElements.define('site-search', SiteSearch);
