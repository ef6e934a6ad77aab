import { isExternal, relativeAddress } from '../addresses.ts';
import { type Edit, apply, attribute } from '../edits.ts';
import { type Element, valueOf } from '../elements.ts';
import type { FinishedSite } from './finished-site.ts';
import type { Layout } from './layout.ts';

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
  const here = layout.place(file);
  if (here === undefined) throw new Error(`${file} has no place in the package`);
  const edits: Edit[] = [];
  const uses = new Set<string>();
  let leftOutUpTo = 0;
  let hasHost = false;

  const set = (element: Element, name: string, value: string | undefined): void => {
    const place = element.sourceCodeLocation?.attrs?.[name];
    // The blank before the attribute goes with it.
    if (place && value === undefined) edits.push({ start: place.startOffset - 1, end: place.endOffset, text: '' });
    else if (place)
      edits.push({ start: place.startOffset, end: place.endOffset, text: `${name}="${attribute(value!)}"` });
  };
  const link = (element: Element, href: string): void => {
    if (href.startsWith('#')) return;
    const way = isExternal(href) ? outside(href, layout) : inside(element, href);
    if (way === undefined) for (const name of OF_A_LINK) set(element, name, undefined);
    else if (way !== href) {
      set(element, 'href', way);
      for (const name of OF_A_LINK.slice(1)) set(element, name, undefined);
    }
  };
  const inside = (element: Element, href: string): string | undefined => {
    for (const address of [href, valueOf(element, 'data-in-package')]) {
      const target = address === undefined ? undefined : site.follow(file, address);
      const page = target && layout.pageFor(target.file);
      if (!page) continue;
      uses.add(page.file);
      // The page that stands for another has other parts.
      return relativeAddress(here, page.path) + (page.isTwin ? '' : target.rest);
    }
    return undefined;
  };
  const asset = (element: Element, name: string, address: string): void => {
    if (isExternal(address) || address.startsWith('#')) return;
    const target = site.follow(file, address);
    const place = target && layout.place(target.file);
    if (!target || place === undefined) throw new Error(`${file}: ${address} cannot come into the package`);
    uses.add(target.file);
    set(element, name, relativeAddress(here, place) + target.rest);
  };

  for (const element of await site.elements(file)) {
    const place = element.sourceCodeLocation;
    if (!place || place.startOffset < leftOutUpTo) continue;
    const tag = element.tagName;
    if (tag === 'html') {
      const end = place.startTag!.endOffset - 1;
      edits.push({
        start: end,
        end,
        text: layout
          .marks(here)
          .map(([name, value]) => ` ${name}="${attribute(value)}"`)
          .join(''),
      });
      set(element, 'data-root', relativeAddress(here, ''));
    }
    if (/(^|\s)frame-only(\s|$)/.test(valueOf(element, 'class') ?? '')) {
      edits.push({ start: place.startOffset, end: place.endOffset, text: '' });
      leftOutUpTo = place.endOffset;
      continue;
    }
    if (tag === 'meta' && valueOf(element, 'http-equiv') === 'content-security-policy')
      set(element, 'content', policy(valueOf(element, 'content') ?? '', layout));
    if (tag === 'script' && valueOf(element, 'defer') !== undefined && !hasHost) {
      hasHost = true;
      const host = relativeAddress(here, layout.host.path);
      edits.push({ start: place.startOffset, end: place.startOffset, text: `<script defer src="${host}"></script>` });
    }
    const href = valueOf(element, 'href');
    const src = valueOf(element, 'src');
    if (tag === 'a' && href !== undefined) link(element, href);
    else if (href !== undefined) asset(element, 'href', href);
    if (src !== undefined) asset(element, 'src', src);
  }
  if (!hasHost) throw new Error(`${file} has no script before which the host's could come`);
  return { html: apply(await site.text(file), edits), uses };
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
