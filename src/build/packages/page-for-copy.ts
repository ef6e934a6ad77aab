import { isExternal, relativeAddress } from '../addresses.ts';
import { type Element, elementsOf, valueOf } from '../elements.ts';
import type { FinishedSite } from './finished-site.ts';
import { PageEdits } from '../page-edits.ts';

/** An address from a page to another, as a script finds it in `data-…`. */
const FOR_SCRIPTS = /^\.\.?\/(?:[\w.-]+\/)*$/;
/** What only a page on a host has a use for. Fonts loaded ahead are refused where the page is a file. */
const LINKS_LEFT_OUT = /^(?:manifest|alternate|canonical|preload)$/;
const OF_A_LINK = ['href', 'target', 'rel', 'hreflang', 'download'];

export interface Copying {
  readonly isIn: (file: string) => boolean;
  /** What a page with a search loads before its own script. */
  readonly search: readonly string[];
}

/** A page for the folder: addresses name files of it; a link that would lead out of it to the site becomes text. */
export function pageForCopy(site: FinishedSite, file: string, html: string, { isIn, search }: Copying): string {
  const edits = new PageEdits();
  let waitsForSearch = false;
  for (const element of elementsOf(html)) {
    const tag = element.tagName;
    if (!element.sourceCodeLocation) continue;
    if (tag === 'html') {
      waitsForSearch = valueOf(element, 'data-search') !== undefined;
      edits.add(element, [['data-copy', '']]);
    }
    if (tag === 'link' && LINKS_LEFT_OUT.test(valueOf(element, 'rel') ?? '')) {
      edits.remove(element);
      continue;
    }
    if (waitsForSearch && tag === 'script' && valueOf(element, 'defer') !== undefined) {
      waitsForSearch = false;
      edits.scriptsBefore(
        element,
        search.map((path) => relativeAddress(file, path)),
      );
    }
    // Files for paper lie beside the site, and in the kit beside the course.
    if (valueOf(element, 'data-pdfs') !== undefined) edits.remove(element);
    for (const [name, value] of addressesOf(element)) {
      const target = site.follow(file, value);
      if (target && isIn(target.file)) {
        const way = relativeAddress(file, target.file) + target.rest;
        if (way !== value) edits.set(element, name, way);
      } else if (tag === 'a' && name === 'href') for (const each of OF_A_LINK) edits.set(element, each, undefined);
    }
  }
  return edits.apply(html);
}

/** The addresses of an element that lead to another file of the site. */
function addressesOf(element: Element): (readonly [name: string, value: string])[] {
  return element.attrs.flatMap(({ name, value }) => {
    const isForScripts = name.startsWith('data-') && name !== 'data-root' && FOR_SCRIPTS.test(value);
    if (!isForScripts && name !== 'href' && name !== 'src') return [];
    return isExternal(value) || value.startsWith('#') ? [] : [[name, value] as const];
  });
}
