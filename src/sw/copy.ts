/// <reference lib="webworker" />
import { PrecacheController } from 'workbox-precaching/PrecacheController.js';
import { type CourseFile, course, root } from './course.ts';
import type { Status } from './messages.ts';

/** Names that already hold a digest: the browser's own cache may answer for them. */
export const NAMED_BY_DIGEST = /^(_astro\/(?!.*\.css$)|pagefind\/(fragment|index)\/)/;

/**
 * The copy of the course: Workbox knows the list, stores each file under its revision, proves it by its digest
 * and deletes what a later build no longer has. Ours is how files are fetched (fill.ts), and that a language
 * is kept only when somebody reads in it.
 *
 * `fallbackToNetwork: false`, because Workbox would also store what it fetches while answering; that would
 * bring the copy back after the reader has removed it, as long as a page stays open.
 */
export const controller = new PrecacheController({ fallbackToNetwork: false });

controller.addToCacheList(
  course.files.map(([address, digest]) => ({
    url: address === '' ? './' : address,
    revision: NAMED_BY_DIGEST.test(address) ? null : digest.slice(0, 12),
    integrity: `sha256-${digest}`,
  })),
);

const { cacheName } = controller.strategy;
export const openCopy = (): Promise<Cache> => caches.open(cacheName);
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

/** Those of the files that are not here yet. */
export async function missingOf(files: readonly CourseFile[]): Promise<CourseFile[]> {
  const here = await keysHere();
  return files.filter((file) => !here.has(keyOf(file)));
}

/** Removes every kept file that is not what the build made. */
export async function dropWrong(files: readonly CourseFile[]): Promise<void> {
  const cache = await openCopy();
  for (const file of files) {
    const kept = await cache.match(keyOf(file));
    if (kept && (await digestOf(await kept.arrayBuffer())) !== file[1]) await cache.delete(keyOf(file));
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
  const kept = files.length - (await missingOf(files)).length;
  const state = kept === files.length ? 'ready' : 'incomplete';
  return { type: 'status', version: course.version, files: files.length, bytes: bytesOf(files), kept, state };
}

/** The keys of all that is stored; asking does not make a bucket where there is none. */
async function keysHere(): Promise<Set<string>> {
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
