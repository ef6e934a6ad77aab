import { addressOfPage, root } from '../offline/root.ts';
import { plainText } from './plain-text.ts';

/** A page that was found, in plain text throughout. */
export interface Hit {
  readonly href: string;
  /** The path from the site's root: `en/help/`. */
  readonly path: string;
  readonly title: string;
  readonly excerpt: string;
}

/** A page that was found, whose text has not been fetched yet. The same page has the same id in every search. */
export interface Finding {
  readonly id: string;
  fetch(): Promise<Hit>;
}
export type SearchEngine = (words: string) => Promise<readonly Finding[]>;

/** What we use of Pagefind. */
interface Pagefind {
  options(options: { readonly baseUrl: string; readonly excerptLength: number }): Promise<void>;
  init(): Promise<void>;
  search(
    words: string,
  ): Promise<{ readonly results: readonly { readonly id: string; data(): Promise<PagefindPage> }[] }>;
}

interface PagefindPage {
  readonly url: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly plain_excerpt: string;
}

const EXCERPT_WORDS = 24;

/** Starts the search engine, from the site's own files. Rejects where it can't be loaded or run. */
export async function openSearch(): Promise<SearchEngine> {
  // In a copy that is opened from a folder the engine is there before; a module could not be loaded. Elsewhere it comes
  // from an address that is put together here, so that the build leaves it alone.
  const pagefind =
    (window as { courseSearch?: Pagefind }).courseSearch ??
    ((await import(/* @vite-ignore */ new URL('pagefind/pagefind.js', root).href)) as Pagefind);
  await pagefind.options({ baseUrl: root.pathname, excerptLength: EXCERPT_WORDS });
  await pagefind.init();
  return async (words) =>
    (await pagefind.search(words)).results.map((found) => ({
      id: found.id,
      fetch: async () => hitOf(await found.data()),
    }));
}

function hitOf({ url, meta, plain_excerpt: excerpt }: PagefindPage): Hit {
  const { href } = new URL(url, root);
  const path = href.slice(root.href.length);
  return {
    href: addressOfPage(path),
    path,
    title: plainText(meta['title'] ?? ''),
    excerpt: plainText(excerpt),
  };
}
