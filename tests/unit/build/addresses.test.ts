import { expect, test } from '@playwright/test';
import { isExternal, relativeAddress, resolveAddress } from '../../../src/build/addresses.ts';

const files = new Set(['index.html', 'en/index.html', 'en/learn/index.html', 'en/a b/index.html', '_astro/x.css']);

test('an address is found in every form it may be written in', () => {
  const forms: [from: string, address: string, path: string][] = [
    ['index.html', '/en/learn/', 'en/learn/'],
    ['index.html', '/en/learn', 'en/learn/'],
    ['index.html', '/en/learn/index.html', 'en/learn/'],
    ['index.html', 'en/learn/', 'en/learn/'],
    ['en/index.html', 'learn/', 'en/learn/'],
    ['en/learn/index.html', '../', 'en/'],
    ['en/learn/index.html', './', 'en/learn/'],
    ['en/learn/index.html', '', 'en/learn/'],
    ['en/learn/index.html', '?q=1', 'en/learn/'],
    ['en/learn/index.html', '../../', ''],
    ['en/index.html', '/', ''],
    ['en/index.html', '/en/a%20b/', 'en/a b/'],
    ['en/index.html', '/_astro/x.css', '_astro/x.css'],
    ['en/index.html', '/../../en/', 'en/'],
  ];
  for (const [from, address, path] of forms) {
    const target = resolveAddress(from, address, files);
    expect(target.path, `${address} in ${from}`).toBe(path);
    expect(target.file, `${address} in ${from}`).toBeDefined();
  }
});

test('query and fragment are kept apart', () => {
  expect(resolveAddress('index.html', '/en/?a=1#b?c', files)).toMatchObject({
    path: 'en/',
    query: '?a=1',
    fragment: '#b?c',
  });
});

test('what is not there has no file', () => {
  for (const address of ['/en/lern/', '/en/learn/x', '/fr/', '/%', '/_astro/'])
    expect(resolveAddress('index.html', address, files).file, address).toBeUndefined();
});

test('the way from a page to a place', () => {
  const ways: [from: string, path: string, way: string][] = [
    ['index.html', '', './'],
    ['index.html', 'en/learn/', 'en/learn/'],
    ['en/index.html', '', '../'],
    ['en/index.html', 'en/', './'],
    ['en/learn/index.html', 'en/', '../'],
    ['en/learn/index.html', 'en/help/gb/', '../help/gb/'],
    ['en/learn/index.html', '_astro/x.css', '../../_astro/x.css'],
    ['_astro/x.css', '_astro/f.woff2', 'f.woff2'],
    ['en/index.html', 'en/a b/', 'a%20b/'],
  ];
  for (const [from, path, way] of ways) expect(relativeAddress(from, path), `${from} to ${path}`).toBe(way);
});

test('an address of another site is told apart, however it is written', () => {
  for (const address of [
    'https://example.com/',
    'HTTP://example.com',
    '//example.com',
    '\\\\example.com',
    '/\\example.com',
    'mailto:a@example.com',
    'tel:+1',
    'data:,x',
  ])
    expect(isExternal(address), address).toBe(true);
  for (const address of ['/en/', 'en/', '../', '#x', '?q', '']) expect(isExternal(address), address).toBe(false);
});
