/** Track D: for people to whom it happened. The list for today, the crisis lines, and what must never be there. */
import { readFile, readdir } from 'node:fs/promises';
import { type Locator, type Page, expect, test } from '@playwright/test';
import { parse } from 'yaml';
import type { HelpCountry, HelpEntry } from '../../src/schema/help.ts';
import { htmlOf, pages, pagesLike } from './built-pages.ts';

const TODAY = 'en/learn/today/';
const content = new URL('../../content/', import.meta.url);
const read = async (file: string): Promise<string> => readFile(new URL(file, content), 'utf8');

const all = await Promise.all(
  (await readdir(new URL('help/', content))).map(async (file) => ({
    ...(parse(await read(`help/${file}`)) as HelpCountry),
    id: file.replace('.yml', ''),
  })),
);
const countries = all.filter(({ kind }) => kind === 'country');
const { tracks } = parse(await read('course.yml')) as { tracks: { id: string; lessons: string[] }[] };
const lessons = tracks.find(({ id }) => id === 'd')!.lessons.map((lesson) => `en/learn/${lesson}/`);

/** The ten things, in the order in which they help. Not for a change of words, but for a change of order. */
const ORDER = [
  /Are you safe/,
  /Send nothing more/,
  /see your screen/,
  /Call your bank/,
  /Tell the company you sent it from/,
  /Save first, block after/,
  /Report it/,
  /Change your passwords/,
  /Tell one person/,
  /offers to get your money back/,
];

const dialled = (within: Locator): Promise<string[]> =>
  within
    .locator('a[href^="tel:"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')!.replace('tel:', '')));
const numbersOf = (country: HelpCountry, ...kinds: HelpEntry['kind'][]): string[] =>
  kinds.flatMap((kind) =>
    country.entries
      .filter((entry) => entry.kind === kind)
      .flatMap(({ phones }) => (phones ?? []).map(({ dial }) => dial)),
  );

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  for (const address of [TODAY, 'en/help/', 'en/help/nz/'])
    test(`${address}: the list stands in its order`, async ({ page }) => {
      await page.goto(address);
      await expect(page.locator('recap-card.first-day ol > li b')).toHaveText(ORDER);
      const last = page.locator('recap-card.first-day ol').nth(1);
      await expect(last).toHaveAttribute('start', '6');
    });

  test('the steps of today can be ticked, and lead to the list of every country', async ({ page }) => {
    await page.goto(TODAY);
    const boxes = page.locator('.first-day').getByRole('checkbox');
    await expect(boxes).toHaveCount(ORDER.length);
    await page.getByRole('checkbox', { name: 'Send nothing more.' }).check();
    await expect(boxes.nth(1)).toBeChecked();
    await page.getByText('Choose your country').click();
    const doors = page.locator('.first-day__countries a');
    await expect(doors).toHaveCount(countries.length);
    for (const { id, name } of countries)
      await expect(doors.getByText(name, { exact: true })).toHaveAttribute('href', `../../help/${id}/#today`);
  });

  test('each number of a country stands at its step, and what it lacks is replaced by something to do', async ({
    page,
  }) => {
    for (const country of countries) {
      await page.goto(`en/help/${country.id}/`);
      const today = await stepsToday(page);
      const has = (kind: HelpEntry['kind']): boolean => country.entries.some((entry) => entry.kind === kind);
      expect(today.dialled['safe'], country.name).toEqual(numbersOf(country, 'emergency', 'crisis'));
      expect(today.dialled['bank'], country.name).toEqual(numbersOf(country, 'bank-or-hotline'));
      expect(today.dialled['report'], country.name).toEqual(numbersOf(country, 'report-fraud'));
      expect(today.dialled['tell'], country.name).toEqual(numbersOf(country, 'emotional-support'));
      for (const entry of country.entries.filter(({ kind }) => /^(report|bank|crisis|emotional)/.test(kind)))
        expect(today.whole, country.name).toContain(entry.name);
      const instead = [
        [has('emergency'), 'safe', /no confirmed emergency number.*ask somebody near you to call/],
        [has('crisis'), 'safe', /no confirmed line.*Tell someone you trust/],
        [has('bank-or-hotline'), 'bank', /no other line.*number on your card/],
        [has('report-fraud'), 'report', /no national place.*local police/],
      ] as const;
      for (const [isThere, id, words] of instead)
        expect(words.test(today.words[id] ?? ''), `${country.name}: ${String(words)}`).toBe(!isThere);
    }
  });

  test('in danger now, and the crisis lines, stand before the list of a country', async ({ page }) => {
    await page.goto('en/help/jp/');
    const headings = await page.getByRole('main').getByRole('heading', { level: 2 }).allInnerTexts();
    expect(headings.slice(0, 2)).toEqual(['In danger now', 'If you are thinking about ending your life']);
    expect(headings).toContain('What to do today, in order');
  });

  for (const address of [...lessons, 'en/help/', 'en/check/'])
    test(`${address}: the crisis lines of every country are there, before everything else`, async ({ page }) => {
      await page.goto(address);
      const crisis = page.getByRole('main').locator('.crisis');
      await expect(crisis.locator('p').first()).toHaveText(
        /^If you are thinking about ending your life, you deserve help now: .* If you can’t stay safe, call the emergency number\.$/,
      );
      await expect(page.locator('main :is(h2, .crisis)').first()).toHaveClass(/crisis/);
      await expect(crisis.locator('ul')).toBeHidden();
      await crisis.locator('summary').click();
      for (const country of all) {
        const own = numbersOf(country, 'crisis', 'emergency');
        if (country.kind !== 'country' && own.length === 0) continue;
        const row = crisis.getByRole('listitem').filter({ has: page.getByText(country.name, { exact: true }) });
        await expect(row, country.name).toBeVisible();
        expect(await dialled(row), country.name).toEqual(own);
        const hasLine = country.entries.some(({ kind }) => kind === 'crisis');
        if (!hasLine) await expect(row, country.name).toContainText('Tell someone you trust');
        if (numbersOf(country, 'emergency').length === 0)
          await expect(row).toContainText('Emergency: the local number');
      }
    });
});

/** Where one page is least likely to be enough. */
const longest = countries
  .map((country) => ({ address: `en/help/${country.id}/`, length: JSON.stringify(country.entries.map(listed)).length }))
  .sort((a, b) => b.length - a.length)
  .slice(0, 3)
  .map(({ address }) => address);

for (const address of [TODAY, ...longest])
  test(`${address}: the list prints alone, on one page, with empty boxes`, async ({ page }) => {
    await page.goto(address);
    await page.evaluate(() => (window.print = () => undefined));
    await page.getByRole('checkbox').first().check();
    await page.getByRole('button', { name: 'Print this list' }).click();
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
    await expect(page.locator('recap-card.first-day')).toContainText(/What to do today/);
    await expect(page.getByRole('checkbox').first()).toHaveCSS('appearance', 'none');
    expect(pagesOf(await page.pdf({ format: 'A4' })), address).toBe(1);
  });

test('nothing is kept of what is ticked', async ({ page }) => {
  await page.goto(TODAY);
  const before = await kept(page);
  for (const box of await page.getByRole('checkbox').all()) await box.check();
  expect(await kept(page)).toEqual(before);
  expect(page.url()).toMatch(/\/en\/learn\/today\/$/);
  await page.reload();
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0);
});

test('the small step is kept only when it is asked for', async ({ page }) => {
  await page.goto('en/learn/the-weeks-after/');
  const before = await kept(page);
  const card = page.locator('keep-card');
  await card.getByLabel('one person I trust').check();
  await card.getByLabel('I go outside for ten minutes.').check();
  await card.getByLabel('tomorrow').check();
  await expect(card.locator('.prose-card')).toContainText(
    /one person I trust\s*One thing that I do\s*I go outside for ten minutes\.\s*When\s*tomorrow/,
  );
  expect(await kept(page)).toEqual(before);
});

for (const address of lessons)
  test(`${address}: nothing is asked, judged, counted or taught like at school`, async ({ page }) => {
    await page.goto(address);
    const main = page.getByRole('main');
    await expect(main.locator('recall-question, order-drill, [data-fits], .prose-option, dialog')).toHaveCount(0);
    await expect(main.locator('input[type="radio"]:not(keep-card input)')).toHaveCount(0);
    await expect(main).not.toContainText(/\bscores?\b|\bquiz|well done|right answer|correct answer|you got|try again/i);
    await expect(main).not.toContainText(/What you can do afterwards|Lesson \d|Check my answer|remind/i);
  });

test('the way to Today is two taps from every page, and one from the start', () => {
  /** Could be anybody's page, on purpose: it leads nowhere. */
  const leadsNowhere = ['away/'];
  const linksOf = (address: string): string[] =>
    [...htmlOf(address).matchAll(/<a\s[^>]*?href="([^"]+)"/g)].map(
      ([, href]) => new URL(href!, `http://site.example/${address}`).pathname,
    );
  for (const address of pages.filter((each) => !leadsNowhere.includes(each))) {
    const links = linksOf(address);
    expect
      .soft(
        links.some((path) => /^\/[\w-]+\/(help|learn\/today)\/$/.test(path)),
        `/${address} leads neither to help nor to Today`,
      )
      .toBe(true);
  }
  for (const address of pagesLike(/^[\w-]+\/help\/$/))
    expect(linksOf(address)).toContain(`/${address.replace('help/', 'learn/today/')}`);
  expect(linksOf('en/')).toContain(`/${TODAY}`);
});

test('on the help page, Today comes before the list of countries and everything else', async ({ page }) => {
  await page.goto('en/help/');
  await expect(page.getByRole('main').getByRole('link').first()).toHaveText(/^\s*Today, one thing at a time/);
});

/** Everything that a page can keep in the browser, but for the offline copy. */
function kept(page: Page): Promise<unknown> {
  return page.evaluate(async () => ({
    local: Object.entries(localStorage),
    session: Object.entries(sessionStorage),
    cookies: document.cookie,
    databases: (await indexedDB.databases()).map(({ name }) => name),
    state: history.state as unknown,
  }));
}

/** What of an entry stands in the list. */
function listed({ kind, name, phones, url }: HelpEntry): unknown {
  return kind === 'trafficking' || kind === 'regulator-check' ? '' : { name, phones, url };
}

function pagesOf(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/** What stands at the steps of a country's page: the numbers as they are dialled, and the words. */
function stepsToday(page: Page) {
  return page.locator('#today').evaluate((today) => {
    const flat = (part: Element) => (part.textContent ?? '').replace(/\s+/g, ' ');
    const steps = [...today.querySelectorAll<HTMLElement>('[data-step]')];
    const dial = (step: Element) =>
      [...step.querySelectorAll('a[href^="tel:"]')].map((link) =>
        (link.getAttribute('href') ?? '').replace('tel:', ''),
      );
    return {
      whole: flat(today),
      dialled: Object.fromEntries(steps.map((step) => [step.dataset['step'] ?? '', dial(step)])),
      words: Object.fromEntries(steps.map((step) => [step.dataset['step'] ?? '', flat(step)])),
    };
  });
}
