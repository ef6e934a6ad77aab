import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { fillDownloads, fillPackages } from './packages/downloads-page.ts';
import { type LanguageName, makePackages, writePackages } from './packages/make.ts';
import type { Packed } from './packages/package.ts';

export interface PackagesOptions {
  readonly languages: readonly LanguageName[];
}

/**
 * Makes what can be downloaded: the course as a folder, and packages for learning platforms. Comes after all addresses
 * are relative, because it works on finished pages, and before the list of what is kept offline, because it fills in
 * the downloads page and `/course.json`.
 */
export function packages({ languages }: PackagesOptions): AstroIntegration {
  return {
    name: 'packages',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const start = performance.now();
        const made = await addPackages(fileURLToPath(dir), languages);
        const bytes = made.reduce((sum, each) => sum + each.bytes.length, 0);
        logger.info(
          `${made.length} packages, ${Math.round(bytes / 1000)} kB, in ${Math.round(performance.now() - start)} ms`,
        );
      },
    },
  };
}

/** Does it for a folder; gives what was made. */
export async function addPackages(root: string, languages: readonly LanguageName[]): Promise<readonly Packed[]> {
  const made = await makePackages(root, languages);
  await writePackages(root, made);
  for (const { code } of languages) {
    const page = `${code}/downloads/index.html`;
    const html = await readFile(resolve(root, page), 'utf8');
    await writeFile(resolve(root, page), fillDownloads(page, html, made, code));
    const kit = `${code}/teach/kit/index.html`;
    await writeFile(resolve(root, kit), fillPackages(kit, await readFile(resolve(root, kit), 'utf8'), made, code).html);
  }
  const catalogue = resolve(root, 'course.json');
  const course = JSON.parse(await readFile(catalogue, 'utf8')) as Record<string, unknown>;
  const listed = made.map(({ kind, lang: language, of, path, bytes, sha256 }) => ({
    ...{ kind, language, of, path, bytes: bytes.length, sha256 },
  }));
  await writeFile(catalogue, `${JSON.stringify({ ...course, packages: listed }, null, 2)}\n`);
  return made;
}
