import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { resolveAddress } from '../../src/build/addresses.ts';
import { readPage } from '../../src/build/page-reading.ts';
import { htmlOf } from './built-pages.ts';
import { DIST } from './server.ts';

export const KB = 1024;
const files = new Set(
  readdirSync(DIST, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/')),
);
const sizes = new Map<string, number>();

/** The size of a file as hosts send it: brotli at the level they use, fonts and pictures as they are. */
function sizeOf(file: string): number {
  let size = sizes.get(file);
  if (size === undefined) {
    const body = readFileSync(join(DIST, file));
    size = /\.(woff2|png|webp)$/.test(file) ? body.length : packed(body);
    sizes.set(file, size);
  }
  return size;
}

const packed = (body: Buffer): number =>
  brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

/** What a first visit to a page fetches, in bytes as hosts send them. */
export interface Weight {
  readonly page: number;
  readonly styles: number;
  readonly scripts: number;
  readonly requests: number;
  /** With the regular font, which every page shows. */
  readonly all: number;
}

/** Weighs a page with its styles, scripts, pictures and the regular font; a frame takes that of the device. */
export function weigh(address: string, hasFont = true): Weight {
  const html = htmlOf(address);
  const own = `${address}index.html`;
  const asked = readPage(html).addresses.filter(({ isFetched, form }) => isFetched && form === 'one');
  const fetched = [...new Set(asked.map(({ value }) => resolveAddress(own, value, files).file!))];
  const sum = (pattern: RegExp): number =>
    fetched.filter((file) => pattern.test(file)).reduce((total, file) => total + sizeOf(file), 0);
  const styles = fetched.filter((file) => file.endsWith('.css'));
  const fonts = new Set(styles.flatMap((file) => fontsIn(file)));
  const regular = [...fonts].find((file) => /latin-400-normal/.test(file) && !/latin-ext/.test(file));
  if (!regular === hasFont) throw new Error(`${address} has ${hasFont ? 'no' : 'a'} regular font`);
  const page = packed(Buffer.from(html));
  const rest = sum(/\.(svg|png|webp|ico|webmanifest)$/);
  const all = page + sum(/\.css$/) + sum(/\.js$/) + rest + (regular ? sizeOf(regular) : 0);
  return {
    page,
    styles: sum(/\.css$/),
    scripts: sum(/\.js$/),
    requests: 1 + fetched.length + (!regular || fetched.includes(regular) ? 0 : 1),
    all,
  };
}

const fontsIn = (sheet: string): string[] =>
  [...readFileSync(join(DIST, sheet), 'utf8').matchAll(/url\(["']?([^)"']+\.woff2)["']?\)/g)].map(
    ([, address]) => resolveAddress(sheet, address!, files).file!,
  );
