import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { distFiles } from '../../../src/build/dist-files.ts';
import { writeSearchIndex } from '../../../src/build/search.ts';
import { Folder, htmlPage, test } from './folder.ts';

const PAGES = {
  'index.html': htmlPage('<p>Nothing to find here.</p>'),
  'en/index.html': htmlPage('<main data-pagefind-body><h1>Home</h1><p>A xylophone.</p></main>'),
  'en/learn/index.html': htmlPage('<main data-pagefind-body><h1>Learn</h1><p>A zeppelin.</p></main>'),
};

const indexOf = async (folder: Folder): Promise<string[]> =>
  (await distFiles(folder.root)).filter((file) => file.startsWith('pagefind/'));

test('only what a search needs is written, and only of pages with a body for it', async ({ folder }) => {
  await folder.write(PAGES);
  await writeSearchIndex(folder.root);
  const files = await indexOf(folder);
  expect(files.filter((file) => file.endsWith('.pf_fragment'))).toHaveLength(2);
  expect(files.filter((file) => /\.(js|css|json|pagefind)$/.test(file))).toEqual([
    'pagefind/pagefind-entry.json',
    'pagefind/pagefind-worker.js',
    'pagefind/pagefind.js',
    'pagefind/wasm.en.pagefind',
  ]);
});

test('the same pages give the same index, byte for byte', async ({ folder }) => {
  await folder.write(PAGES);
  await writeSearchIndex(folder.root);
  const files = await indexOf(folder);
  const first = await Promise.all(files.map((file) => readFile(join(folder.root, file), 'base64')));
  await writeSearchIndex(folder.root);
  expect(await indexOf(folder)).toEqual(files);
  expect(await Promise.all(files.map((file) => readFile(join(folder.root, file), 'base64')))).toEqual(first);
});

test('a language that Pagefind has no rules for is searched all the same', async ({ folder }) => {
  await folder.write({ 'qaa/index.html': PAGES['en/index.html'].replace('lang="en"', 'lang="qaa"') });
  await writeSearchIndex(folder.root);
  expect(await indexOf(folder)).toContain('pagefind/wasm.unknown.pagefind');
});
