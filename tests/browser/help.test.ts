import { readFile, readdir } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { parse } from 'yaml';
import { type Element, elementsOf, textOf, valueOf } from '../../src/build/elements.ts';
import type { HelpCountry } from '../../src/schema/help.ts';
import { htmlOf, pagesLike } from './built-pages.ts';

const folder = new URL('../../content/help/', import.meta.url);
const files = (await readdir(folder)).filter((file) => file.endsWith('.yml'));
const countries = await Promise.all(
  files.map(async (file) => ({
    ...(parse(await readFile(new URL(file, folder), 'utf8')) as HelpCountry),
    id: file.replace('.yml', ''),
  })),
);

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the help page says what to do, in order, and leads to every country', async ({ page }) => {
    await page.goto('en/help/');
    const steps = page.getByRole('main').locator('ol').locator('li > b');
    await expect(steps.first()).toHaveText('Are you safe?');
    await expect(steps.nth(1)).toHaveText('Send nothing more.');
    for (const { id, name } of countries)
      await expect(page.locator('#countries').getByRole('link', { name, exact: true })).toHaveAttribute(
        'href',
        `${id}/`,
      );
    await expect(page.locator('#someone')).toBeVisible();
    await expect(page.locator('#trapped')).toBeVisible();
    await expect(page.getByRole('searchbox')).toBeHidden();
  });
});

test('every number of the stock is on the page of its country, as it is dialled, in the page as it is sent', () => {
  for (const country of countries) {
    const elements = [...elementsOf(htmlOf(`en/help/${country.id}/`))];
    const dialled = elements
      .filter((each) => valueOf(each, 'href')?.startsWith('tel:') && isWithin(each, 'help-entry'))
      .map((link) => [valueOf(link, 'href'), textOf(link)]);
    const expected = country.entries
      .flatMap(({ phones }) => phones ?? [])
      .map(({ number, dial }) => [`tel:${dial}`, number]);
    expect(dialled.sort(), country.name).toEqual(expected.sort());
    const main = textOf(elements.find(({ tagName }) => tagName === 'main')!);
    for (const gap of country.gaps) expect(main, country.name).toContain(gap.replace(/\s+/g, ' ').trim());
  }
});

/** Whether it stands in an element of this class. */
function isWithin(element: Element, name: string): boolean {
  for (let at = element.parentNode; at && 'attrs' in at; at = at.parentNode)
    if (valueOf(at, 'class')?.split(' ').includes(name)) return true;
  return false;
}

test('somebody who is held reaches their page in two taps from any page, and help from there', async ({ page }) => {
  for (const start of ['en/', 'en/practice/gate-14/', 'en/sources/', 'en/learn/mixed-check/']) {
    await page.goto(start);
    await page.getByRole('banner').getByRole('link', { name: 'Help', exact: true }).click();
    await page.getByRole('link', { name: 'I am held somewhere, or made to do this work' }).first().click();
    await expect(page, start).toHaveURL(/\/en\/help\/already-there\/$/);
  }
  const main = page.getByRole('main');
  await expect(main.locator('#held li').first()).toContainText('Your device may be watched.');
  await expect(main).toContainText('No specialist has read it.');
  await expect(main.getByRole('link', { name: 'Find the line for your country' })).toBeVisible();
  await expect(main.getByRole('link', { name: 'Organisations that work in many countries' })).toHaveAttribute(
    'href',
    '../int/',
  );
  for (const part of ['held', 'family', 'back']) await expect(main.locator(`#${part}`)).toBeVisible();
});

test('the part of the help page for those who are held says what is most urgent, and leads on', async ({ page }) => {
  await page.goto('en/help/#trapped');
  const part = page.locator('#trapped');
  await expect(part.locator('li > b')).toHaveText([
    'Your device may be watched.',
    'Your safety comes first.',
    'Your embassy can help.',
  ]);
  await expect(part.getByRole('link')).toHaveAttribute('href', 'already-there/');
});

test('what is urgent stands before everything else on the page of a country', async ({ page }) => {
  await page.goto('en/help/us/');
  const headings = await page.getByRole('main').getByRole('heading', { level: 2 }).allInnerTexts();
  expect(headings.slice(0, 2)).toEqual(['In danger now', 'If you are thinking about ending your life']);
});

test('the page of every country says that nobody outside has reviewed it', () => {
  for (const address of pagesLike(/^en\/help\/[^/]+\/$/))
    expect(htmlOf(address), address).toContain('Nobody outside the team has reviewed this page yet.');
});

test('each number says where it was read, and that nobody has dialled it', async ({ page }) => {
  await page.goto('en/help/gb/');
  await expect(page.getByRole('main')).toContainText('Nobody has dialled them');
  const entry = page.locator('#samaritans');
  await expect(entry).toContainText('Checked on 23 November 2026 in');
  await expect(entry.getByRole('link', { name: 'samaritans.org' })).toHaveAttribute('rel', 'noreferrer');
  await expect(entry).toContainText('not confirmed');
});

test('the list of countries gets shorter while one types, and complete again', async ({ page }) => {
  await page.goto('en/help/');
  const box = page.getByLabel('Shorten the list');
  const shown = page.locator('.countries > li:visible');
  await box.fill('ire');
  await expect(shown).toHaveCount(1);
  await expect(page.getByRole('status')).toHaveText('Countries shown: 1');
  await box.fill('zzzz');
  await expect(page.getByText('No country here has these letters.')).toBeVisible();
  await box.fill('');
  await expect(shown).toHaveCount(countries.length);
});

test('the card prints alone, with every number of the country', async ({ page }) => {
  await page.goto('en/help/nz/');
  await page.evaluate(() => (window.print = () => undefined));
  await page.getByRole('button', { name: 'Print this card' }).click();
  await page.emulateMedia({ media: 'print' });
  const card = page.locator('recap-card.help-card');
  await expect(card).toContainText('0508 828 865');
  await expect(card.getByText('A person I trust:')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
  await expect(card.getByRole('button')).toBeHidden();
});

test('the card is as wide as a bank card, with danger, crisis, bank and report in that order', async ({ page }) => {
  await page.goto('en/help/gb/');
  const names = await page.locator('.help-card dt').allInnerTexts();
  const order = ['Emergency services', 'Samaritans', '159: straight to your bank', 'Report Fraud'];
  expect(names.filter((name) => order.includes(name))).toEqual(order);
  await page.emulateMedia({ media: 'print' });
  const { width, height } = (await page.locator('.help-card').boundingBox())!;
  const mm = 96 / 25.4;
  expect(width).toBeLessThanOrEqual(86.5 * mm);
  expect(height, 'folded once it is no higher than a bank card').toBeLessThanOrEqual(2 * 56 * mm);
});

test('a country without any number has a card to write on', async ({ page }) => {
  await page.goto('en/help/kh/');
  await page.emulateMedia({ media: 'print' });
  const card = page.locator('.help-card');
  for (const line of ['Emergency number here:', 'My embassy:', 'My bank, from my card:'])
    await expect(card.getByText(line)).toBeVisible();
  await expect(card).toContainText('We could confirm no number here.');
});

test('the printed help page holds the steps and the emergency numbers, and no tools', async ({ page }) => {
  await page.goto('en/help/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Send nothing more.')).toBeVisible();
  await expect(page.locator('.countries').getByText('999').first()).toBeVisible();
  await expect(page.getByLabel('Shorten the list')).toBeHidden();
});

test('the offline page gives the emergency numbers of every country that has one', async ({ page }) => {
  await page.goto('en/offline/');
  for (const { name, kind, entries } of countries.filter((country) => country.kind === 'country')) {
    const row = page.getByRole('row', { name: new RegExp(`^${name} `) });
    const numbers = entries
      .filter((entry) => entry.kind === 'emergency')
      .flatMap(({ phones }) => (phones ?? []).map(({ number }) => number));
    await expect(row, kind).toContainText(numbers[0] ?? 'No number confirmed');
  }
});
