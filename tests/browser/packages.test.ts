import { expect, test } from '@playwright/test';
import { resolveAddress } from '../../src/build/addresses.ts';
import { makePackages } from '../../src/build/packages/make.ts';
import { readPage } from '../../src/build/page-reading.ts';
import { htmlOf } from './built-pages.ts';
import { filesOf, packageOf, packages, textOf } from './packages.ts';
import { DIST } from './server.ts';

const MOST_BYTES = {
  zip: 4_000_000,
  kit: 20_000_000,
  'scorm-1.2': 1_000_000,
  cmi5: 1_000_000,
  kolibri: 1_000_000,
} as const;

test('there is a folder, a course for each kind of platform, and two packages of each thing in it', () => {
  const kinds = packages.map(({ kind, of }) => `${kind} ${of}`);
  for (const one of ['zip site', 'kit site', 'scorm-1.2 course', 'cmi5 course', 'kolibri course'])
    expect(kinds).toContain(one);
  const single = (kind: string) => packages.filter((each) => each.kind === kind && each.of !== 'course');
  expect(single('scorm-1.2').map(({ of }) => of)).toEqual(single('cmi5').map(({ of }) => of));
  expect(single('cmi5').length).toBeGreaterThan(20);
  // Who has opened what is no platform's business there.
  expect(kinds.filter((one) => /talk-to-dad|at-the-counter|the-money-finder/.test(one))).toEqual([]);
});

test('in every package every address leads to a file of it, and nothing else is fetched', () => {
  for (const each of packages) {
    const files = filesOf(each);
    const names = new Set(files.keys());
    expect([...names].filter((name) => /^\/|(^|\/)\.\.(\/|$)|\\|:/.test(name))).toEqual([]);
    const wrong: string[] = [];
    for (const name of names) {
      // The course in the kit is that of the folder, byte for byte: its own test says so.
      if (!name.endsWith('.html') || name.startsWith('Off Script kit (English)/course/')) continue;
      for (const { value: said, form, isFetched, attribute } of readPage(textOf(files, name)).addresses) {
        const value = form === 'refresh' ? said.replace(/^.*url=/, '') : said;
        if (/^(?:https?:|tel:|sms:|mailto:)/.test(value)) {
          if (isFetched) wrong.push(`${name}: ${attribute}="${value}" is fetched`);
          continue;
        }
        // A folder is shown as a list where nobody serves it.
        const path = value.replace(/[?#].*$/, '');
        const { file } = resolveAddress(name, value, names);
        const isRoot = attribute === 'data-root';
        if (/^\//.test(value) || (!isRoot && (file === undefined || (path.endsWith('/') && path !== ''))))
          wrong.push(`${name}: ${attribute}="${value}"`);
      }
    }
    expect(wrong, each.path).toEqual([]);
    const folder = [...names][0]!.split('/')[0];
    const first = { zip: `${folder}/index.html`, kit: `${folder}/start-here.html` }[each.kind] ?? 'index.html';
    expect(names.has(first), each.path).toBe(true);
    expect(each.bytes, each.path).toBeLessThan(MOST_BYTES[each.kind as keyof typeof MOST_BYTES]);
  }
});

test('a manifest lists every file once as its own, and starts everything that is in the course, in its order', () => {
  for (const each of packages.filter(({ kind }) => kind === 'scorm-1.2')) {
    const files = filesOf(each);
    const manifest = textOf(files, 'imsmanifest.xml');
    const all = (pattern: RegExp): string[] => [...manifest.matchAll(pattern)].map(([, value]) => decodeURI(value!));
    expect([...new Set(all(/<file href="([^"]*)"/g))].sort()).toEqual(
      [...files.keys()].filter((name) => name !== 'imsmanifest.xml').sort(),
    );
    const resources = all(/<resource identifier="([^"]*)"/g);
    expect(new Set(resources).size, 'identifiers are used once').toBe(resources.length);
    expect(
      all(/identifierref="([^"]*)"/g).every((id) => resources.includes(id)),
      each.path,
    ).toBe(true);
    for (const href of all(/<resource [^>]* href="([^"]*)"/g)) expect(files.has(href), href).toBe(true);
    expect(wellFormed(manifest), each.path).toEqual([]);
  }
  const course = textOf(filesOf(packageOf('scorm-1.2', 'course')), 'imsmanifest.xml');
  const started = [...course.matchAll(/scormtype="sco" href="([^"]*)"/g)].map(([, href]) =>
    href!.replace('/index.html', ''),
  );
  expect(started.slice(0, 3)).toEqual(['lesson/from-the-inside', 'lesson/first-hello', 'wrong-court']);
  expect(started.length).toBe(packages.filter(({ kind }) => kind === 'scorm-1.2').length - 1);
});

test('a cmi5 structure starts files that are there, by names that are used once', () => {
  for (const each of packages.filter(({ kind }) => kind === 'cmi5')) {
    const files = filesOf(each);
    const structure = textOf(files, 'cmi5.xml');
    const urls = [...structure.matchAll(/<url>([^<]*)<\/url>/g)].map(([, url]) => decodeURI(url!));
    const ids = [...structure.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id!);
    expect(urls.filter((url) => !files.has(url))).toEqual([]);
    expect(urls.length).toBeGreaterThan(0);
    expect(new Set(ids).size, ids.join(' ')).toBe(ids.length);
    expect(wellFormed(structure), each.path).toEqual([]);
    expect(textOf(files, urls[0]!)).toContain("connect-src 'self' https: http:;");
  }
  expect(textOf(filesOf(packageOf('scorm-1.2', 'wrong-court')), 'index.html')).toContain("connect-src 'self';");
});

test('made once more from the same site, every package has the same bytes', async () => {
  const again = await makePackages(DIST, [{ code: 'en', name: 'English' }]);
  expect(again.map(({ path, sha256 }) => [path, sha256])).toEqual(packages.map(({ path, sha256 }) => [path, sha256]));
  const page = htmlOf('en/downloads/');
  for (const { sha256, path } of packages) {
    expect(page, path).toContain(`>${sha256}</code>`);
    expect(page, path).toContain(`href="../../${path}"`);
  }
});

test('the note in the folder says what it is, how old it is, and what may be done with it', () => {
  const files = filesOf(packageOf('zip', 'site'));
  const note = textOf(files, 'Off Script (English)/read-me-first.txt');
  expect(note).toMatch(/Version \d+\.\d+\.\d+, with content of \d+ \w+ \d{4}/);
  expect(note).toMatch(/Do not use them after \d+ \w+ \d{4}/);
  expect(note).toContain('CC BY 4.0');
  expect([...files.keys()].filter((name) => /sw\.js|packs\/|webmanifest|embed\/v1|downloads/.test(name))).toEqual([]);
});

/** What is wrong with an XML text of ours: tags that do not match, or a stray `&` or `<`. */
function wellFormed(xml: string): string[] {
  const open: string[] = [];
  const wrong: string[] = [];
  for (const [tag, close, name, , empty] of xml
    .replace(/^<\?xml[^>]*\?>/, '')
    .matchAll(/<(\/?)([\w:]+)((?:\s+[\w:]+="[^"<]*")*)\s*(\/?)>|<|&(?!(?:amp|lt|gt|quot);)/g)) {
    if (name === undefined) wrong.push(tag);
    else if (close) {
      if (open.pop() !== name) wrong.push(tag);
    } else if (!empty) open.push(name);
  }
  return [...wrong, ...open];
}
