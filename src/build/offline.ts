import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'esbuild';
import type { Course } from '../sw/course.ts';
import { packAddress } from '../sw/pack-address.ts';
import { fileOf } from './dist-files.ts';
import { courseOf } from './offline-files.ts';
import { OLDEST_BROWSERS } from './oldest-browsers.ts';

export interface OfflineOptions {
  /** The languages of this build; a device keeps those that are read on it. */
  readonly languages: readonly string[];
}

/**
 * Writes the worker that keeps the course on the device, `sw.js`, with the list of what there is; and beside it
 * `sw-off.js`, to be copied over it should it ever have to go; and the packs in which it fetches the files. Comes last: the list holds the digest of every file.
 */
export function offline({ languages }: OfflineOptions): AstroIntegration {
  return {
    name: 'offline',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const start = performance.now();
        const { version, files } = await writeWorker(fileURLToPath(dir), languages);
        const bytes = files.reduce((sum, [, , size]) => sum + size, 0);
        logger.info(
          `${files.length} files, ${Math.round(bytes / 1000)} kB, version ${version}, in ${Math.round(performance.now() - start)} ms`,
        );
      },
    },
  };
}

/** Does it for a folder; gives the list. */
export async function writeWorker(root: string, languages: readonly string[]): Promise<Course> {
  const course = await courseOf(root, languages);
  await writePacks(root, course);
  await writeFile(resolve(root, 'sw.js'), await worker('sw.ts', course));
  await writeFile(resolve(root, 'sw-off.js'), await worker('off.ts', course));
  return course;
}

/** The files of each language, and those that all share, in one piece each: see src/sw/pack.ts. */
async function writePacks(root: string, { version, languages, files }: Course): Promise<void> {
  await rm(resolve(root, 'packs'), { recursive: true, force: true });
  await mkdir(resolve(root, 'packs'));
  for (const language of ['', ...languages]) {
    const own = files.filter(([, , , each]) => each === language);
    const contents = await Promise.all(own.map(([address]) => readFile(resolve(root, fileOf(address)))));
    await writeFile(resolve(root, packAddress(version, language)), Buffer.concat(contents));
  }
}

async function worker(name: string, course: Course): Promise<Uint8Array> {
  const result = await build({
    entryPoints: [fileURLToPath(new URL(`../sw/${name}`, import.meta.url))],
    bundle: true,
    format: 'iife',
    minify: true,
    target: OLDEST_BROWSERS,
    define: { __COURSE__: JSON.stringify(course), 'process.env.NODE_ENV': '"production"' },
    write: false,
    logLevel: 'error',
  });
  return result.outputFiles[0]!.contents;
}
