/// <reference lib="webworker" />
import { adopt } from './adopt.ts';
import { NAMED_BY_DIGEST, controller, keyOf, missingOf, urlOf } from './copy.ts';
import type { CourseFile } from './course.ts';
import { unpack } from './pack.ts';

/** From this many missing files on, the pack is quicker. A usual update is below it. */
const WORTH_A_PACK = 30;

/** Workbox installs one file after another. Chromium lets an installing worker have three at once, others more. */
const AT_ONCE = 6;

/** A file that does not come within this time counts as not coming. */
const LONGEST_FETCH_MS = 60_000;

/**
 * Gets what is missing of these files: from a former worker's copy, then from the network in one piece where it is
 * much, then one by one what did not come that way. Throws where a file cannot be had; what has come by then stays, so that the next try goes on from there.
 */
export async function fill(files: readonly CourseFile[], event: ExtendableEvent): Promise<void> {
  await adopt(await missingOf(files));
  const missing = await missingOf(files);
  if (missing.length >= WORTH_A_PACK) {
    const model = files.find(([address]) => address.endsWith('/'))!;
    await fetchAll(await missingOf([model]), event);
    // Whatever is wrong with a pack, the files themselves can still be had.
    await unpack(missing, model).catch(() => undefined);
  }
  await fetchAll(await missingOf(files), event);
}

/** Stops at the first file that cannot be had. */
async function fetchAll(files: readonly CourseFile[], event: ExtendableEvent): Promise<void> {
  const queue = [...files];
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
