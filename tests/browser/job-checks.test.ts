import { type Page, expect, test } from '@playwright/test';

const PAGE = 'en/check/job/';
const FOUND = 'I found it by my own route, and it fits';
const NOT_YET = 'Not yet';
const REFUSED = 'I was told not to ask, or they won’t say';

const now = (page: Page) => page.locator('[data-now]');
const question = (page: Page) => now(page).getByRole('heading', { level: 2 });
const steps = (page: Page) => page.locator('[data-part="steps"] h3');
const end = (page: Page) => page.getByRole('heading', { name: 'What to do next' });

/** Marks the check that is shown, with the keyboard. */
async function mark(page: Page, words: string): Promise<void> {
  await now(page).getByRole('button', { name: words, exact: true }).focus();
  await page.keyboard.press('Enter');
}

test('six answers that fit end in a plan, and in no verdict', async ({ page }) => {
  await page.goto(PAGE);
  await expect(question(page)).toHaveText(/Who is the employer/);
  await mark(page, FOUND);
  await expect(question(page)).toBeFocused();
  await expect(question(page)).toHaveText(/allowed to send people/);
  await expect(page.getByRole('status')).toHaveText(/allowed to send people abroad\? Check 2\.$/);
  for (let times = 0; times < 5; times += 1) await mark(page, FOUND);
  await expect(end(page)).toBeFocused();
  await expect(steps(page)).toHaveText(['Leave a plan with two people.']);
  await expect(page.locator('job-checks')).toContainText('no guarantee');
  await expect(page.locator('job-checks')).not.toContainText(/score|probably|is a scam|is real|per cent|of six/i);
  await page.getByRole('link', { name: 'Make the travel plan' }).click();
  await expect(page.getByRole('heading', { name: 'My travel plan' })).toBeInViewport();
});

test('"not yet" leads to one thing and no more', async ({ page }) => {
  await page.goto(PAGE);
  await mark(page, FOUND);
  for (let times = 0; times < 5; times += 1) await mark(page, NOT_YET);
  await expect(steps(page)).toHaveText(['Your next check: The licence']);
});

test('nothing marked at all leads to the first check', async ({ page }) => {
  await page.goto(PAGE);
  await page.getByRole('button', { name: 'Go to what I can do next' }).focus();
  await page.keyboard.press('Space');
  await expect(end(page)).toBeFocused();
  await expect(steps(page)).toHaveText(['Your next check: The employer']);
});

test('told not to ask, and a visa for visitors: first of all talk to somebody outside', async ({ page }) => {
  await page.goto(PAGE);
  await mark(page, REFUSED);
  await mark(page, FOUND);
  await mark(page, FOUND);
  await mark(page, 'It is for visitors, or it is to be changed later');
  await mark(page, NOT_YET);
  await mark(page, FOUND);
  await expect(steps(page)).toHaveText([
    /^Before you travel, pay, or hand over papers: talk to somebody outside/,
    'The visa',
    'The employer',
    'Your next check: The fee',
  ]);
  await expect(page.locator('[data-part="steps"]')).toContainText('Do not travel yet.');
});

test('every single check that does not fit comes before everything else', async ({ page }) => {
  await page.goto(PAGE);
  for (let at = 0; at < 6; at += 1) {
    for (let check = 0; check < 6; check += 1)
      await now(page)
        .locator(`[data-mark="${check === at ? 'differs' : 'found'}"]`)
        .click();
    await expect(steps(page)).toHaveCount(2);
    await expect(steps(page).first()).toHaveText(/^Before you travel/);
    await page.getByRole('button', { name: 'Begin again' }).click();
  }
});

test('a mark can be changed from the end, which then says what follows', async ({ page }) => {
  await page.goto(PAGE);
  for (let times = 0; times < 6; times += 1) await mark(page, times === 4 ? NOT_YET : FOUND);
  await expect(page.locator('[data-marked="fee"]')).toHaveText(NOT_YET);
  await page.getByRole('button', { name: 'The fee', exact: true }).click();
  await expect(now(page).getByRole('button', { name: NOT_YET })).toHaveAttribute('aria-pressed', 'true');
  await mark(page, FOUND);
  await expect(end(page)).toBeFocused();
  await expect(steps(page)).toHaveText(['Leave a plan with two people.']);
  await page.getByRole('button', { name: 'Begin again' }).click();
  await expect(question(page)).toHaveText(/Who is the employer/);
  await expect(page.locator('[aria-pressed="true"]')).toHaveCount(0);
});

test('marks are nowhere: not in the address, the history, any storage, or after a reload', async ({ page }) => {
  await page.goto(PAGE);
  const kept = () =>
    page.evaluate(() => [
      location.href,
      history.length,
      history.state as unknown,
      JSON.stringify(localStorage),
      JSON.stringify(sessionStorage),
      document.cookie,
    ]);
  const before = await kept();
  await mark(page, REFUSED);
  await page.getByRole('button', { name: 'Go to what I can do next' }).click();
  expect(await kept()).toEqual(before);
  expect(await page.locator('job-checks :is(input, select, textarea)').count()).toBe(0);
  await page.reload();
  await expect(question(page)).toHaveText(/Who is the employer/);
  await expect(page.locator('[aria-pressed="true"]')).toHaveCount(0);
});

test('on paper it is all six checks with boxes and lines, wherever one is on the screen', async ({ page }) => {
  await page.goto(PAGE);
  await page.evaluate(() => (window.print = () => (document.title = 'printed')));
  await page.getByRole('button', { name: 'Print the sheet' }).click();
  await expect(page).toHaveTitle('printed');
  await mark(page, FOUND);
  await page.getByRole('button', { name: 'Go to what I can do next' }).click();
  await page.emulateMedia({ media: 'print' });
  for (const li of await page.locator('[data-check]').all()) {
    await expect(li.getByRole('heading', { level: 2 })).toBeVisible();
    await expect(li.locator('.route__boxes p')).toHaveCount(4);
    for (const part of await li.locator('.route__boxes p, .route__line').all()) await expect(part).toBeVisible();
  }
  for (const button of await page.getByRole('main').locator('button').all()) await expect(button).toBeHidden();
});

test('the question about a job leads on to the six checks, and so does the map of the course', async ({ page }) => {
  await page.goto('en/check/');
  const about = page.getByRole('heading', { name: /^Is it about a job/ });
  for (let times = 0; times < 12 && !(await about.isVisible()); times += 1)
    await page.getByRole('button', { name: 'No', exact: true }).click();
  await page.getByRole('button', { name: 'Yes', exact: true }).click();
  await page.getByRole('button', { name: 'Go to what I can do' }).click();
  await page.getByRole('link', { name: 'Six checks for a job offer' }).click();
  await expect(page).toHaveURL(/\/en\/check\/job\/$/);
  await page.goto('en/learn/#track-b');
  const track = page.locator('section', { has: page.locator('#track-b') });
  await expect(track.getByRole('link', { name: /^Have you got an offer/ })).toHaveAttribute('href', '../check/job/');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('it is a list of six checks, and what holds whatever one finds', async ({ page }) => {
    await page.goto(PAGE);
    await expect(page.locator('[data-check]')).toHaveCount(6);
    for (const li of await page.locator('[data-check]').all()) {
      await expect(li.getByRole('heading', { level: 2 })).toBeVisible();
      await expect(li.locator('dd')).toHaveCount(3);
      for (const answer of await li.locator('dd').all()) await expect(answer).toBeVisible();
    }
    await expect(end(page)).toBeVisible();
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
    await expect(page.getByRole('link', { name: 'Who to call in your country' })).toBeVisible();
  });
});
