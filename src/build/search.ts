import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

/**
 * What a search needs: the engine, its worker, the words of each language and the index. Pagefind also brings
 * four ready-made interfaces, 370 kB that no page loads.
 */
const NEEDED =
  /^(pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\.[\w-]+\.pagefind|.*\.pf_(meta|index|fragment|filter))$/;

/** Writes the search index of the finished pages to `pagefind/`. Only what stands in `data-pagefind-body` is found. */
export function search(): AstroIntegration {
  return {
    name: 'search',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const start = performance.now();
        const count = await writeSearchIndex(fileURLToPath(dir));
        logger.info(`${count} index files in ${Math.round(performance.now() - start)} ms`);
      },
    },
  };
}

/** Does it for a folder; gives the number of files written. The same pages give the same files. */
export async function writeSearchIndex(root: string): Promise<number> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(errors.join('\n'));
  try {
    const added = await index.addDirectory({ path: root });
    const made = await index.getFiles();
    if (added.errors.length + made.errors.length) throw new Error([...added.errors, ...made.errors].join('\n'));
    const usesUnknown = languagesIn(made.files).some((wasm) => wasm === null);
    const needed = made.files.filter(
      ({ path }) => NEEDED.test(path) && (usesUnknown || path !== 'wasm.unknown.pagefind'),
    );
    for (const { path, content } of needed) {
      const file = resolve(root, 'pagefind', path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, content);
    }
    return needed.length;
  } finally {
    await close();
  }
}

/** For each language of the index, the name of its word rules; null where Pagefind has none for it. */
function languagesIn(files: readonly { path: string; content: Uint8Array }[]): (string | null)[] {
  const entry = files.find(({ path }) => path === 'pagefind-entry.json');
  if (!entry) throw new Error('Pagefind wrote no pagefind-entry.json');
  const { languages } = JSON.parse(Buffer.from(entry.content).toString('utf8')) as {
    languages: Record<string, { wasm: string | null }>;
  };
  return Object.values(languages).map(({ wasm }) => wasm);
}
