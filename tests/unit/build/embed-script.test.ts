import { readFile } from 'node:fs/promises';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { bundleEmbedScript, integrityOf } from '../../../src/build/embed-script.ts';
import { EMBED_VERSION } from '../../../src/hosts/element/version.ts';

const releases = async () =>
  JSON.parse(await readFile('src/hosts/element/releases.json', 'utf8')) as Record<string, string>;

test('the script for other sites is small, and the version says which one it is', async () => {
  const code = await bundleEmbedScript();
  expect(code.length, 'bytes, not compressed').toBeLessThanOrEqual(4096);
  expect(brotliCompressSync(code).length).toBeLessThanOrEqual(2048);
  expect(
    (await releases())[EMBED_VERSION],
    'The script has changed: put the old one, from a build before the change, into public/embed/, raise the number in src/hosts/element/version.ts, and write the new digest beside it into releases.json',
  ).toBe(integrityOf(code));
});

test('every version that was ever given out still lies at its address', async () => {
  for (const [version, integrity] of Object.entries(await releases()))
    if (version !== EMBED_VERSION)
      expect(integrityOf(await readFile(`public/embed/${version}.js`)), version).toBe(integrity);
});
