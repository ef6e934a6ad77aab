import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { findChromium } from './chromium.mjs';
import { distFiles } from './dist-files.ts';
import { noteOf } from './packages/downloads-page.ts';
import { countriesOf } from './packages/kit-page.ts';
import { fillPdfs, namedIn } from './printables/fill-pages.ts';
import type { Pdf } from './printables/paper.ts';
import { pdfFacts } from './printables/pdf-facts.ts';
import { print } from './printables/print.ts';
import { sheetsIn } from './printables/sheets.ts';

export interface PrintablesOptions {
  /** Languages that people read; those made for tests have no files for paper. */
  readonly languages: readonly string[];
}

/**
 * Makes a PDF for A4 and one for Letter of everything that is made for paper. Comes after all addresses are relative,
 * because it opens the finished pages as files, and before the packages, of which one holds them. The course does not
 * depend on it: without a browser, or with `OFFSCRIPT_PDF=none`, the pages can still be printed, and nothing leads to files.
 */
export function printables({ languages }: PrintablesOptions): AstroIntegration {
  return {
    name: 'printables',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const asked = process.env['OFFSCRIPT_PDF'] ?? '';
        if (asked === 'none') return logger.info('no PDFs, because OFFSCRIPT_PDF is "none"');
        if (asked !== '') throw new Error(`OFFSCRIPT_PDF: there is only "none", not "${asked}"`);
        const start = performance.now();
        const made = await addPrintables(fileURLToPath(dir), languages, await findChromium());
        if (typeof made === 'string') return logger.warn(made);
        const bytes = made.reduce((sum, each) => sum + each.bytes.length, 0);
        logger.info(
          `${made.length} PDFs, ${Math.round(bytes / 1000)} kB, in ${Math.round(performance.now() - start)} ms`,
        );
      },
    },
  };
}

/** Does it for a folder; gives what was made, or the sentence that says why there is nothing. Then the folder is as it was. */
export async function addPrintables(
  root: string,
  languages: readonly string[],
  executablePath: string | undefined,
): Promise<readonly Pdf[] | string> {
  const rest = 'There are no PDFs; everything can still be printed from its page.';
  if (executablePath === undefined) return `No browser on this machine. ${rest}`;
  if (!existsSync(executablePath)) return `There is no browser at ${executablePath}. ${rest}`;
  const files = await distFiles(root);
  const made: Pdf[] = [];
  for (const lang of languages) {
    const { date } = noteOf(await readFile(resolve(root, `${lang}/downloads/index.html`), 'utf8'));
    const countries = countriesOf(await readFile(resolve(root, `${lang}/teach/kit/index.html`), 'utf8'));
    const printing = { root, sheets: sheetsIn(files, lang, countries), executablePath, date };
    try {
      made.push(...(await print(printing)));
    } catch (fault) {
      return `The browser at ${executablePath} does not print: ${String((fault as Error).message).split('\n')[0]} ${rest}`;
    }
  }
  for (const { path, bytes } of made) {
    await mkdir(dirname(resolve(root, path)), { recursive: true });
    await writeFile(resolve(root, path), bytes);
  }
  for (const lang of languages)
    await leadToThem(
      root,
      files,
      made.filter((pdf) => pdf.lang === lang),
    );
  await listThem(resolve(root, 'course.json'), made);
  return made;
}

/** Fills in the pages of a language. Throws where a file was made that its page of the kit does not name. */
async function leadToThem(root: string, files: readonly string[], pdfs: readonly Pdf[]): Promise<void> {
  const lang = pdfs[0]?.lang;
  const named = new Set<string>();
  for (const file of files.filter((each) => /^[^/]+\/(?:teach|downloads)\/.*\.html$/.test(each))) {
    if (!file.startsWith(`${lang}/`)) continue;
    const html = await readFile(resolve(root, file), 'utf8');
    if (!/\sdata-(?:no-)?pdfs/.test(html)) continue;
    if (file === `${lang}/teach/kit/index.html`) for (const name of namedIn(html)) named.add(name);
    await writeFile(resolve(root, file), fillPdfs(file, html, pdfs));
  }
  const left = pdfs.map(({ of, paper }) => `${of} ${paper}`).filter((name) => !named.has(name));
  if (left.length) throw new Error(`${lang}/teach/kit/ does not offer: ${left.join(', ')}`);
}

async function listThem(catalogue: string, made: readonly Pdf[]): Promise<void> {
  const course = JSON.parse(await readFile(catalogue, 'utf8')) as Record<string, unknown>;
  const pdfs = await Promise.all(
    made.map(async ({ of, lang: language, paper, path, bytes }) => ({
      ...{ of, language, paper, path, pages: (await pdfFacts(bytes)).pages, bytes: bytes.length },
      sha256: createHash('sha256').update(bytes).digest('hex'),
    })),
  );
  await writeFile(catalogue, `${JSON.stringify({ ...course, pdfs }, null, 2)}\n`);
}
