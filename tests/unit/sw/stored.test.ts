import { gunzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { fromStore, packedSize, toStore } from '../../../src/sw/stored.ts';

const PAGE = '<!doctype html>\n'.padEnd(20_000, '<p>Much alike, as pages are. ');
const HEADERS = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': "default-src 'none'" };
/** What the host says of the body on its way, and browsers hand on with the body as it was before. */
const OF_THE_WAY = { 'content-encoding': 'br', 'content-length': '1234' };

const TEXT = ['', 'en/learn/', 'https://x.example/repo/en/', '_astro/a.js', '_astro/a.css', 'a.svg', 'pagefind/x.json'];
const PACKED_ALREADY = [
  '_astro/font.woff2',
  'a.png',
  'pagefind/wasm.en.pagefind',
  'pagefind/fragment/en_1.pf_fragment',
];

const response = (body: string | Uint8Array<ArrayBuffer> = PAGE): Response =>
  new Response(body, { headers: { ...HEADERS, ...OF_THE_WAY } });

/** Does it in a browser that has no such thing. */
async function without(name: 'CompressionStream' | 'DecompressionStream', act: () => Promise<void>): Promise<void> {
  const own = Object.getOwnPropertyDescriptor(globalThis, name)!;
  Reflect.deleteProperty(globalThis, name);
  try {
    await act();
  } finally {
    Object.defineProperty(globalThis, name, own);
  }
}

for (const address of TEXT)
  test(`"${address}" is stored packed, and comes back as it was`, async () => {
    const stored = await toStore(response(), address);
    expect(stored.headers.get('content-encoding')).toBeNull();
    expect(stored.headers.get('content-security-policy')).toBe(HEADERS['content-security-policy']);
    expect(packedSize(stored)).toBeLessThan(PAGE.length / 10);
    const body = Buffer.from(await stored.clone().arrayBuffer());
    expect(packedSize(stored)).toBe(body.length);
    expect(gunzipSync(body).toString()).toBe(PAGE);

    const answer = await fromStore(stored);
    expect(await answer!.text()).toBe(PAGE);
    expect(Object.fromEntries(answer!.headers)).toEqual(HEADERS);
  });

for (const address of PACKED_ALREADY)
  test(`"${address}" is stored as it is`, async () => {
    const stored = await toStore(response(), address);
    expect(packedSize(stored)).toBeUndefined();
    expect(await (await fromStore(stored))!.text()).toBe(PAGE);
  });

test('any bytes come back', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 5000 }), async (bytes) => {
      const answer = await fromStore(await toStore(response(new Uint8Array(bytes)), 'en/'));
      expect(new Uint8Array(await answer!.arrayBuffer())).toEqual(new Uint8Array(bytes));
    }),
  );
});

for (const name of ['CompressionStream', 'DecompressionStream'] as const)
  test(`a browser without ${name} stores plain, and reads it`, async () => {
    await without(name, async () => {
      const stored = await toStore(response(), 'en/');
      expect(packedSize(stored)).toBeUndefined();
      expect(await stored.clone().text()).toBe(PAGE);
      expect(await (await fromStore(stored))!.text()).toBe(PAGE);
    });
  });

test('what was stored plain is still read when the browser has learnt to pack', async () => {
  let stored = response();
  await without('CompressionStream', async () => void (stored = await toStore(stored, 'en/')));
  expect(await (await fromStore(stored))!.text()).toBe(PAGE);
});

test('a damaged body is told apart, and nothing of it answered', async () => {
  const stored = await toStore(response(), 'en/');
  const body = await stored.clone().arrayBuffer();
  const damaged = new Uint8Array(body.slice(0));
  damaged[damaged.length - 6]! ^= 1; // in the checksum at the end
  for (const wrong of [body.slice(0, body.byteLength / 2), damaged, 'no gzip at all', ''])
    expect(await fromStore(new Response(wrong, { headers: stored.headers }))).toBeUndefined();
});
