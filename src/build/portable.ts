import { readFile, rm, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { ClassicScripts } from './classic-scripts.ts';
import { distFiles } from './dist-files.ts';
import { type Fault, PageEditor } from './page-editor.ts';
import { type PageReading, readPage } from './page-reading.ts';
import { SiteLinks } from './site-links.ts';

export interface PortableOptions {
  /** Where the site will lie, for the one page that cannot be relative: `404.html` is shown at any depth. */
  readonly base?: string;
  /** What integrations after this one write: links to it are believed. */
  readonly later?: readonly string[];
}

/**
 * Makes the finished site independent of where it lies. Every address in it becomes relative, the modules of
 * each page become one classic script, and each page carries its own policy. Promises too that no link leads
 * nowhere: an address or a `#part` that names nothing stops the build, and all of them are listed.
 */
export function portable(options: PortableOptions = {}): AstroIntegration {
  return {
    name: 'portable',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const start = performance.now();
        const { pages, scripts, faults } = await makePortable(fileURLToPath(dir), options);
        for (const fault of faults) logger.error(fault);
        if (faults.length) throw new Error(`${faults.length} to mend in the finished pages; they are listed above`);
        logger.info(`${pages} pages, ${scripts} scripts made relative in ${Math.round(performance.now() - start)} ms`);
      },
    },
  };
}

/** What was done, or what stood against it: then nothing was written. */
export interface Portable {
  readonly pages: number;
  readonly scripts: number;
  readonly faults: readonly string[];
}

/** Does it to a folder. */
export async function makePortable(
  root: string,
  { base = '/', later = ['downloads/', 'sitemap.xml'] }: PortableOptions = {},
): Promise<Portable> {
  const files = await distFiles(root);
  const texts = new Map<string, string>();
  for (const file of files.filter((each) => /\.(html|css)$/.test(each) && !each.startsWith('pagefind/')))
    texts.set(file, await readFile(resolve(root, file), 'utf8'));
  const pages = new Map<string, PageReading>();
  for (const [file, text] of texts) if (file.endsWith('.html')) pages.set(file, readPage(text));

  const scripts = new ClassicScripts(root);
  const editor = new PageEditor(new SiteLinks(root, files, pages, later), scripts, base);
  for (const [file, text] of texts) {
    const page = pages.get(file);
    texts.set(file, page ? await editor.edit(file, text, page) : editor.editStyles(file, text));
  }
  const done = { pages: pages.size, scripts: scripts.count, faults: listOnce(editor.faults) };
  if (done.faults.length) return done;

  for (const [file, text] of texts) await writeFile(resolve(root, file), text);
  // The modules are in the classic scripts now.
  for (const file of files.filter((each) => /^_astro\/(?!page\.).*\.js$/.test(each))) await rm(resolve(root, file));
  return done;
}

/** Faults of the same words once, with the first place and how many more: a link in the footer stands on every page. */
function listOnce(faults: readonly Fault[]): string[] {
  const places = new Map<string, string[]>();
  for (const { place, what } of faults) places.set(what, [...(places.get(what) ?? []), place]);
  return [...places].map(
    ([what, [first, ...more]]) => `${first}: ${what}${more.length ? ` (and ${more.length} more of the same)` : ''}`,
  );
}
