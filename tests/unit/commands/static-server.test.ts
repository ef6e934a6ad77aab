import { request } from 'node:http';
import { brotliDecompressSync } from 'node:zlib';
import { expect } from '@playwright/test';
import { type RunningServer, serveStatic } from '../../../src/commands/static-server.ts';
import { test as base } from '../build/folder.ts';

const test = base.extend<{ server: RunningServer }>({
  server: async ({ folder }, use) => {
    await folder.write({
      'index.html': 'front',
      'en/learn/index.html': 'learn',
      '404.html': 'not here',
      'a b.txt': 'space',
      _headers:
        "/*\n  X-One: 1\n  Strict-Transport-Security: max-age=1\n/en/*\n  Content-Security-Policy: default-src 'none'; upgrade-insecure-requests\n",
    });
    const server = await serveStatic({ root: folder.root });
    await use(server);
    await server.stop();
  },
});

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: Buffer;
}

/** Asks for a path as it is written: `fetch` would tidy it up first. */
function ask(server: RunningServer, path: string, { method = 'GET', headers = {} } = {}): Promise<Answer> {
  return new Promise((done, fail) => {
    const sent = request({ host: '127.0.0.1', port: server.port, path, method, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      );
    });
    sent.on('error', fail);
    sent.end();
  });
}

test('directories, files and what is not there', async ({ server }) => {
  const answers: [path: string, status: number, body: string][] = [
    ['/', 200, 'front'],
    ['/?q=1', 200, 'front'],
    ['/en/learn/', 200, 'learn'],
    ['/en/learn/index.html', 200, 'learn'],
    ['/a%20b.txt', 200, 'space'],
    ['/en/', 404, 'not here'],
    ['/nowhere', 404, 'not here'],
    ['/_headers', 404, 'not here'],
    ['/%', 404, 'Not found'],
  ];
  for (const [path, status, body] of answers) {
    const answer = await ask(server, path);
    expect([answer.status, answer.body.toString()], path).toEqual([status, body]);
  }
  expect((await ask(server, '/en/learn')).headers['location']).toBe('/en/learn/');
  expect((await ask(server, '/', { method: 'POST' })).status).toBe(405);
});

test('nothing outside the folder is ever read', async ({ server }) => {
  for (const path of [
    '/../package.json',
    '/..%2fpackage.json',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/en/../../../../etc/passwd',
    '/..\\package.json',
    '//etc/passwd',
    '/%00',
    '/en/learn/index.html%00.txt',
  ]) {
    const { status } = await ask(server, path);
    expect(status, path).toBe(404);
  }
});

test('headers come from _headers, without what belongs to https', async ({ server }) => {
  const front = await ask(server, '/');
  expect(front.headers).toMatchObject({
    'x-one': '1',
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-cache',
  });
  expect(front.headers['strict-transport-security']).toBeUndefined();
  expect((await ask(server, '/en/learn/')).headers['content-security-policy']).toBe("default-src 'none'");
});

test('what the browser has is not sent again, and text is packed', async ({ server }) => {
  const first = await ask(server, '/', { headers: { 'accept-encoding': 'gzip, br' } });
  expect(brotliDecompressSync(first.body).toString()).toBe('front');
  const again = await ask(server, '/', { headers: { 'if-none-match': String(first.headers['etag']) } });
  expect([again.status, again.body.length]).toEqual([304, 0]);
  const head = await ask(server, '/', { method: 'HEAD' });
  expect([head.status, head.headers['content-length'], head.body.length]).toEqual([200, '5', 0]);
});

test('a site below a path answers there only', async ({ folder }) => {
  await folder.write({ 'index.html': 'front' });
  const server = await serveStatic({ root: folder.root, base: '/repo/' });
  expect((await ask(server, '/repo/')).body.toString()).toBe('front');
  expect((await ask(server, '/')).status).toBe(404);
  await server.stop();
});
