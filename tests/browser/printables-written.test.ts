/** What is made for paper: every sheet fits its pages on A4 and on Letter, and nothing but the sheet is printed. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { parse } from 'yaml';
import { pdfFacts } from '../../src/build/printables/pdf-facts.ts';
import { printable } from '../../src/schema/printable.ts';
import { DIST } from './server.ts';

const folder = new URL('../../content/printables/', import.meta.url);
const sheets = readdirSync(folder).map((name) => ({
  id: name.replace(/\.yml$/, ''),
  sheet: printable.parse(parse(readFileSync(new URL(name, folder), 'utf8'))),
}));

/** Inside margins of 13 mm, in CSS pixels. */
const PAPERS = [
  { format: 'A4', width: 695, height: 1024 },
  { format: 'Letter', width: 717, height: 957 },
] as const;

test.use({ serviceWorkers: 'block' });

/** How many pages it takes: one for each page of cards; a sheet with a second side has two. */
function pagesOf({ sheet }: (typeof sheets)[number]): number {
  if (sheet.form === 'handout') return sheet.parts.some(({ overleaf }) => overleaf) ? 2 : 1;
  if (sheet.form !== 'cards') return 1;
  const own = sheet.cards.filter(({ paper }) => paper).length;
  return own + Math.ceil((sheet.cards.length - own) / sheet['on-a-page']);
}

/** What is on paper: pages that are too high or too wide, words that are cut off, and what is there besides the sheet. */
function faultsOnPaper(page: Page, height: number): Promise<string[]> {
  return page.evaluate((limit) => {
    const papers = [...document.querySelectorAll<HTMLElement>('.printout')];
    const shown = [...document.querySelectorAll<HTMLElement>('body *')].filter(
      (each) => each.checkVisibility() && each.getBoundingClientRect().height > 0,
    );
    const wide = shown.filter((each) => each.getBoundingClientRect().right > innerWidth + 1);
    const words = shown.filter((each) =>
      [...each.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
    );
    const besides = words.filter((each) => !each.closest('.printout'));
    const high = papers.filter(
      (each) => !each.matches('.handout') && Math.max(each.scrollHeight, each.getBoundingClientRect().height) > limit,
    );
    const over = words.filter((each) => each.closest('section, li') && each.scrollWidth > each.clientWidth + 1);
    const name = (each: HTMLElement) => `${each.className || each.tagName} "${each.textContent?.trim().slice(0, 30)}"`;
    return [
      ...high.map((each) => `${each.scrollHeight} px high: ${name(each)}`),
      ...wide.map((each) => `too wide: ${name(each)}`),
      ...over.map((each) => `wider than its place: ${name(each)}`),
      ...besides.map((each) => `not of the sheet: ${name(each)}`),
    ];
  }, height);
}

for (const one of sheets)
  test(`${one.id} fits its pages on both papers, and stands there alone`, async ({ page }) => {
    await page.goto(`/en/teach/print/${one.id}/`);
    await expect(page.locator('main h1')).toHaveText(one.sheet.title);
    await expect(page.locator('main')).toContainText('Nobody outside the team has reviewed this page yet.');
    await page.emulateMedia({ media: 'print' });
    for (const { format, width, height } of PAPERS) {
      await page.setViewportSize({ width, height });
      expect(await faultsOnPaper(page, height), format).toEqual([]);
      const pdf = readFileSync(join(DIST, `downloads/en/print/${one.id}-${format.toLowerCase()}.pdf`));
      expect((await pdfFacts(pdf)).pages, `pages on ${format}`).toBe(pagesOf(one));
    }
    const levels = await page
      .locator('.printout :is(h2, h3)')
      .evaluateAll((all) => all.map((each) => Number(each.tagName[1])));
    expect(
      levels.filter((level, at) => level > (levels[at - 1] ?? 1) + 1),
      'no level of headings is left out',
    ).toEqual([]);
  });

test('what is longer than a card says on paper that nobody has reviewed it', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  for (const { id } of sheets.filter(({ sheet }) => ['poster', 'handout', 'numbers'].includes(sheet.form))) {
    await page.goto(`/en/teach/print/${id}/`);
    await expect(page.locator('.printout').last(), id).toContainText(/Nobody outside the team has reviewed this sheet/);
    await expect(page.getByText('Nobody outside the team has reviewed this sheet'), id).toBeVisible();
  }
});

test('a certificate has an empty line for the name, and nothing to type in; slips ask for no name', async ({
  page,
}) => {
  for (const { id, sheet } of sheets) {
    if (sheet.form !== 'certificate' && sheet.form !== 'slips') continue;
    await page.goto(`/en/teach/print/${id}/`);
    await expect(
      page.locator('main :is(input, textarea, select, [contenteditable], :not(print-sheet) > button)'),
      id,
    ).toHaveCount(0);
    if (sheet.form === 'certificate') {
      const names = page.locator('[data-name]');
      await expect(names, id).toHaveCount(2);
      for (const name of await names.all()) await expect(name, id).toBeEmpty();
      await expect(page.locator('.printout'), id).not.toContainText(/protected|passed|can now/);
    } else await expect(page.locator('.printout'), id).not.toContainText(/your name|^name:/i);
  }
});

test('a slip or a card that comes several times is read out once', async ({ page }) => {
  await page.goto('/en/teach/print/question-slips/');
  await expect(page.locator('.slip')).toHaveCount(6);
  await expect(page.locator('.slip:not([aria-hidden])')).toHaveCount(1);
  await expect(page.locator('.slip:visible')).toHaveCount(1);
  await page.goto('/en/teach/print/vote-cards/');
  await expect(page.locator('.vote-card:not([aria-hidden])')).toHaveText(['Fine', 'Check first', 'Stop']);
  await expect(page.locator('main')).toContainText('Fine: green, Check first: yellow, Stop: pink');
});
