import { crc32 } from 'node:zlib';
import { deflateSync, strToU8, Zip } from 'fflate';

/** The files of a package: path in it → what it holds. */
export type Files = ReadonlyMap<string, Uint8Array | string>;

/** DEFLATE, as APPNOTE.TXT 4.4.5 counts the ways of packing. */
const DEFLATED = 8;
const LEVEL = 6;

interface Packing {
  readonly data: ReturnType<typeof deflateSync>;
  readonly crc: number;
}

/** What has been packed already: a style sheet lies in seventy packages, and is packed once. */
const packings = new WeakMap<Uint8Array, Packing>();

/**
 * The files as a zip. The same files give the same bytes on every machine: they stand in the order of their names,
 * all with one date, and neither the machine nor its time zone leaves a trace.
 *
 *   date   `2026-11-29`: what the files are dated
 */
export function zip(files: Files, date: string): Uint8Array {
  const chunks: Uint8Array[] = [];
  const archive = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  const [year = 1980, month = 1, day = 1] = date.split('-').map(Number);
  // A zip holds the time on the clock of whoever packs, so this is midnight wherever that is.
  const mtime = new Date(year, month - 1, day);
  for (const [filename, content] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const bytes = typeof content === 'string' ? strToU8(content) : content;
    const { data, crc } = packed(bytes);
    const file: Parameters<Zip['add']>[0] = { filename, size: bytes.length, crc, compression: DEFLATED, mtime };
    archive.add(file);
    file.ondata?.(null, data, true);
  }
  archive.end();
  return Buffer.concat(chunks);
}

function packed(bytes: Uint8Array): Packing {
  const known = packings.get(bytes);
  if (known) return known;
  const made = { data: deflateSync(bytes, { level: LEVEL }), crc: crc32(bytes) };
  packings.set(bytes, made);
  return made;
}
