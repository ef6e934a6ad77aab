/// <reference lib="webworker" />
import { PrecacheController } from 'workbox-precaching/PrecacheController.js';
import { contentType, isText } from './content-type.ts';
import { type CourseFile, course, root } from './course.ts';
import type { Status } from './messages.ts';
import { fromStore, packedSize, toStore } from './stored.ts';

/** Names that already hold a digest: the browser's own cache may answer for them. */
export const NAMED_BY_DIGEST = /^(_astro\/(?!.*\.css$)|pagefind\/(fragment|index)\/)/;

/**
 * The copy of the course: Workbox knows the list, stores each file under its revision, proves it by its digest
 * and deletes what a later build no longer has. Ours is how files are fetched (fill.ts), how their bodies lie in
 * the copy (stored.ts), and that a language is kept only when somebody reads in it.
 *
 * `fallbackToNetwork: false`, because Workbox would also store what it fetches while answering; that would
 * bring the copy back after the reader has removed it, as long as a page stays open.
 */
export const controller = new PrecacheController({
  fallbackToNetwork: false,
  plugins: [
    {
      cacheWillUpdate: async ({ request, response }) => (response.ok ? toStore(response, request.url) : null),
      cachedResponseWillBeUsed: async ({ cachedResponse }) => cachedResponse && fromStore(cachedResponse),
    },
  ],
});

controller.addToCacheList(
  course.files.map((file) => ({
    url: file[0] === '' ? './' : file[0],
    // Another name than a worker had that stored text plain: see adopt.ts.
    revision: isText(contentType(file[0])) ? `${file[1].slice(0, 12)}-packed` : plainRevision(file),
    integrity: `sha256-${file[1]}`,
  })),
);

const { cacheName } = controller.strategy;
export const openCopy = (): Promise<Cache> => caches.open(cacheName);

/** What tells apart the versions of a file that is stored as it came. */
export function plainRevision([address, digest]: CourseFile): string | null {
  return NAMED_BY_DIGEST.test(address) ? null : digest.slice(0, 12);
}

export const urlOf = ([address]: CourseFile): string => new URL(address, root).href;
export const keyOf = (file: CourseFile): string => controller.getCacheKeyForURL(urlOf(file))!;

/** The languages that are kept, whole or in part, in this version or the one before. */
export async function keptLanguages(): Promise<string[]> {
  if (!(await caches.has(cacheName))) return [];
  const cache = await openCopy();
  const homes = await Promise.all(
    course.languages.map((code) => cache.match(new URL(`${code}/`, root), { ignoreSearch: true })),
  );
  return course.languages.filter((_, index) => homes[index]);
}

/** The files of these languages and those that all share. */
export function filesOf(languages: readonly string[]): CourseFile[] {
  return course.files.filter(([, , , language]) => language === '' || languages.includes(language));
}

/** How many bytes these files have. */
export function bytesOf(files: readonly CourseFile[]): number {
  return files.reduce((sum, [, , bytes]) => sum + bytes, 0);
}

/** A file of the copy as the host would send it; undefined where it is not here or damaged. */
export async function fileAt(url: string): Promise<Response | undefined> {
  const key = controller.getCacheKeyForURL(url);
  const stored = key && (await caches.match(key, { cacheName }));
  return stored ? fromStore(stored) : undefined;
}

/** Stores a file that has been proved. */
export async function put(file: CourseFile, response: Response, cache: Cache): Promise<void> {
  await cache.put(keyOf(file), await toStore(response, file[0]));
}

/** Those of the files that are not here yet. */
export async function missingOf(files: readonly CourseFile[]): Promise<CourseFile[]> {
  const here = await keysHere();
  return files.filter((file) => !here.has(keyOf(file)));
}

/** Removes every kept file that is not what the build made. */
export async function dropWrong(files: readonly CourseFile[]): Promise<void> {
  const cache = await openCopy();
  for (const file of files) {
    const stored = await cache.match(keyOf(file));
    if (!stored) continue;
    const content = await (await fromStore(stored))?.arrayBuffer();
    if (!content || (await digestOf(content)) !== file[1]) await cache.delete(keyOf(file));
  }
}

/** SHA-256 in base64, as the list has it. */
export async function digestOf(content: BufferSource): Promise<string> {
  return btoa(String.fromCharCode(...new Uint8Array(await crypto.subtle.digest('SHA-256', content))));
}

/** What of the kept languages is here. */
export async function status(): Promise<Status> {
  const languages = await keptLanguages();
  const files = filesOf(languages.length ? languages : course.languages.slice(0, 1));
  const sizes = (await Promise.all(files.map(storedSize))).filter((size) => size !== undefined);
  const kept = sizes.length;
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  const state = kept === files.length ? 'ready' : 'incomplete';
  return { type: 'status', version: course.version, files: files.length, bytes, kept, state };
}

/** How many bytes a file takes as it is stored; undefined where it is not here. */
async function storedSize(file: CourseFile): Promise<number | undefined> {
  const stored = await caches.match(keyOf(file), { cacheName });
  return stored && (packedSize(stored) ?? file[2]);
}

/** The keys of all that is stored; asking does not make a bucket where there is none. */
export async function keysHere(): Promise<Set<string>> {
  const keys = (await caches.has(cacheName)) ? await (await openCopy()).keys() : [];
  return new Set(keys.map(({ url }) => url));
}

/** Deletes the whole copy. */
export async function discard(): Promise<void> {
  await caches.delete(cacheName);
}

/** Deletes the copy's bucket if there is nothing in it. */
export async function discardIfEmpty(): Promise<void> {
  if ((await keysHere()).size === 0) await discard();
}
