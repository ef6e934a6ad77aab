/// <reference lib="webworker" />
import { contentType } from './content-type.ts';
import { digestOf, fileAt, openCopy, put, urlOf } from './copy.ts';
import { type CourseFile, course, root } from './course.ts';
import { packAddress } from './pack-address.ts';

/** A pack may take its time: what has come of it is kept. */
const LONGEST_FETCH_MS = 240_000;

/** What speaks of the body that came with it, and not of the site. */
const OF_THE_BODY = ['content-encoding', 'content-length', 'etag', 'last-modified'];

/** A page that is made for a frame: what the model says against frames is not said of it. Its own policy is in it. */
const FRAME = /^[^/]+\/embed\/./;
const AGAINST_FRAMES = ['x-frame-options', 'content-security-policy'];

/**
 * Takes missing files out of the packs they are in, each proved by its digest and stored as soon as it has come.
 *
 * Why there are packs, when Workbox could fetch the files: a course is some hundred small ones, and Chromium lets
 * an installing worker fetch three at a time. On a line with 150 ms a round trip that made 14 s for 230 files;
 * in one piece they take 4 s and are a third smaller on the way, because pages are much alike.
 *
 * `model` is a page that is here already. Its headers are those of the whole site, and so they are given to all.
 */
export async function unpack(missing: readonly CourseFile[], model: CourseFile): Promise<void> {
  const cache = await openCopy();
  const headers = new Headers((await fileAt(urlOf(model)))?.headers);
  for (const name of OF_THE_BODY) headers.delete(name);
  const wanted = new Set(missing);
  const languages = new Set(missing.map(([, , , language]) => language));
  await Promise.all([...languages].map((language) => unpackOne(language, wanted, cache, headers)));
}

async function unpackOne(
  language: string,
  wanted: ReadonlySet<CourseFile>,
  cache: Cache,
  headers: Headers,
): Promise<void> {
  const response = await fetch(new URL(packAddress(course.version, language), root), {
    signal: AbortSignal.timeout(LONGEST_FETCH_MS),
  });
  if (!response.ok || !response.body) return;
  const pieces = new Pieces(response.body);
  const stored: Promise<void>[] = [];
  try {
    for (const file of course.files.filter(([, , , own]) => own === language)) {
      const [address, digest, size] = file;
      const content = await pieces.take(size);
      if ((await digestOf(content)) !== digest) break; // Not our pack, but somebody's sign-in page.
      const own = new Headers(headers);
      own.set('content-type', contentType(address));
      if (FRAME.test(address)) for (const name of AGAINST_FRAMES) own.delete(name);
      if (wanted.has(file)) stored.push(put(file, new Response(content, { headers: own }), cache));
    }
  } finally {
    // Also when the connection breaks: what is stored by then is not asked for again.
    await Promise.allSettled(stored);
  }
}

/** A stream, taken in pieces of a given size. */
class Pieces {
  readonly #reader: ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>>;
  #rest = new Uint8Array();

  constructor(stream: ReadableStream<Uint8Array<ArrayBuffer>>) {
    this.#reader = stream.getReader();
  }

  /** The next bytes, this many. Throws where the stream ends or breaks before. */
  async take(size: number): Promise<Uint8Array<ArrayBuffer>> {
    while (this.#rest.length < size) {
      const { value } = await this.#reader.read();
      if (!value) throw new TypeError('the pack ends too soon');
      const joined = new Uint8Array(this.#rest.length + value.length);
      joined.set(this.#rest);
      joined.set(value, this.#rest.length);
      this.#rest = joined;
    }
    const piece = this.#rest.slice(0, size);
    this.#rest = this.#rest.subarray(size);
    return piece;
  }
}
