/** What is made for paper, as files: each on its paper and tagged, all of them offered, and in the kit with all else. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { inflateSync } from 'node:zlib';
import { PDFRawStream } from '@cantoo/pdf-lib';
import { expect, test } from '@playwright/test';
import { findChromium } from '../../src/build/chromium.mjs';
import { resolveAddress } from '../../src/build/addresses.ts';
import { elementsOf, textOf as wordsOf, valueOf } from '../../src/build/elements.ts';
import { noteOf } from '../../src/build/packages/downloads-page.ts';
import { countriesOf } from '../../src/build/packages/kit-page.ts';
import { PAPERS } from '../../src/build/printables/paper.ts';
import { isOn, MOST_BYTES, pdfFacts } from '../../src/build/printables/pdf-facts.ts';
import { print } from '../../src/build/printables/print.ts';
import { read } from '../../src/build/printables/settled.ts';
import { htmlOf, pagesLike } from './built-pages.ts';
import { course, filesOf, packageOf, textOf } from './packages.ts';
import { DIST } from './server.ts';

const FOLDER = 'downloads/en/print';
const KIT = 'Off Script kit (English)';
const nameIn = (address: string): string => address.split('/').at(-2)!;
const runs = pagesLike(/^en\/teach\/[^/]+\/run\/$/);
const expected = [
  ...pagesLike(/^en\/teach\/print\/[^/]+\/$/).map(nameIn),
  ...runs.map((address) => `plan-${nameIn(address.replace(/run\/$/, ''))}`),
  ...countriesOf(htmlOf('en/teach/kit/')).map((country) => `help-${country}`),
];
const files = readdirSync(join(DIST, FOLDER)).sort();

test('everything for paper is there on both papers, tagged, in English, with its title, and light', async () => {
  expect(files).toEqual(expected.flatMap((of) => PAPERS.map((paper) => `${of}-${paper}.pdf`)).sort());
  for (const { of, paper, path, pages, bytes } of course.pdfs) {
    const pdf = readFileSync(join(DIST, path));
    const facts = await pdfFacts(pdf);
    expect.soft(facts, path).toMatchObject({ isTagged: true, lang: 'en', pages });
    expect.soft(facts.title, path).toMatch(/\S.* – Off Script$/);
    expect.soft(facts.pages, path).toBe(facts.sizes.length);
    expect.soft(isOn(paper as (typeof PAPERS)[number], facts), `${path} is on ${paper}`).toBe(true);
    expect.soft(pdf.length, path).toBe(bytes);
    expect.soft(bytes, path).toBeLessThanOrEqual(MOST_BYTES);
    const all = await unpacked(pdf);
    expect.soft(/file:|HeadlessChrome/.exec(all)?.[0], `${path} names no file of the machine`).toBeUndefined();
    expect.soft(all.includes('/ToUnicode'), `${path} can be copied and searched`).toBe(true);
    expect(path).toBe(`${FOLDER}/${of}-${paper}.pdf`);
  }
  expect(course.pdfs.map(({ path }) => posix.basename(path)).sort()).toEqual(files);
});

test('emoji are outlines, and no empty boxes', async () => {
  const withEmoji = course.pdfs.filter(({ of }) => /\p{Emoji_Presentation}/u.test(mainOf(of)));
  expect(withEmoji.length).toBeGreaterThan(4);
  for (const { path } of withEmoji)
    expect((await unpacked(readFileSync(join(DIST, path)))).includes('NotoEmoji'), path).toBe(true);
});

/** The page that a file is made from, without its head and foot. */
function mainOf(of: string): string {
  const ways = [
    `en/teach/print/${of}/`,
    `en/teach/${of.replace(/^plan-/, '')}/`,
    `en/help/${of.replace(/^help-/, '')}/`,
  ];
  const html = htmlOf(ways.find((way) => existsSync(join(DIST, way)))!);
  return html.slice(html.indexOf('<main'), html.indexOf('</main>'));
}

test('the pages that lead to them show every link, with address and size; the page of the kit leads to all', () => {
  const leading = pagesLike(/^en\/(?:teach|downloads)\//).filter((address) => htmlOf(address).includes('data-pdf'));
  expect(leading).toEqual(
    expect.arrayContaining(['en/downloads/', 'en/teach/kit/', 'en/teach/print/', 'en/teach/four-tests/']),
  );
  for (const address of leading) {
    const led: string[] = [];
    for (const element of elementsOf(htmlOf(address))) {
      if (valueOf(element, 'data-pdfs') !== undefined) expect(valueOf(element, 'hidden'), address).toBeUndefined();
      if (valueOf(element, 'data-no-pdfs') !== undefined) expect(valueOf(element, 'hidden'), address).toBe('');
      if (valueOf(element, 'data-pdf-size') !== undefined) expect(wordsOf(element), address).toMatch(/^\d+\skB$/);
      const name = valueOf(element, 'data-pdf');
      if (name === undefined) continue;
      led.push(posix.join(address, valueOf(element, 'href') ?? ''));
      expect(led.at(-1)).toBe(`${FOLDER}/${name.replace(' ', '-')}.pdf`);
    }
    expect(
      led.filter((path) => !existsSync(join(DIST, path))),
      address,
    ).toEqual([]);
    if (address === 'en/teach/kit/') expect(led.map((path) => posix.basename(path)).sort()).toEqual(files);
  }
});

test('the kit holds the course and every file for paper, and its first page leads to all of it and nowhere else', () => {
  const inside = filesOf(packageOf('kit', 'site'));
  const site = filesOf(packageOf('zip', 'site'));
  const copy = [...site.keys()].map((path) => path.replace(/^[^/]*\//, `${KIT}/course/`));
  const papers = course.pdfs.map(({ paper, path }) => `${KIT}/paper-${paper}/${posix.basename(path)}`);
  expect([...inside.keys()].sort()).toEqual([...copy, ...papers, `${KIT}/start-here.html`].sort());
  for (const { paper, path } of course.pdfs)
    expect(
      readFileSync(join(DIST, path)).equals(inside.get(`${KIT}/paper-${paper}/${posix.basename(path)}`)!),
      path,
    ).toBe(true);
  const start = `${KIT}/start-here.html`;
  const html = textOf(inside, start);
  const led = new Set<string>();
  for (const element of elementsOf(html))
    for (const value of ['href', 'src'].flatMap((name) => valueOf(element, name) ?? [])) {
      const { file } = resolveAddress(start, value, new Set(inside.keys()));
      expect(file, value).toBe(posix.join(dirname(start), decodeURI(value.replace(/[?#].*$/, ''))));
      led.add(file!);
    }
  expect(papers.filter((path) => !led.has(path))).toEqual([]);
  for (const of of ['teach/four-tests/', 'teach/print/technique-cards/', 'help/gb/', ''])
    expect(led).toContain(`${KIT}/course/en/${of}index.html`);
  expect(html).not.toMatch(/<script|data-on-site|SHA/);
});

test('the folder for a stick shows no link to a file that is not in it', () => {
  const inside = filesOf(packageOf('zip', 'site'));
  const speaking = [...inside.keys()].filter(
    (path) => path.endsWith('.html') && /data-pdf|\.pdf/.test(textOf(inside, path)),
  );
  expect(speaking).toEqual([]);
  expect(inside.has('Off Script (English)/en/teach/print/technique-cards/index.html')).toBe(true);
});

test('printed once more, a file has the same bytes', async () => {
  const [of, page] = ['technique-cards', 'en/teach/print/technique-cards/index.html'];
  const { date } = noteOf(htmlOf('en/downloads/'));
  const again = await print({
    root: DIST,
    sheets: [{ of, lang: 'en', page }],
    executablePath: (await findChromium())!,
    date,
  });
  expect(again.map(({ paper }) => paper)).toEqual(PAPERS);
  for (const { path, bytes } of again) expect(readFileSync(join(DIST, path)).equals(bytes), path).toBe(true);
});

/** All that stands in a PDF, what is packed too. */
async function unpacked(pdf: Buffer): Promise<string> {
  const { context } = await read(pdf);
  return context
    .enumerateIndirectObjects()
    .flatMap(([, object]) => {
      if (!(object instanceof PDFRawStream)) return [String(object)];
      const isPacked = String(object.dict).includes('/FlateDecode');
      return [
        String(object.dict),
        Buffer.from(isPacked ? inflateSync(object.contents) : object.contents).toString('latin1'),
      ];
    })
    .join('\n');
}
