import { type Page, expect, test } from '@playwright/test';

const PAGE = 'en/learn/a-plan-other-people-hold/';
const card = (page: Page) => page.locator('keep-card');
const field = (page: Page, name: string) => card(page).locator(`[name="${name}"]`);
const line = (page: Page, name: string) => card(page).locator(`.prose-card [data-of="${name}"]`);
const keep = (page: Page) => card(page).getByRole('button', { name: 'Keep on this device' });
const kept = (page: Page) => page.evaluate(() => localStorage.getItem('cards'));

test('what is filled in stands on the plan, and nothing is kept before it is asked for', async ({ page }) => {
  await page.goto(PAGE);
  await field(page, 'who').fill('Amara and <b>Ben</b>');
  await field(page, 'missed').first().check();
  await field(page, 'return-own').fill('My union');
  await expect(line(page, 'who')).toHaveText('Amara and <b>Ben</b>');
  await expect(line(page, 'missed')).toHaveText(/^They take the copies .* pay nobody\.$/);
  await expect(line(page, 'return')).toHaveText('My union');
  expect(await kept(page)).toBeNull();
});

test('the sentence and the numbers are kept only while the box is ticked', async ({ page }) => {
  await page.goto(PAGE);
  await field(page, 'who').fill('Amara');
  await field(page, 'phrase').fill('How is the goat?');
  await field(page, 'embassy').fill('01632 960 123');
  await field(page, 'labour').fill('01632 960 456');
  await keep(page).click();
  const plan = async () => (JSON.parse((await kept(page)) ?? '{}') as { cards: Record<string, unknown> }).cards;
  expect(await plan()).toEqual({ 'travel-plan': { who: 'Amara' } });
  await field(page, 'with-private').check();
  expect(await plan()).toMatchObject({
    'travel-plan': { phrase: 'How is the goat?', embassy: '01632 960 123', labour: '01632 960 456' },
  });
  await page.reload();
  await expect(line(page, 'phrase')).toHaveText('How is the goat?');
  await field(page, 'with-private').uncheck();
  expect(await plan()).toEqual({ 'travel-plan': { who: 'Amara' } });
  await card(page).getByRole('button', { name: 'Stop keeping it here' }).click();
  expect(await kept(page)).toBeNull();
});

test('a text that is too long is not kept, said so, and nothing of it is lost', async ({ page }) => {
  await page.goto(PAGE);
  await field(page, 'who').fill('Amara');
  const long = 'Canal Street 12, '.repeat(12);
  await field(page, 'employer').fill(long);
  await keep(page).click();
  await expect(card(page)).toContainText('Not kept: a field has more than 160 letters.');
  expect(await kept(page)).toBeNull();
  await expect(field(page, 'employer')).toHaveValue(long);
  await expect(line(page, 'employer')).toHaveText(long.trim());

  await field(page, 'employer').fill('Canal Street 12');
  await keep(page).click();
  const before = await kept(page);
  await field(page, 'employer').fill(long);
  await expect(page.getByRole('status')).toHaveText(/^Not kept: a field has more/);
  expect(await kept(page)).toBe(before);
  await expect(card(page).getByRole('button', { name: 'Stop keeping it here' })).toBeVisible();
  await field(page, 'employer').fill('Canal Street 14');
  await expect(card(page).locator('[data-said]')).toHaveText(/^Kept on this device/);
  expect(await kept(page)).toContain('Canal Street 14');
});

test('where storage is blocked the plan still works, and says that it is not kept', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await page.goto(PAGE);
  await field(page, 'who').fill('Amara');
  await expect(line(page, 'who')).toHaveText('Amara');
  await keep(page).click();
  await expect(card(page)).toContainText('This browser keeps nothing here.');
});

test('the plan prints alone with the sentence, and the picture leaves the sentence out', async ({ page }) => {
  await page.goto(PAGE);
  await field(page, 'who').fill('Amara');
  await field(page, 'phrase').fill('How is the goat?');
  await page.evaluate(() => (window.print = () => undefined));
  await card(page).getByRole('button', { name: 'Print the card' }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(line(page, 'phrase')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
  await page.emulateMedia({ media: 'screen' });

  await page.addInitScript(() => {
    const drawn: string[] = [];
    Object.assign(window, { drawn });
    const fillText = CanvasRenderingContext2D.prototype.fillText;
    CanvasRenderingContext2D.prototype.fillText = function (text, x, y) {
      drawn.push(text);
      fillText.call(this, text, x, y);
    };
  });
  await page.goto(PAGE);
  await field(page, 'who').fill('Amara');
  await field(page, 'phrase').fill('How is the goat?');
  const download = page.waitForEvent('download');
  await card(page).getByRole('button', { name: 'Save as a picture' }).click();
  expect((await download).suggestedFilename()).toBe('travel-plan.png');
  const drawn = await page.evaluate(() => (window as unknown as { drawn: string[] }).drawn.join(' '));
  expect(drawn).toContain('Amara');
  expect(drawn).not.toMatch(/goat|free to talk/);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the plan is a sheet with a line for each of its nine parts', async ({ page }) => {
    await page.goto(PAGE);
    await expect(card(page).locator('[data-of]')).toHaveCount(9);
    for (const part of await card(page).locator('[data-of]').all()) await expect(part).toBeVisible();
    await expect(card(page).getByRole('textbox')).toHaveCount(0);
  });
});
