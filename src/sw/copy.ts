/// <reference lib="webworker" />
import { PrecacheController } from 'workbox-precaching/PrecacheController.js';
import { type CourseFile, course, root } from './course.ts';
import type { Status } from './messages.ts';

/** Names that already hold a digest; the browser's own cache may answer for them. */
const NAMED_BY_DIGEST = /^(_astro\/(?!.*\.css$)|pagefind\/(fragment|index)\/)/;

/** Workbox installs one file after another; at 150 ms a round trip 250 files would take 40 s. */
const AT_ONCE = 6;

/** A file that does not come within this time counts as not coming. */
const LONGEST_FETCH_MS = 60_000;

/**
 * The copy of the course: Workbox knows the list, stores each file under its revision, proves it by its digest
 * and deletes what a later build no longer has. Ours is the order in which files are fetched, and that a
 * language is kept only when somebody reads in it.
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
const openCopy = (): Promise<Cache> => caches.open(cacheName);
const urlOf = ([address]: CourseFile): string => new URL(address, root).href;
const keyOf = (file: CourseFile): string => controller.getCacheKeyForURL(urlOf(file))!;

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

/**
 * Fetches what is missing of these files, six at a time. Stops at the first that cannot be had, and throws;
 * what has come by then stays, so that the next try goes on from there. Nothing of it is shown until all is here.
 */
export async function fill(files: readonly CourseFile[], event: ExtendableEvent): Promise<void> {
  const here = await keysHere();
  const queue = files.filter((file) => !here.has(keyOf(file)));
  const lane = async (): Promise<void> => {
    for (let file = queue.shift(); file; file = queue.shift()) {
      try {
        await fetchOne(file, event);
      } catch (error) {
        queue.length = 0;
        throw error;
      }
    }
  };
  const lanes = await Promise.allSettled(Array.from({ length: AT_ONCE }, lane));
  const failed = lanes.find((each) => each.status === 'rejected');
  if (failed) throw failed.reason;
}

async function fetchOne(file: CourseFile, event: ExtendableEvent): Promise<void> {
  const [address, digest] = file;
  const request = new Request(urlOf(file), {
    integrity: `sha256-${digest}`,
    cache: NAMED_BY_DIGEST.test(address) ? 'default' : 'reload',
    credentials: 'same-origin',
    signal: AbortSignal.timeout(LONGEST_FETCH_MS),
  });
  // Workbox stores only while installing. Filling up later, at a page's word, is the same work.
  const installing = {
    type: 'install',
    waitUntil: (work: Promise<unknown>) => event.waitUntil(work),
  } as ExtendableEvent;
  await Promise.all(controller.strategy.handleAll({ request, event: installing, params: { cacheKey: keyOf(file) } }));
}

/** Removes every kept file that is not what the build made. */
export async function dropWrong(files: readonly CourseFile[]): Promise<void> {
  const cache = await openCopy();
  for (const file of files) {
    const kept = await cache.match(keyOf(file));
    if (kept && (await digestOf(kept)) !== file[1]) await cache.delete(keyOf(file));
  }
}

async function digestOf(response: Response): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', await response.arrayBuffer()));
  return btoa(String.fromCharCode(...bytes));
}

/** What of the kept languages is here. */
export async function status(): Promise<Status> {
  const languages = await keptLanguages();
  const files = filesOf(languages.length ? languages : course.languages.slice(0, 1));
  const here = await keysHere();
  const kept = files.filter((file) => here.has(keyOf(file))).length;
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
