import { SITE_NAME } from '../../site.ts';
import { isExternal, relativeAddress } from '../addresses.ts';
import { type Edit, apply, attribute } from '../edits.ts';
import { type Element, elementsOf, valueOf } from '../elements.ts';
import type { FinishedSite } from './finished-site.ts';
import type { Package } from './package.ts';
import { searchForFiles } from './search-for-files.ts';

/** What a folder on a stick has no use for: workers, packs, frames for others, packages, what is for hosts and machines. */
const LEFT_OUT =
  /^(?:sw\.js|sw-off\.js|_headers|robots\.txt|sitemap.*\.xml|.*\.json|404\.html|index\.html|manifest\.webmanifest|downloads\/.*|packs\/.*|pagefind\/.*|embed\/.*|oembed\/.*|[^/]+\/(?:embed|downloads|offline)\/.*|.*\.map)$/;
/** An address from a page to another, as a script finds it in `data-…`. */
const FOR_SCRIPTS = /^\.\.?\/(?:[\w.-]+\/)*$/;

export interface CopyOptions {
  readonly site: FinishedSite;
  readonly lang: string;
  /** The languages of the site; this copy has one. */
  readonly languages: readonly string[];
  /** The name of the language, as its readers write it. */
  readonly languageName: string;
  /** What stands in the note beside the pages. */
  readonly note: string;
}

/**
 * The whole course in one language, to open from a folder or a memory stick: every page names the files it leads to,
 * because a browser shows a folder as a list; nothing is fetched; the search has its index in a script. All of it
 * lies in one folder that has the name of the course and of the language.
 */
export async function offlineCopy({ site, lang, languages, languageName, note }: CopyOptions): Promise<Package> {
  const others = languages.filter((code) => code !== lang);
  const isOwn = (file: string): boolean => !LEFT_OUT.test(file) && !others.some((code) => file.startsWith(`${code}/`));
  const framed = await framesOf(site, [...site.files].filter(isOwn));
  const isIn = (file: string): boolean => isOwn(file) || framed.has(file);
  const folder = `${SITE_NAME} (${languageName})`;
  const files = new Map<string, Uint8Array | string>([
    ['index.html', door(lang)],
    ['read-me-first.txt', `\ufeff${note.replaceAll('\n', '\r\n')}`],
  ]);
  const search = await searchForFiles(site);
  for (const [path, code] of search.files) files.set(path, code);
  for (const file of [...site.files].filter(isIn))
    files.set(
      file,
      file.endsWith('.html')
        ? pageForCopy(site, file, await site.text(file), { isIn, search: search.scripts })
        : await site.bytes(file),
    );
  return {
    kind: 'zip',
    lang,
    of: 'site',
    files: new Map([...files].map(([path, content]) => [`${folder}/${path}`, content])),
  };
}

/** The frames that these pages show: a session shows a conversation inside its slide. */
async function framesOf(site: FinishedSite, files: readonly string[]): Promise<ReadonlySet<string>> {
  const shown = new Set<string>();
  for (const file of files.filter((each) => each.endsWith('.html')))
    for (const element of elementsOf(await site.text(file))) {
      const target = element.tagName === 'iframe' && site.follow(file, valueOf(element, 'src') ?? '');
      if (target) shown.add(target.file);
    }
  return shown;
}

/** What comes first: it leads on at once, and with a link where that is not allowed. */
function door(lang: string): string {
  const way = `${lang}/index.html`;
  return `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>${SITE_NAME}</title><meta name="viewport" content="width=device-width"><meta http-equiv="refresh" content="0; url=${way}"><p><a href="${way}">${SITE_NAME}</a></p></html>\n`;
}

interface Copying {
  readonly isIn: (file: string) => boolean;
  /** What a page with a search loads before its own script. */
  readonly search: readonly string[];
}

function pageForCopy(site: FinishedSite, file: string, html: string, { isIn, search }: Copying): string {
  const edits: Edit[] = [];
  let hasSearch = false;
  const drop = (element: Element, name: string): void => {
    const place = element.sourceCodeLocation?.attrs?.[name];
    if (place) edits.push({ start: place.startOffset - 1, end: place.endOffset, text: '' });
  };
  for (const element of elementsOf(html)) {
    const place = element.sourceCodeLocation;
    if (!place) continue;
    const tag = element.tagName;
    if (tag === 'html') {
      hasSearch = valueOf(element, 'data-search') !== undefined;
      const end = place.startTag!.endOffset - 1;
      edits.push({ start: end, end, text: ' data-copy' });
    }
    if (tag === 'link' && /^(?:manifest|alternate|canonical|preload)$/.test(valueOf(element, 'rel') ?? '')) {
      edits.push({ start: place.startOffset, end: place.endOffset, text: '' });
      continue;
    }
    if (tag === 'script' && valueOf(element, 'defer') !== undefined && hasSearch) {
      const scripts = search.map((path) => `<script defer src="${relativeAddress(file, path)}"></script>`).join('');
      edits.push({ start: place.startOffset, end: place.startOffset, text: scripts });
      hasSearch = false;
    }
    for (const { name, value } of element.attrs) {
      const isAddress =
        name === 'href' ||
        name === 'src' ||
        (name.startsWith('data-') && name !== 'data-root' && FOR_SCRIPTS.test(value));
      if (!isAddress || isExternal(value) || value.startsWith('#')) continue;
      const target = site.follow(file, value);
      const at = place.attrs?.[name];
      if (target && isIn(target.file) && at) {
        const way = relativeAddress(file, target.file) + target.rest;
        if (way !== value)
          edits.push({ start: at.startOffset, end: at.endOffset, text: `${name}="${attribute(way)}"` });
      } else if (tag === 'a' && name === 'href')
        for (const each of ['href', 'target', 'rel', 'hreflang', 'download']) drop(element, each);
    }
  }
  return apply(html, edits);
}
