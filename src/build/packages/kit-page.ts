import { isExternal, relativeAddress } from '../addresses.ts';
import { type Element, elementsOf, valueOf } from '../elements.ts';
import type { FinishedSite } from './finished-site.ts';
import { PageEdits } from '../page-edits.ts';

/** A kit names its own files; it fetches nothing and runs nothing. */
const POLICY = "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self' data:";

/** The countries whose sheets are in the kit, as its page on the site says: `<div data-kit="gb in">`. */
export function countriesOf(html: string): readonly string[] {
  for (const element of elementsOf(html)) {
    const said = valueOf(element, 'data-kit');
    if (said !== undefined) return said.split(' ').filter(Boolean);
  }
  throw new Error('the page of the kit does not say for which countries it is');
}

/**
 * The page that comes first in the kit, made of the kit's page on the site: what stands in its main part, with the same
 * styles, where every address names a file of the kit.
 *
 *   file    the page on the site
 *   name    what the page of the kit is called in it
 *   place   where a file of the site lies in the kit; undefined where it does not
 */
export async function kitPage(
  site: FinishedSite,
  { file, name, place }: { file: string; name: string; place: (file: string) => string | undefined },
): Promise<string> {
  const html = await site.text(file);
  const way = (address: string): string | undefined => {
    const target = site.follow(file, address);
    const at = target && place(target.file);
    return at === undefined ? undefined : relativeAddress(name, at) + target!.rest;
  };
  const edits = new PageEdits();
  const elements = await site.elements(file);
  for (const element of elements)
    if (valueOf(element, 'data-on-site') !== undefined) edits.remove(element);
    else if (element.tagName === 'a') lead(element, edits, way);
  const one = (tag: string): Element => {
    const found = elements.find(({ tagName }) => tagName === tag);
    if (!found) throw new Error(`${file} has no <${tag}>`);
    return found;
  };
  const sheets = elements.filter((each) => each.tagName === 'link' && valueOf(each, 'rel') === 'stylesheet');
  const [lang, dir] = ['lang', 'dir'].map((key) => valueOf(one('html'), key));
  return [
    `<!doctype html>\n<html lang="${lang}" dir="${dir}"><head><meta charset="utf-8">`,
    `<meta http-equiv="content-security-policy" content="${POLICY}"><title>${html.slice(...inside(one('title')))}</title>`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    ...sheets.map((sheet) => `<link rel="stylesheet" href="${way(valueOf(sheet, 'href') ?? '')}">`),
    `</head><body><main class="wrap main">${edits.applyWithin(html, inside(one('main')))}</main></body></html>\n`,
  ].join('');
}

/** Lets a link lead to a file of the kit; one that would lead out of it becomes text. */
function lead(link: Element, edits: PageEdits, way: (address: string) => string | undefined): void {
  const address = valueOf(link, 'href');
  if (address === undefined || isExternal(address) || address.startsWith('#')) return;
  edits.set(link, 'href', way(address));
  // Beside the page there is nothing to fetch: a file is opened.
  edits.set(link, 'download', undefined);
}

/** Where what is in an element begins and ends. */
function inside({ sourceCodeLocation: place }: Element): [number, number] {
  return [place?.startTag?.endOffset ?? 0, place?.endTag?.startOffset ?? 0];
}
