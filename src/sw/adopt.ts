/// <reference lib="webworker" />
import { digestOf, keysHere, openCopy, plainRevision, put, urlOf } from './copy.ts';
import type { CourseFile } from './course.ts';

/**
 * Takes missing files over from the copy of a former worker, which stored text plain and under another name.
 *
 * Why another name: both workers share the copy while the reader has not asked for the new version, and a host may
 * go back to an earlier build. The former one knows nothing of packing and would answer with packed bytes. So each
 * finds only what it can read; what is under the former names goes when the new one takes over.
 */
export async function adopt(missing: readonly CourseFile[]): Promise<void> {
  const here = await keysHere();
  const former = missing.filter((file) => here.has(formerKeyOf(file)));
  if (former.length === 0) return;
  const cache = await openCopy();
  for (const file of former) {
    const stored = await cache.match(formerKeyOf(file));
    const content = await stored?.arrayBuffer();
    if (content && (await digestOf(content)) === file[1])
      await put(file, new Response(content, { headers: stored!.headers }), cache);
  }
}

/** As Workbox makes it of a file's address and revision. */
function formerKeyOf(file: CourseFile): string {
  const url = new URL(urlOf(file));
  const revision = plainRevision(file);
  if (revision !== null) url.searchParams.set('__WB_REVISION__', revision);
  return url.href;
}
