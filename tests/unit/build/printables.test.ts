import { expect } from '@playwright/test';
import { distFiles } from '../../../src/build/dist-files.ts';
import { addPrintables } from '../../../src/build/printables.ts';
import { fillPdfs } from '../../../src/build/printables/fill-pages.ts';
import type { Pdf } from '../../../src/build/printables/paper.ts';
import { sheetsIn } from '../../../src/build/printables/sheets.ts';
import { settled } from '../../../src/build/printables/settled.ts';
import { course, kitCountries } from '../../../src/schema/course.ts';
import { htmlPage, test } from './folder.ts';

const links =
  '<span data-pdfs="cards" hidden><a data-pdf="cards a4" download>A4</a> <b data-pdf-size="cards a4"></b></span>';
const cards: Pdf = {
  of: 'cards',
  lang: 'en',
  page: 'en/teach/print/cards/index.html',
  paper: 'a4',
  path: 'downloads/en/print/cards-a4.pdf',
  bytes: new Uint8Array(81_200),
};

test('without a browser it says so in one line, and the pages stay as they are', async ({ folder }) => {
  const page = htmlPage(links);
  await folder.write({ 'en/teach/print/index.html': page });
  for (const executablePath of [undefined, '/nowhere/chromium']) {
    const said = await addPrintables(folder.root, ['en'], executablePath);
    expect(said).toMatch(
      /^(No browser on this machine|There is no browser at \/nowhere\/chromium)\. There are no PDFs; [^\n]*\.$/,
    );
  }
  expect(await distFiles(folder.root)).toEqual(['en/teach/print/index.html']);
  expect(await folder.read('en/teach/print/index.html')).toBe(page);
});

test('a page gets address and size, shows its links, and no longer says that there is nothing', () => {
  const filled = fillPdfs('en/teach/print/index.html', `${links}<p data-no-pdfs>None.</p>`, [cards]);
  expect(filled).toContain('<span data-pdfs="cards">');
  expect(filled).toContain('href="../../../downloads/en/print/cards-a4.pdf"');
  expect(filled).toMatch(/<b data-pdf-size="cards a4">82\skB<\/b>/);
  expect(filled).toContain('<p data-no-pdfs hidden>');
  expect(fillPdfs('en/teach/print/index.html', filled, [cards])).toBe(filled);
  expect(() => fillPdfs('en/a.html', links.replaceAll('cards', 'cups'), [cards])).toThrow(
    'en/a.html:1: there is no file for paper "cups a4"',
  );
});

test('what is printed: sheets, plans and chosen countries; pages beside them are not', () => {
  const files = [
    'teach/print',
    'teach/print/cards',
    'teach/hall',
    'teach/hall/run',
    'teach/about-us',
    'help/gb',
    'help/in',
    'help/evidence',
  ];
  const names = (lang: string) =>
    sheetsIn(
      files.map((each) => `en/${each}/index.html`),
      lang,
      ['gb'],
    ).map(({ of }) => of);
  expect(names('en')).toEqual(['cards', 'plan-hall', 'help-gb']);
  expect(names('xx')).toEqual([]);
});

test('the countries of a kit: those asked for, else those of the course, else all; a stranger is refused', () => {
  const whole = course.parse({ tracks: [], scenarios: ['tea'] });
  expect(kitCountries(whole, ' IN,gb,gb', ['gb', 'in', 'us'])).toEqual(['in', 'gb']);
  expect(kitCountries({ ...whole, kit: { countries: ['us'] } }, '', ['gb', 'us'])).toEqual(['us']);
  expect(kitCountries(whole, undefined, ['gb', 'us'])).toEqual(['gb', 'us']);
  expect(() => kitCountries(whole, 'gb,zz', ['gb', 'us'])).toThrow(
    'There is no help for "zz" in content/help/. There is for: gb, us.',
  );
});

test('what is no PDF of a browser is not settled into one', async () => {
  await expect(settled(Buffer.from('%PDF-1.4\n'), '2026-11-29')).rejects.toThrow(
    'the PDF does not say where it begins',
  );
});
