import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { isExternal, resolveAddress } from './addresses.ts';
import { distFiles } from './dist-files.ts';
import { type Edit, apply } from './edits.ts';
import { elementsOf } from './elements.ts';

/** A page that is shown in a frame. `/<lang>/embed/` itself is a page of the site, for editors. */
const FRAME = /^[^/]+\/embed\/.+\/index\.html$/;

/**
 * Makes the pages for frames light and safe to stand in somebody else's page. Each has one style sheet instead of
 * several, without the fonts, because a frame takes those of the device; and a link that leads out of the frames opens
 * in a tab of its own, so that nobody finds our whole site inside a box.
 */
export function frames(): AstroIntegration {
  return {
    name: 'frames',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const start = performance.now();
        const count = await finishFrames(fileURLToPath(dir));
        logger.info(`${count} pages in ${Math.round(performance.now() - start)} ms`);
      },
    },
  };
}

/** Does it for a folder; gives the number of pages. */
export async function finishFrames(root: string): Promise<number> {
  const files = new Set(await distFiles(root));
  const pages = [...files].filter((file) => FRAME.test(file));
  const sheets = new Map<string, Promise<string>>();
  for (const file of pages) {
    const html = await readFile(resolve(root, file), 'utf8');
    const edits: Edit[] = [];
    const links: Edit[] = [];
    const addresses: string[] = [];
    for (const element of elementsOf(html)) {
      const place = element.sourceCodeLocation;
      const at = (name: string): string | undefined => element.attrs.find((each) => each.name === name)?.value;
      const href = at('href');
      if (!place || href === undefined) continue;
      if (element.tagName === 'link' && at('rel') === 'stylesheet') {
        links.push({ start: place.startOffset, end: place.endOffset, text: '' });
        addresses.push(href.replace(/^\//, ''));
      }
      if (element.tagName !== 'a' || at('target') !== undefined || !leadsOut(file, href, files)) continue;
      const after = place.attrs?.['href']?.endOffset ?? place.startOffset;
      const rel = at('rel') === undefined ? ' rel="noopener"' : '';
      edits.push({ start: after, end: after, text: ` target="_blank"${rel}` });
    }
    const key = addresses.join(' ');
    if (!sheets.has(key)) sheets.set(key, oneSheet(root, addresses));
    const [first, ...others] = links;
    if (first) edits.push({ ...first, text: `<link rel="stylesheet" href="/${await sheets.get(key)}">` }, ...others);
    await writeFile(resolve(root, file), apply(html, edits));
  }
  return pages.length;
}

function leadsOut(from: string, href: string, files: ReadonlySet<string>): boolean {
  if (/^(tel|sms|mailto):/.test(href)) return false;
  if (isExternal(href)) return true;
  const { path } = resolveAddress(from, href, files);
  return !/^[^/]+\/embed\/./.test(path);
}

/** Writes style sheets as one, in their order and without fonts; gives its address from the root. */
async function oneSheet(root: string, addresses: readonly string[]): Promise<string> {
  const texts = await Promise.all(addresses.map((address) => readFile(resolve(root, address), 'utf8')));
  const css = texts.join('\n').replace(/@font-face\s*\{[^}]*\}/g, '');
  const file = `_astro/frame.${createHash('sha256').update(css).digest('hex').slice(0, 10)}.css`;
  await writeFile(resolve(root, file), css);
  return file;
}
