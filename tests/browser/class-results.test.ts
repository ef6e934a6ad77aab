import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { codeOf } from '../../src/engine/class-code.ts';
import { axeFindings } from './axe-findings.ts';
import { judgeAll } from './judging.ts';
import type { Rater } from './judging.ts';

/** Sits a form and gives the code that its end shows. */
async function codeFrom(page: Page, form: string, rate: Rater): Promise<string> {
  await page.goto(`en/assess/${form}/`);
  await judgeAll(page, rate);
  await page.getByText('In a class? Show the code').click();
  return page.locator('[data-part="code"]').innerText();
}

/** Calls every second scam and every fifth genuine thing a scam, or one more of each. */
const rater = (every: number): Rater => {
  const seen = { scam: 0, genuine: 0 };
  return (truth) => ((seen[truth] += 1) % (truth === 'scam' ? every : 5) === 0 ? 2 : 5);
};

test('two forms sat, two codes, one of them typed with a slip: the two numbers of the class, and no trace', async ({
  page,
}) => {
  test.setTimeout(150_000);
  await page.addInitScript({ path: fileURLToPath(import.meta.resolve('axe-core/axe.min.js')) });
  const before = await codeFrom(page, 'form-a', rater(2));
  await expect(page.locator('[data-part="held"]')).toHaveText(
    'What it holds: Form A. Before the session. Scams noticed: 5 of 10. Genuine ones refused: 2 of 10. It holds nothing else: no name, no day, no single answer.',
  );
  expect(before).toBe(codeOf({ form: 1, turn: 'before', hits: 5, scams: 10, falseAlarms: 2, genuine: 10 }));
  expect(await axeFindings(page, 'the code shown')).toEqual([]);
  const after = await codeFrom(page, 'form-b', rater(1));
  await expect(page.getByLabel('After the session')).toBeChecked();
  // Another device would not know that this is the second one: the learner can say so.
  await page.getByLabel('Before the session').check();
  await expect(page.locator('[data-part="code"]')).not.toHaveText(after);
  await page.getByLabel('After the session').check();
  await expect(page.locator('[data-part="code"]')).toHaveText(after);

  await page.goto('en/teach/results/');
  await page.evaluate(() => {
    localStorage.clear();
    sessionStorage.clear();
  });
  const address = page.url();
  const field = page.getByRole('textbox', { name: 'Codes' });
  await field.focus();
  const slip = `${before.slice(0, -1)}${before.endsWith('Z') ? 'Y' : 'Z'}`;
  await page.keyboard.type(`${slip.toLowerCase()}\n`);
  await expect(page.locator('[data-part="look"] li')).toHaveText([
    `Line 1: “${slip.toLowerCase()}” is read as ${before}. Character 8 was wrong.`,
  ]);
  await page.keyboard.type(`${before.replace('-', ' ')} ${after}, ${after}\nAnna 12\n${after.slice(0, 4)}`);
  // The last one is still being typed, so nothing is said about it yet.
  await expect(page.locator('[data-part="look"] li')).toHaveText([
    /^Line 1: /,
    `Line 2, number 1: ${before} stands in line 1 as well. Two people may have the same code. If it is one person, remove one.`,
    /^Line 2, number 3: .* stands in line 2 as well/,
    'Line 3: “Anna 12” is not read. A code has eight characters, and this has 6.',
  ]);
  await field.blur();
  await expect(page.locator('[data-part="count"]')).toHaveText('Codes read: 4. Not read: 2.');
  await expect(page.locator('[data-number="noticed"] .class-turn p')).toHaveText([
    /^Before the session: about 5 of 10\. It may be between \d and \d+ of 10\.$/,
    /^After the session: about 10 of 10\. It may be between \d and 10 of 10\.$/,
  ]);
  await expect(page.locator('[data-number="refused"] .class-turn p').first()).toContainText('about 2 of 10');
  await expect(page.locator('[data-part="few"] p')).toHaveText([
    /only 2\./,
    /only 2\./,
    /^All sat Form A before and Form B after\./,
  ]);
  await expect(page.locator('[data-part="table"] tbody td').first()).toContainText('10 of 20 answers');
  expect(await page.locator('[data-part="results"]').innerText()).not.toMatch(/protected|immune|score|%/);
  await page.getByText('All codes that were read').click();
  expect(await axeFindings(page, 'codes read')).toEqual([]);
  // No count of any one learner is on a page that hangs on the wall.
  await expect(page.locator('[data-part="all"] li').first()).toHaveText(
    `Line 1: ${before} · Form A · Before the session`,
  );

  expect(page.url()).toBe(address);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, '']);
  await page.getByRole('button', { name: 'Clear' }).press('Enter');
  await expect(field).toBeFocused();
  await expect(page.locator('[data-part="results"]')).toBeHidden();
  await field.fill(after);
  await page.reload();
  await expect(field).toHaveValue('');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says how, leads to the forms, and has a sheet to print', async ({ page }) => {
    await page.goto('en/teach/results/');
    await expect(page.getByText('To read codes this page needs scripts')).toBeVisible();
    await expect(page.locator('textarea')).toBeHidden();
    await expect(page.getByRole('link', { name: 'Form A' })).toBeVisible();
    await expect(page.locator('.class-paper__table tbody tr')).toHaveCount(11);
  });
});
