import { readFile, readdir } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { parse } from 'yaml';
import type { Fact } from '../../src/schema/fact.ts';

const folder = new URL('../../content/facts/', import.meta.url);
const facts = await Promise.all(
  (await readdir(folder)).map(async (file) => ({
    ...(parse(await readFile(new URL(file, folder), 'utf8')) as Fact),
    id: file.replace('.yml', ''),
  })),
);

test('every fact stands there under its id, with its source, its dates and its caution', async ({ page }) => {
  await page.goto('en/sources/');
  await expect(page.locator('.fact')).toHaveCount(facts.length);
  const shown = await page.locator('.fact').evaluateAll((entries) =>
    entries.map((entry) => ({
      id: entry.id,
      text: entry.textContent.replace(/\s+/g, ' '),
      href: entry.querySelector('a')?.getAttribute('href'),
    })),
  );
  for (const fact of facts) {
    const entry = shown.find(({ id }) => id === fact.id);
    expect(entry, fact.id).toBeDefined();
    expect(entry?.href).toBe(fact.source.url);
    for (const words of [
      fact.says,
      fact.figure,
      fact.period,
      fact.source.title,
      fact.source.publisher,
      fact.caution ?? '',
    ])
      expect(entry?.text, fact.id).toContain(words.trim());
    expect(entry?.text).toContain(fact.confidence === 'primary' ? 'Own text.' : 'A report about it.');
  }
});

test('the way from a figure to its source works without scripts', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${baseURL}en/sources/#fca-85`);
  await expect(page.locator('#fca-85')).toBeInViewport();
  await context.close();
});
