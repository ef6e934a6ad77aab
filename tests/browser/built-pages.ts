import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { addressOf } from '../../src/build/dist-files.ts';
import { DIST } from './server.ts';

/** The address of every page of the built site, from its root and without a leading slash. No test takes a sample. */
export const pages: readonly string[] = readdirSync(DIST, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.html') && !file.startsWith('downloads/'))
  .map(addressOf)
  .sort();

/** The pages of a kind. There is always one: a test over no pages proves nothing. */
export function pagesLike(pattern: RegExp): readonly string[] {
  const found = pages.filter((address) => pattern.test(address));
  if (found.length === 0) throw new Error(`the built site has no page like ${String(pattern)}`);
  return found;
}

/** The HTML of a page, by its address. */
export function htmlOf(address: string): string {
  return readFileSync(join(DIST, address === '' || address.endsWith('/') ? `${address}index.html` : address), 'utf8');
}

export const LESSON = /^en\/learn\/[^/]+\/$/;
export const CONVERSATION = /^en\/practice\/[^/]+\/$/;
export const EVIDENCE = /^en\/help\/evidence\/$/;
export const FRAME = /^en\/embed\/.+\/$/;
export const PRINTED = /^en\/teach\/print\/[^/]+\/$/;
