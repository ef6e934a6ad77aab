import { isExternal, relativeAddress } from '../addresses.ts';
import { type Element, valueOf } from '../elements.ts';
import type { FinishedSite } from './finished-site.ts';
import type { Layout } from './layout.ts';
import { PageEdits } from '../page-edits.ts';

/** A page as it stands in a package, and the files of the site that it uses. */
export interface PackagePage {
  readonly html: string;
  readonly uses: ReadonlySet<string>;
}

/** What belongs to a link that leads somewhere. */
const OF_A_LINK = ['href', 'target', 'rel', 'data-in-package', 'hreflang'];
const CONNECT_SELF = "connect-src 'self';";

/**
 * Writes a page of the finished site as a page of a package. Addresses name the files of the package, `index.html`
 * included; a link that would lead out of it becomes text; what only makes sense in a frame is left out; and the
 * script of the host comes before the page's own.
 */
export async function pageForPackage(site: FinishedSite, file: string, layout: Layout): Promise<PackagePage> {
  const writer = new Writer(site, file, layout);
  let leftOutUpTo = 0;
  for (const element of await site.elements(file)) {
    const place = element.sourceCodeLocation;
    if (!place || place.startOffset < leftOutUpTo) continue;
    if (!writer.write(element)) leftOutUpTo = place.endOffset;
  }
  if (!writer.hasHost) throw new Error(`${file} has no script before which the host's could come`);
  return { html: writer.edits.apply(await site.text(file)), uses: writer.uses };
}

class Writer {
  readonly edits = new PageEdits();
  readonly uses = new Set<string>();
  hasHost = false;
  readonly #site: FinishedSite;
  readonly #file: string;
  readonly #layout: Layout;
  /** The page's path in the package. */
  readonly #here: string;

  constructor(site: FinishedSite, file: string, layout: Layout) {
    const here = layout.place(file);
    if (here === undefined) throw new Error(`${file} has no place in the package`);
    this.#site = site;
    this.#file = file;
    this.#layout = layout;
    this.#here = here;
  }

  /** False where the element was left out, with all that is in it. */
  write(element: Element): boolean {
    if (/(^|\s)frame-only(\s|$)/.test(valueOf(element, 'class') ?? '')) {
      this.edits.remove(element);
      return false;
    }
    const tag = element.tagName;
    if (tag === 'html') this.#mark(element);
    if (tag === 'meta' && valueOf(element, 'http-equiv') === 'content-security-policy')
      this.edits.set(element, 'content', policy(valueOf(element, 'content') ?? '', this.#layout));
    if (tag === 'script' && valueOf(element, 'defer') !== undefined && !this.hasHost) {
      this.hasHost = true;
      this.edits.scriptsBefore(element, [this.#way(this.#layout.host.path)]);
    }
    const href = valueOf(element, 'href');
    const src = valueOf(element, 'src');
    if (tag === 'a' && href !== undefined) this.#link(element, href);
    else if (href !== undefined) this.#asset(element, 'href', href);
    if (src !== undefined) this.#asset(element, 'src', src);
    return true;
  }

  #mark(element: Element): void {
    this.edits.add(element, this.#layout.marks(this.#here));
    this.edits.set(element, 'data-root', this.#way(''));
  }

  #link(element: Element, href: string): void {
    if (href.startsWith('#')) return;
    const way = isExternal(href) ? outside(href, this.#layout) : this.#inside(element, href);
    if (way === href) return;
    for (const name of OF_A_LINK) this.edits.set(element, name, name === 'href' ? way : undefined);
  }

  #inside(element: Element, href: string): string | undefined {
    for (const address of [href, valueOf(element, 'data-in-package')]) {
      const target = address === undefined ? undefined : this.#site.follow(this.#file, address);
      const page = target && this.#layout.pageFor(target.file);
      if (!page) continue;
      this.uses.add(page.file);
      // The page that stands for another has other parts.
      return this.#way(page.path) + (page.isTwin ? '' : target.rest);
    }
    return undefined;
  }

  #asset(element: Element, name: string, address: string): void {
    if (isExternal(address) || address.startsWith('#')) return;
    const target = this.#site.follow(this.#file, address);
    const place = target && this.#layout.place(target.file);
    if (!target || place === undefined) throw new Error(`${this.#file}: ${address} cannot come into the package`);
    this.uses.add(target.file);
    this.edits.set(element, name, this.#way(place) + target.rest);
  }

  #way(path: string): string {
    return relativeAddress(this.#here, path);
  }
}

/** Numbers to dial always stay. Pages of other sites stay where there is a window for them to open in. */
function outside(href: string, layout: Layout): string | undefined {
  if (/^(tel|sms|mailto):/.test(href)) return href;
  return layout.opensWindows ? href : undefined;
}

/** The page's policy, a single thing wider where the host is somewhere on the net. */
function policy(content: string, layout: Layout): string {
  if (!layout.asksTheNet) return content;
  if (!content.includes(CONNECT_SELF)) throw new Error(`the policy has no ${CONNECT_SELF}`);
  return content.replace(CONNECT_SELF, "connect-src 'self' https: http:;");
}
