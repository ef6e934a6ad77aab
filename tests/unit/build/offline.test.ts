import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect } from '@playwright/test';
import { courseOf } from '../../../src/build/offline-files.ts';
import { writeWorker } from '../../../src/build/offline.ts';
import { packAddress } from '../../../src/sw/pack-address.ts';
import { test } from './folder.ts';

const SITE = {
  'index.html': 'front',
  '404.html': '',
  _headers: '',
  'robots.txt': '',
  'sitemap.xml': '',
  'course.json': '',
  'help.json': '',
  'sw.js': '',
  'sw-off.js': '',
  'downloads/en.zip': '',
  'embed/v1.js': '',
  'oembed/en/x.json': '',
  'en/index.html': 'home',
  'en/learn/index.html': 'learn <script defer src="../../_astro/page.1.js"></script>',
  'en/embed/index.html': '',
  'en/embed/x/index.html': '<link rel="stylesheet" href="../../../_astro/frame.2.css">',
  'en/embed/y/index.html': 'frame',
  'en/teach/run/index.html': '<template><iframe title="Y" src="../../embed/y/"></iframe></template>',
  'qaa/index.html': 'other',
  '_astro/page.1.js': 'code',
  '_astro/frame.2.css': 'only in frames',
  'pagefind/pagefind.js': 'engine',
  'pagefind/wasm.en.pagefind': 'w',
  'pagefind/pagefind.en_1.pf_meta': 'm',
  'pagefind/index/qaa_2.pf_index': 'i',
  'pagefind/fragment/en_3.pf_fragment': 'f',
};

test('the list holds what readers need, by its final address, with digest, size and language', async ({ folder }) => {
  await folder.write(SITE);
  const { files } = await courseOf(folder.root, ['en', 'qaa']);
  expect(files.map(([address, , , language]) => [address, language])).toEqual([
    ['_astro/page.1.js', ''],
    // Of the frames, the one that a page of the site shows.
    ['en/embed/y/', 'en'],
    ['en/', 'en'],
    ['en/learn/', 'en'],
    ['en/teach/run/', 'en'],
    ['', ''],
    ['pagefind/fragment/en_3.pf_fragment', 'en'],
    ['pagefind/index/qaa_2.pf_index', 'qaa'],
    ['pagefind/pagefind.en_1.pf_meta', 'en'],
    ['pagefind/pagefind.js', ''],
    ['pagefind/wasm.en.pagefind', 'en'],
    ['qaa/', 'qaa'],
  ]);
  const [, digest, bytes] = files.find(([address]) => address === 'en/')!;
  expect(digest).toBe(createHash('sha256').update('home').digest('base64'));
  expect(bytes).toBe(4);
});

test('the same files give the same worker, any other file another version', async ({ folder }) => {
  await folder.write(SITE);
  const first = await writeWorker(folder.root, ['en']);
  const worker = await folder.read('sw.js');
  expect((await writeWorker(folder.root, ['en'])).version).toBe(first.version);
  expect(await folder.read('sw.js')).toBe(worker);
  await folder.write({ 'en/index.html': 'Home' });
  expect((await writeWorker(folder.root, ['en'])).version).not.toBe(first.version);
});

test('a pack holds the files of a language in the order of the list, and nothing else', async ({ folder }) => {
  await folder.write(SITE);
  const { version, files } = await writeWorker(folder.root, ['en', 'qaa']);
  for (const language of ['', 'en', 'qaa']) {
    const own = files.filter(([, , , each]) => each === language);
    const pack = await readFile(join(folder.root, packAddress(version, language)));
    let at = 0;
    for (const [address, digest, size] of own) {
      const part = pack.subarray(at, (at += size));
      expect(createHash('sha256').update(part).digest('base64'), address).toBe(digest);
    }
    expect(at).toBe(pack.length);
  }
});

test('packs of earlier builds are not left lying about, nor packed again', async ({ folder }) => {
  await folder.write(SITE);
  await writeWorker(folder.root, ['en']);
  await folder.write({ 'en/index.html': 'Home' });
  const { version, files } = await writeWorker(folder.root, ['en']);
  expect((await readdir(join(folder.root, 'packs'))).sort()).toEqual([`${version}-all.txt`, `${version}-en.txt`]);
  expect(files.filter(([address]) => address.startsWith('packs/'))).toEqual([]);
});

test('the worker is small beside its list', async ({ folder }) => {
  await folder.write({ 'index.html': '' });
  await writeWorker(folder.root, ['en']);
  expect(brotliCompressSync(await folder.read('sw.js')).length).toBeLessThan(8000);
  expect((await folder.read('sw-off.js')).length).toBeLessThan(1000);
});
