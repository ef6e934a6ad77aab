import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Course, CourseFile } from '../sw/course.ts';
import { resolveAddress } from './addresses.ts';
import { addressOf, distFiles } from './dist-files.ts';

/**
 * What no reader needs offline: the workers themselves, what is only for hosts and machines, packages, and
 * the frames that other sites show. A frame that a page of ours shows is needed. The pages on which a room votes
 * are left out for their size: each conversation is there without votes, in the slides of a plan with them. So is what is
 * for paper. The folder to download has it all.
 */
const LEFT_OUT =
  /^(sw\.js|sw-off\.js|_headers|_redirects|robots\.txt|sitemap.*\.xml|course\.json|help\.json|404\.html|downloads\/.*|packs\/.*|embed\/.*|oembed\/.*|[^/]+\/embed\/.*|[^/]+\/teach\/(?:class|print)\/[^/]+\/.*|.*\.map)$/;

const PARTS = '_astro/';

/** The list that the worker keeps: every file of the finished site that a reader may need, with digest and size. */
export async function courseOf(root: string, languages: readonly string[]): Promise<Course> {
  const all = await distFiles(root);
  const pages = await withFramed(
    root,
    all,
    all.filter((each) => !LEFT_OUT.test(each)),
  );
  const used = await usedBy(root, pages);
  const files: CourseFile[] = [];
  for (const file of pages.filter((each) => !each.startsWith(PARTS) || used.has(each))) {
    const content = await readFile(resolve(root, file));
    files.push([
      encodeURI(addressOf(file)),
      createHash('sha256').update(content).digest('base64'),
      content.length,
      languageOf(file, languages),
    ]);
  }
  const version = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 10);
  return { version, languages, files };
}

/** These files, and the frames that pages among them show; sorted. */
async function withFramed(root: string, all: readonly string[], files: readonly string[]): Promise<string[]> {
  const known = new Set(all);
  const found = new Set(files);
  for (const file of files.filter((each) => each.endsWith('.html'))) {
    const text = await readFile(resolve(root, file), 'utf8');
    for (const [, address = ''] of text.matchAll(/<iframe[^>]*\ssrc="?([^"\s>]+)/g)) {
      const framed = resolveAddress(file, address, known).file;
      if (framed !== undefined) found.add(framed);
    }
  }
  return [...found].sort();
}

/**
 * The styles, scripts and fonts that these pages use, and what those use in turn. What only a frame uses is not among
 * them, nor a sheet that became part of another.
 */
async function usedBy(root: string, files: readonly string[]): Promise<ReadonlySet<string>> {
  const parts = new Set(files.filter((each) => each.startsWith(PARTS)));
  const used = new Set<string>();
  const open = files.filter((each) => !parts.has(each) && /\.(html|js|webmanifest)$/.test(each));
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    const text = await readFile(resolve(root, file), 'utf8');
    // A sheet names what lies beside it without its folder.
    for (const [, name = ''] of text.matchAll(/([\w.@-]+\.(?:css|js|woff2|svg|png|webp))\b/g)) {
      const part = `${PARTS}${name}`;
      if (!parts.has(part) || used.has(part)) continue;
      used.add(part);
      if (/\.(css|js)$/.test(part)) open.push(part);
    }
  }
  return used;
}

/** Whose file it is: a language's pages and its part of the search index; empty for what all share. */
function languageOf(file: string, languages: readonly string[]): string {
  const [, code = ''] =
    /^pagefind\/(?:index\/|fragment\/|filter\/|wasm\.|pagefind\.)([a-z-]+)[_.]/.exec(file) ??
    /^([^/]+)\//.exec(file) ??
    [];
  return languages.includes(code) ? code : '';
}
