import { contentType, isText } from './content-type.ts';

/**
 * How a body lies in the copy. Not `content-encoding`: whoever reads a stored response gets that header as it
 * stands and the body as it lies, and would believe what the host once said of the way there.
 */
const STORED = 'x-stored';

/** What the host says of the body on its way. It is not true of the one that is stored. */
const OF_THE_WAY = ['content-encoding', 'content-length'];

/**
 * A file as it is stored: text packed, because text is nine tenths of a course and packs to a third. The rest is
 * packed already. Where the browser cannot pack (Safari before 16.4, Firefox before 113), text is stored plain.
 */
export async function toStore(response: Response, address: string): Promise<Response> {
  if (!canPack() || !isText(contentType(address))) return response;
  const packed = await through(new CompressionStream('gzip'), await response.arrayBuffer());
  const headers = new Headers(response.headers);
  for (const name of OF_THE_WAY) headers.delete(name);
  headers.set(STORED, 'gzip');
  headers.set('content-length', String(packed.byteLength));
  return new Response(packed, { headers });
}

/**
 * A stored file as it came; undefined where it is damaged. What is not marked is plain. It is unpacked whole
 * before anything of it is answered: a page that breaks off could not be taken back.
 */
export async function fromStore(stored: Response): Promise<Response | undefined> {
  if (stored.headers.get(STORED) === null) return stored;
  try {
    const plain = await through(new DecompressionStream('gzip'), await stored.arrayBuffer());
    const headers = new Headers(stored.headers);
    for (const name of [STORED, ...OF_THE_WAY]) headers.delete(name);
    return new Response(plain, { headers });
  } catch {
    return undefined;
  }
}

/** How many bytes a body takes where it is packed; undefined where it lies plain. */
export function packedSize(stored: Response): number | undefined {
  return stored.headers.get(STORED) === null ? undefined : Number(stored.headers.get('content-length'));
}

function canPack(): boolean {
  return 'CompressionStream' in globalThis && 'DecompressionStream' in globalThis;
}

async function through(way: CompressionStream | DecompressionStream, body: ArrayBuffer): Promise<ArrayBuffer> {
  const writer = way.writable.getWriter();
  // What goes wrong here goes wrong in reading too, and is told there.
  writer.write(body).catch(() => undefined);
  writer.close().catch(() => undefined);
  return new Response(way.readable).arrayBuffer();
}
