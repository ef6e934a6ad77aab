import { readFile, readdir } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { parse } from 'yaml';
import { type Technique, families } from '../../src/schema/technique.ts';

const folder = new URL('../../content/techniques/', import.meta.url);
const techniques = await Promise.all(
  (await readdir(folder)).map(async (file) => ({
    ...(parse(await readFile(new URL(file, folder), 'utf8')) as Technique),
    id: file.replace('.yml', ''),
  })),
);

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('every technique is listed once, in its family, under an anchor', async ({ page }) => {
    await page.goto('en/techniques/');
    for (const family of families) {
      const own = techniques.filter((technique) => technique.family === family);
      await expect(page.locator(`section#${family} .family > li`), family).toHaveCount(own.length);
      for (const { id, name } of own)
        await expect(page.locator(`section#${family}`).getByRole('link', { name, exact: true })).toHaveAttribute(
          'href',
          `${id}/`,
        );
    }
    await expect(page.locator('#tests dt')).toHaveText([
      /Can it wait/,
      /Can other people know/,
      /by my own route/,
      /stay where it is/,
    ]);
  });
});

test('a technique shows its example and its fair counterpart side by side, both as invented', async ({ page }) => {
  await page.goto('en/techniques/pay-to-withdraw/');
  const sides = page.locator('.pair > figure');
  await expect(sides).toHaveCount(2);
  for (const side of await sides.all()) await expect(side.locator('figcaption')).toContainText('Example, invented');
  const [left, right] = [await sides.nth(0).boundingBox(), await sides.nth(1).boundingBox()];
  expect(right!.y).toBe(left!.y);
  expect(right!.width).toBeCloseTo(left!.width, 0);
  expect(right!.height).toBeCloseTo(left!.height, 0);
  await expect(sides.locator('a, button, input')).toHaveCount(0);
});

test('a technique leads to the lessons and conversations in which it comes up, and gives no verdict away', async ({
  page,
}) => {
  await page.goto('en/techniques/wrong-number-opener/');
  const places = page.locator('section', {
    has: page.getByRole('heading', { name: 'Where it comes up in this course' }),
  });
  await expect(places.getByRole('link', { name: 'The wrong court' })).toHaveAttribute(
    'href',
    '../../practice/wrong-court/',
  );
  await expect(places).not.toContainText(/scam|genuine/i);
});

test('each source of a technique says how it was read', async ({ page }) => {
  const technique = techniques.find(({ id }) => id === 'recovery-offer')!;
  await page.goto(`en/techniques/${technique.id}/`);
  for (const { title, url } of technique.sources)
    await expect(page.getByRole('link', { name: title })).toHaveAttribute('href', url);
  await expect(page.getByText('We read a report about it, not the original.')).toHaveCount(
    technique.sources.filter(({ read }) => read === 'second-hand report').length,
  );
  await expect(page.getByText('Nobody outside the team has reviewed this page yet.')).toBeVisible();
});
