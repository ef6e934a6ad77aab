import { pageKind } from './page-kind.ts';
import type { Hit } from './pagefind.ts';

/** Shows hits in a list, some at a time, each from the page's own template. Everything goes in as text. */
export class ResultsView {
  readonly #list: HTMLElement;
  readonly #template: HTMLTemplateElement;
  readonly #kindWord: (kind: string) => string;
  #waiting: readonly Hit[] = [];

  constructor(list: HTMLElement, template: HTMLTemplateElement, kindWord: (kind: string) => string) {
    this.#list = list;
    this.#template = template;
    this.#kindWord = kindWord;
  }

  /** Puts these in place of what was there. */
  replace(hits: readonly Hit[]): void {
    this.#list.replaceChildren();
    this.#waiting = hits;
  }

  /** Adds the next ones; gives the first of them, and whether there are still others. */
  add(count: number): { first: HTMLElement | undefined; hasMore: boolean } {
    const items = this.#waiting.slice(0, count).map((hit) => this.#item(hit));
    this.#waiting = this.#waiting.slice(count);
    this.#list.append(...items);
    return { first: items[0]?.querySelector('a') ?? undefined, hasMore: this.#waiting.length > 0 };
  }

  #item({ href, path, title, excerpt }: Hit): HTMLElement {
    const item = (this.#template.content.cloneNode(true) as DocumentFragment).firstElementChild as HTMLElement;
    const link = item.querySelector('a')!;
    link.href = href;
    link.textContent = title;
    item.querySelector('[data-part="kind"]')!.textContent = this.#kindWord(pageKind(path));
    item.querySelector('[data-part="excerpt"]')!.textContent = excerpt && `… ${excerpt} …`;
    return item;
  }
}
