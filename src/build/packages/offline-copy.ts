import { SITE_NAME } from '../../site.ts';
import { elementsOf, valueOf } from '../elements.ts';
import type { FinishedSite } from './finished-site.ts';
import type { Package } from './package.ts';
import { pageForCopy } from './page-for-copy.ts';
import { searchForFiles } from './search-for-files.ts';

/** What a folder on a stick has no use for: workers, packs, frames for others, packages, what is for hosts and machines. */
const LEFT_OUT =
  /^(?:sw\.js|sw-off\.js|_headers|robots\.txt|sitemap.*\.xml|.*\.json|404\.html|index\.html|manifest\.webmanifest|downloads\/.*|packs\/.*|pagefind\/.*|embed\/.*|oembed\/.*|[^/]+\/(?:embed|downloads|offline|teach\/kit)\/.*|.*\.map)$/;

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
    // As bytes: the kit holds the same ones, and what is the same is packed once.
    files: new Map([...files].map(([path, content]) => [`${folder}/${path}`, bytesOf(content)])),
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

function bytesOf(content: Uint8Array | string): Uint8Array {
  return typeof content === 'string' ? Buffer.from(content) : content;
}

/** What comes first: it leads on at once, and with a link where that is not allowed. */
function door(lang: string): string {
  const way = `${lang}/index.html`;
  return `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>${SITE_NAME}</title><meta name="viewport" content="width=device-width"><meta http-equiv="refresh" content="0; url=${way}"><p><a href="${way}">${SITE_NAME}</a></p></html>\n`;
}
