import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'esbuild';
import { EMBED_VERSION } from '../hosts/element/version.ts';
import { OLDEST_BROWSERS } from './oldest-browsers.ts';

const SOURCE = fileURLToPath(new URL('../hosts/element/v1.ts', import.meta.url));

/**
 * Writes the script for other sites: `/embed/v1.js`, which gets better with time, `/embed/<version>.js`, which never
 * changes, and `/embed/integrity.json` with the digest to write beside it. Older versions lie in `public/embed/`.
 */
export function embedScript(): AstroIntegration {
  return {
    name: 'embed-script',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const version = EMBED_VERSION;
        const code = await bundleEmbedScript();
        const folder = resolve(fileURLToPath(dir), 'embed');
        const integrity = integrityOf(code);
        await mkdir(folder, { recursive: true });
        await writeFile(resolve(folder, 'v1.js'), code);
        await writeFile(resolve(folder, `${version}.js`), code);
        await writeFile(
          resolve(folder, 'integrity.json'),
          `${JSON.stringify({ version, file: `${version}.js`, integrity, bytes: code.length }, null, 2)}\n`,
        );
        logger.info(`${version}, ${code.length} bytes, ${integrity}`);
      },
    },
  };
}

/** The script as it is sent: classic, in one piece, and the same bytes on every machine. */
export async function bundleEmbedScript(): Promise<Uint8Array> {
  const { outputFiles } = await build({
    entryPoints: [SOURCE],
    bundle: true,
    format: 'iife',
    minify: true,
    target: OLDEST_BROWSERS,
    write: false,
    logLevel: 'error',
  });
  return outputFiles[0]!.contents;
}

/** As it stands in an `integrity` attribute. */
export function integrityOf(code: Uint8Array): string {
  return `sha384-${createHash('sha384').update(code).digest('base64')}`;
}
