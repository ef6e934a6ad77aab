import { expect } from '@playwright/test';
import { distFiles } from '../../../src/build/dist-files.ts';
import { makePortable } from '../../../src/build/portable.ts';
import { type Folder, htmlPage, test } from './folder.ts';

/** What has to be mended; nothing if the build goes through. */
const faults = async (folder: Folder, options = {}): Promise<readonly string[]> =>
  (await makePortable(folder.root, options)).faults;

test('every address becomes relative, and all else stays letter by letter', async ({ folder }) => {
  const odd = `<p title='a "b"' CLASS=x>1 &lt; 2 &amp; /en/ <!-- <a href="/nowhere/"> --><br/></p><pre>\n  /en/</pre>`;
  await folder.write({
    'index.html': htmlPage('<a href="/en/learn/?a=1&amp;b=2#part">x</a>'),
    'en/learn/index.html': htmlPage(
      `${odd}<p data-away="/en/learn/" data-ratio="/ 5" data-pattern="/^x$/"></p><h2 id="part"></h2><a href=/en/learn/#part>self</a><a href='/'>front</a><a href="https://example.com/?a=1&b=2">out</a>` +
        '<img src="/i.svg" srcset="/i.svg 1x, /i.svg 2x"><svg><use href="/i.svg#shape"></use></svg><video poster="/i.svg"></video><object data="/i.svg"></object>',
      '<link rel="stylesheet" href="/_astro/a.css"><script src="/boot.js"></script><meta http-equiv="refresh" content="0; url=/"><meta property="og:image" content="/i.svg"><meta name="description" content="/en/ is a path">',
    ),
    'i.svg': '<svg xmlns="http://www.w3.org/2000/svg"><g id="shape"/></svg>',
    'boot.js': '',
    '_astro/a.css':
      '@font-face{src:url("/_astro/f.woff2")}b{background:url( /i.svg )}i{background:url(https://example.com/x)}',
    '_astro/f.woff2': '',
  });
  expect(await faults(folder)).toEqual([]);
  expect(await folder.read('index.html')).toContain('<a href="en/learn/?a=1&amp;b=2#part">');
  const page = await folder.read('en/learn/index.html');
  expect(page).toContain(odd);
  for (const part of [
    'data-root="../../"',
    '<p data-away="./" data-ratio="/ 5" data-pattern="/^x$/">',
    '<a href="#part">self</a><a href="../../">front</a><a href="https://example.com/?a=1&b=2">out</a>',
    '<img src="../../i.svg" srcset="../../i.svg 1x, ../../i.svg 2x"><svg><use href="../../i.svg#shape"></use></svg>',
    '<video poster="../../i.svg"></video><object data="../../i.svg"></object>',
    '<link rel="stylesheet" href="../../_astro/a.css"><script src="../../boot.js"></script>',
    '<meta http-equiv="refresh" content="0; url=../../"><meta property="og:image" content="../../i.svg"><meta name="description" content="/en/ is a path">',
  ])
    expect(page).toContain(part);
  expect(await folder.read('_astro/a.css')).toBe(
    '@font-face{src:url("f.woff2")}b{background:url(../i.svg)}i{background:url(https://example.com/x)}',
  );
});

test('links that lead nowhere stop the build, all at once, with what was perhaps meant', async ({ folder }) => {
  await folder.write({
    'index.html': htmlPage('\n<a href="/en/lern/">x</a>\n<a href="/en/learn/#partt">y</a><a href="#nowhere">z</a>'),
    'en/learn/index.html': htmlPage(
      '<h2 id="part"></h2><img src="/gone.svg"><a href="#top">up</a><a href="#">up</a><a href="#theme=dark">dark</a>',
    ),
  });
  expect(await faults(folder)).toEqual([
    'en/learn/index.html:1: /gone.svg names nothing',
    'index.html:2: /en/lern/ names nothing; nearest: /en/learn/',
    'index.html:3: /en/learn/#partt: there is no #partt in en/learn/index.html; nearest: #part',
    'index.html:3: #nowhere: there is no #nowhere in index.html',
  ]);
  expect(await folder.read('en/learn/index.html')).not.toContain('content-security-policy');
});

test('a link that stands on every page is told once', async ({ folder }) => {
  await folder.write({
    'index.html': htmlPage('<a href="/gone/">x</a>'),
    'en/index.html': htmlPage('<a href="/gone/">x</a>'),
  });
  expect(await faults(folder)).toEqual(['en/index.html:1: /gone/ names nothing (and 1 more of the same)']);
});

test('an address in a style sheet counts too, and what is written later is believed', async ({ folder }) => {
  await folder.write({
    'index.html': htmlPage('<a href="/downloads/course.zip">zip</a>'),
    'a.css': 'b{background:url(/gone.svg)}',
  });
  expect(await faults(folder)).toEqual(['a.css:1: /gone.svg names nothing']);
});

test('what the policy forbids stops the build', async ({ folder }) => {
  await folder.write({
    'index.html': htmlPage(
      '<p style="color:red" onclick="x()">a</p><a href="java\nscript:x()">b</a><script>x()</script><style>b{}</style><img src="https://example.com/i.png"><iframe src="//example.com/"></iframe>',
      '<base href="/"><link rel="stylesheet" href="https://example.com/a.css"><link rel="canonical" href="https://example.com/">',
    ),
  });
  const found = await faults(folder);
  for (const word of ['<base>', 'style="color:red"', 'onclick', 'is a script', 'a script in the page', '<style>'])
    expect(
      found.filter((line) => line.includes(word)),
      word,
    ).toHaveLength(1);
  expect(found.filter((line) => line.includes('from another site'))).toHaveLength(3);
  expect(found).toHaveLength(9);
});

test('the policy stands right after the charset and allows what the page does', async ({ folder }) => {
  await folder.write({
    'index.html': htmlPage(''),
    's/index.html': htmlPage('').replace('<html', '<html data-search'),
    'f/index.html': htmlPage('<iframe src="/"></iframe>'),
    'x/index.html': '<!doctype html><html><head></head></html>',
  });
  expect(await faults(folder)).toEqual([
    'x/index.html:1: no <meta charset> or no </head>; the policy stands right after the one, the script before the other',
  ]);
  await folder.write({ 'x/index.html': htmlPage('') });
  expect(await faults(folder)).toEqual([]);
  const policyOf = async (file: string): Promise<string> =>
    /<meta charset="utf-8"><meta http-equiv="content-security-policy" content="([^"]*)">/.exec(
      await folder.read(file),
    )![1]!;
  expect(await policyOf('index.html')).toContain("default-src 'none'; script-src 'self';");
  expect(await policyOf('index.html')).not.toMatch(/unsafe|frame-src|sha256/);
  expect(await policyOf('s/index.html')).toContain("script-src 'self' 'wasm-unsafe-eval';");
  expect(await policyOf('f/index.html')).toContain("frame-src 'self'");
});

test("a page's modules become one classic script, shared by pages with the same ones", async ({ folder }) => {
  const both =
    '<script type="module" src="/_astro/a.js"></script><link rel="stylesheet" href="/s.css"><script type="module">import{name}from"/_astro/shared.js";document.title=name</script>';
  await folder.write({
    'index.html': htmlPage('<script type="application/json">{"a":"</p>"}</script>', both),
    'en/index.html': htmlPage('', both),
    'fr/index.html': htmlPage('', '<script type="module" src="/_astro/a.js"></script>'),
    's.css': '',
    '_astro/a.js': 'import{name}from"./shared.js";class A{#x=name;get y(){return this.#x??1}}console.log(new A().y)',
    '_astro/shared.js': 'export const name="shared"',
  });
  expect(await faults(folder)).toEqual([]);
  const scripts = (await distFiles(folder.root)).filter((file) => file.endsWith('.js'));
  expect(scripts).toHaveLength(2);
  expect(scripts.every((file) => /^_astro\/page\.[0-9a-f]{10}\.js$/.test(file))).toBe(true);
  const tagOf = async (file: string): Promise<string> =>
    /<script defer src="([^"]*)"><\/script><\/head>/.exec(await folder.read(file))![1]!;
  expect(`../${await tagOf('index.html')}`).toBe(await tagOf('en/index.html'));
  expect(await tagOf('fr/index.html')).not.toBe(await tagOf('en/index.html'));
  expect(await folder.read('index.html')).toContain('<script type="application/json">{"a":"</p>"}</script>');
  expect(await folder.read('index.html')).not.toContain('type="module"');
  const code = await folder.read(await tagOf('index.html'));
  expect(code).not.toMatch(/\bimport\b/);
});

test('404.html is the one page with full addresses, because it is shown at any depth', async ({ folder }) => {
  await folder.write({
    '404.html': htmlPage('<a href="/">x</a><a href="#a" id="a">y</a>', '<script type="module">1</script>'),
    'index.html': htmlPage(''),
  });
  expect(await faults(folder, { base: '/repo' })).toEqual([]);
  const page = await folder.read('404.html');
  expect(page).toContain('data-root="/repo/"');
  expect(page).toContain('<a href="/repo/">x</a><a href="/repo/404.html#a" id="a">y</a>');
  expect(page).toMatch(/<script defer src="\/repo\/_astro\/page\./);
});

test('the work for a page does not grow with the number of pages', async ({ folder }) => {
  const body =
    `<p>${'Words of a lesson, and more of them. '.repeat(20)}<a href="/en/0/">A link</a> and <em>so on</em>.</p>`.repeat(
      20,
    );
  const timeFor = async (count: number): Promise<number> => {
    await folder.write(
      Object.fromEntries(Array.from({ length: count }, (_, index) => [`en/${index}/index.html`, htmlPage(body)])),
    );
    await folder.write({ 'index.html': htmlPage('') });
    const start = performance.now();
    expect(await faults(folder)).toEqual([]);
    return (performance.now() - start) / count;
  };
  await timeFor(100); // the first pages also warm the parser up
  const few = await timeFor(100);
  const many = await timeFor(1000);
  test
    .info()
    .annotations.push({ type: 'ms a page', description: `${few.toFixed(2)} of 100, ${many.toFixed(2)} of 1000` });
  expect(many).toBeLessThan(few * 3);
});
