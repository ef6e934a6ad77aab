import { expect } from '@playwright/test';
import { writeSitemap } from '../../../src/build/sitemap.ts';
import { htmlPage, test } from './folder.ts';

test('every page that may be found is listed by its full address, below a path too', async ({ folder }) => {
  await folder.write({
    'index.html': htmlPage(''),
    'en/learn/index.html': htmlPage(''),
    'en/offline/index.html': htmlPage('', '<meta name="robots" content="noindex">'),
    '404.html': htmlPage(''),
    'robots.txt': 'User-agent: *\nAllow: /\n',
  });
  expect(await writeSitemap(folder.root, 'https://course.example/repo')).toBe(2);
  expect((await folder.read('sitemap.xml')).match(/<loc>[^<]*/g)).toEqual([
    '<loc>https://course.example/repo/en/learn/',
    '<loc>https://course.example/repo/',
  ]);
  expect(await folder.read('robots.txt')).toContain('\nSitemap: https://course.example/repo/sitemap.xml\n');
});
