/** Things to judge one by one: by keyboard, without script, on paper, and where the browser keeps nothing. */
import { type Page, expect, test } from '@playwright/test';
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { ItemSet } from '../../src/schema/item-set.ts';
import type { JudgedItem } from '../../src/schema/judged-item.ts';
import { answer, button, focused, now, openSet, tabTo } from './triage-page.ts';

test.use({ serviceWorkers: 'block' });

const content = fileURLToPath(new URL('../../content/', import.meta.url));
const read = <T>(path: string): T => parse(readFileSync(content + path, 'utf8')) as T;
const sets = readdirSync(`${content}sets`).map((file) => ({
  id: file.replace('.yml', ''),
  set: read<ItemSet>(`sets/${file}`),
}));
const items = read<ItemSet>('sets/inbox.yml').items.map((id) => ({ id, ...read<JudgedItem>(`items/${id}.yml`) }));
const [first, second] = [items[0]!, items[1]!];

const SURE_SCAM = 1;
const SURE_GENUINE = 6;
/** The rating that is right. */
const right = (item: JudgedItem): number => (item.truth === 'scam' ? SURE_SCAM : SURE_GENUINE);

const open = (page: Page): Promise<void> => openSet(page, 'inbox');
const inOneLine = (words: string): string => words.replace(/\s+/g, ' ').trim();
/** What can be seen of each thing, each as one line. */
const wordsOfEach = async (page: Page): Promise<string[]> =>
  (await page.locator('.judged').allInnerTexts()).map(inOneLine);

test('by keyboard all the way: each is explained, and the end says what the answers were', async ({ page }) => {
  test.setTimeout(120_000);
  await open(page);
  // Two scams are missed and three genuine ones refused; the first step is taken everywhere.
  const missed = new Set(items.filter(({ truth }) => truth === 'scam').slice(0, 2));
  const refused = new Set(items.filter(({ truth }) => truth === 'genuine').slice(0, 3));
  await now(page).getByRole('heading', { level: 2 }).focus();
  for (const [at, item] of items.entries()) {
    await expect(now(page).getByRole('heading', { level: 2 })).toHaveText(`Number ${at + 1} of 16`);
    await expect(now(page).getByRole('heading', { level: 2 })).toBeFocused();
    const rating = missed.has(item) || refused.has(item) ? 7 - right(item) : right(item);
    await answer(page, rating, 1);
    expect(await focused(page)).toBe(item.truth === 'scam' ? 'This one was a scam.' : 'This one was genuine.');
    await expect(page.getByRole('status')).toHaveText(
      rating <= 3 ? /^Your answer: sure it is a scam\./ : /^Your answer: sure it is genuine\./,
    );
    for (const words of [item.shows, item.misleads, item.next[0]!.feedback])
      await expect(now(page).getByText(words.trim(), { exact: true })).toBeVisible();
    await tabTo(page, at === items.length - 1 ? 'See how it went' : 'Next one');
    await page.keyboard.press('Enter');
  }
  const end = page.getByRole('region', { name: 'How it went' });
  await expect(end).toBeFocused();
  await expect(end.getByText('You noticed most of the scams you judged: 6 of 8.')).toBeVisible();
  await expect(end.getByText('You took a few of the genuine ones you judged for scams: 3 of 8.')).toBeVisible();
  const safe = items.filter((item) => item.next[0]!.safety > 0).length;
  await expect(end.getByText(`Your next step was safe, or safe enough, in ${safe} of 16.`)).toBeVisible();
  await expect(end.locator('[data-band]:visible')).toHaveCount(2);
  await expect(end).not.toContainText(/%|per ?cent|protected|score/i);
  for (const [at, item] of items.entries()) {
    const line = end.getByRole('listitem').nth(at);
    await expect(line).toContainText(item.title);
    await expect(line).toContainText(item.truth === 'scam' ? 'A scam' : 'Genuine');
    const said = (missed.has(item) || refused.has(item) ? 7 - right(item) : right(item)) === SURE_SCAM;
    await expect(line).toContainText(said ? 'Your answer: sure it is a scam.' : 'Your answer: sure it is genuine.');
  }
});

for (const [kind, rating, says] of [
  ['right', 6, 'You saw that it was fine.'],
  ['wrong', 2, 'Careful, and it would have cost something good. Here is what shows it.'],
] as const)
  test(`a ${kind} answer is explained in full, and so are the steps not taken`, async ({ page }) => {
    await open(page);
    await now(page).getByRole('heading', { level: 2 }).focus();
    await answer(page, rating, 3);
    const why = now(page).locator('.why');
    await expect(why).toContainText(says);
    await expect(why.getByText(first.shows.trim())).toBeVisible();
    await expect(why.getByText(first.misleads.trim())).toBeVisible();
    await expect(why.locator('.why__steps').first()).toContainText(`Your next step: ${first.next[2]!.text}`);
    const others = why.locator('.why__others');
    await others.getByText('The other steps').click();
    for (const at of [0, 1, 3]) await expect(others.getByText(first.next[at]!.feedback.trim())).toBeVisible();
  });

test('with one answer missing, it is said which, and focus goes there', async ({ page }) => {
  await open(page);
  await button(page, 'Check my answer').click();
  await expect(now(page).getByRole('radio').first()).toBeFocused();
  await expect(page.getByRole('status')).toHaveText(/One answer is missing/);
  await now(page).getByLabel('Probably a scam').check();
  await expect(page.locator('[data-part="missing"]')).toBeHidden();
  await button(page, 'Check my answer').click();
  await expect(now(page).locator('fieldset').nth(1).getByRole('radio').first()).toBeFocused();
  await expect(now(page).locator('.why')).toBeHidden();
});

test('back, and another answer: the explanation goes until it is checked again', async ({ page }) => {
  await open(page);
  await now(page).getByRole('heading', { level: 2 }).focus();
  await answer(page, 2, 1);
  await button(page, 'Next one').click();
  await expect(now(page).getByRole('heading', { level: 2 })).toHaveText('Number 2 of 16');
  await button(page, 'Back').click();
  await expect(now(page).getByRole('heading', { level: 2 })).toBeFocused();
  await expect(now(page).getByLabel('Probably a scam')).toBeChecked();
  await expect(now(page).locator('.why')).toBeVisible();
  await now(page).getByLabel('Sure it is genuine').check();
  await expect(now(page).locator('.why')).toBeHidden();
  await button(page, 'Check my answer').click();
  await expect(now(page).locator('.why')).toContainText('Your answer: sure it is genuine.');
  await expect(now(page).locator('.why__chosen')).toHaveCount(1);
});

test('the place and the answers outlast a reload, and go with the tab', async ({ page, context }) => {
  await open(page);
  await now(page).getByRole('heading', { level: 2 }).focus();
  await answer(page, 1, 2);
  await button(page, 'Next one').click();
  await page.reload();
  await expect(now(page).getByRole('heading', { level: 2 })).toHaveText('Number 2 of 16');
  await button(page, 'Back').click();
  await expect(now(page).getByLabel('Sure it is a scam')).toBeChecked();
  await expect(now(page).locator('.why')).toBeVisible();
  expect(await page.evaluate(() => Object.keys(localStorage))).not.toContain('answers');
  const other = await context.newPage();
  await open(other);
  await expect(now(other).getByRole('heading', { level: 2 })).toHaveText('Number 1 of 16');
  await expect(now(other).locator(':checked')).toHaveCount(0);
});

test('a browser that keeps nothing says so, and everything else works', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'sessionStorage', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await open(page);
  await expect(page.getByText('This browser keeps nothing for us, so your answers')).toBeVisible();
  await now(page).getByRole('heading', { level: 2 }).focus();
  await answer(page, 1, 2);
  await expect(now(page).locator('.why')).toBeVisible();
});

test('in discreet mode no answer is kept', async ({ page }) => {
  await page.addInitScript(() => sessionStorage.setItem('discreet', '1'));
  await open(page);
  await now(page).getByRole('heading', { level: 2 }).focus();
  await answer(page, 1, 2);
  expect(await page.evaluate(() => Object.keys(sessionStorage))).not.toContain('answers');
});

test('straight to the end from anywhere; from there to any of them, and back to an empty start', async ({ page }) => {
  await open(page);
  await button(page, 'Skip to the end').click();
  const end = page.getByRole('region', { name: 'How it went' });
  await expect(end).toBeFocused();
  await expect(end.getByText('Too few of the scams were judged')).toBeVisible();
  await expect(end.getByText('Too few of the genuine ones were judged')).toBeVisible();
  await expect(end.getByText('You chose no next steps this time.')).toBeVisible();
  await expect(end.getByText('You left this one out.')).toHaveCount(16);
  await button(page, `Look again at “${second.title}”`).click();
  await expect(end).toBeHidden();
  await expect(now(page).getByRole('heading', { level: 2 })).toHaveText('Number 2 of 16');
  await answer(page, 1, 1);
  await button(page, 'Skip to the end').click();
  await button(page, 'Start from the beginning').click();
  await expect(now(page).getByRole('heading', { level: 2 })).toHaveText('Number 1 of 16');
  await expect(page.locator('.judged :checked')).toHaveCount(0);
  await expect(now(page).locator('.why')).toBeHidden();
});

test('going on without an answer leaves it out', async ({ page }) => {
  await open(page);
  await button(page, 'Go on without an answer').click();
  await expect(now(page).getByRole('heading', { level: 2 })).toHaveText('Number 2 of 16');
});

test('every control is large enough to be pressed', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page);
  for (const each of await page.locator('.judged[data-now] label, [data-part="ways"] button:visible').all())
    expect((await each.boundingBox())!.height).toBeGreaterThanOrEqual(48);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  for (const { id, set } of sets)
    test(`${id}: everything can be read, and each answer opened below its thing`, async ({ page }) => {
      await page.goto(`en/practice/${id}/`);
      await expect(page.locator('.judged')).toHaveCount(set.items.length);
      const closed = await wordsOfEach(page);
      for (const why of await page.locator('.judged').getByText('What it was, and why').all()) await why.click();
      const opened = await wordsOfEach(page);
      for (const [at, itemId] of set.items.entries()) {
        const item = read<JudgedItem>(`items/${itemId}.yml`);
        for (const { text } of [...item.lines, ...item.next]) expect(closed[at]).toContain(inOneLine(text));
        expect(closed[at]).not.toContain(inOneLine(item.shows));
        for (const words of [item.shows, ...item.next.map(({ feedback }) => feedback)])
          expect(opened[at]).toContain(inOneLine(words));
      }
      for (const name of ['Check my answer', 'Skip to the end'])
        await expect(page.getByRole('button', { name })).toBeHidden();
    });
});

test('on paper: a worksheet with all of them, and the answers after', async ({ page }) => {
  await open(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.thing:visible')).toHaveCount(16);
  await expect(page.getByRole('button', { name: 'Check my answer' })).toBeHidden();
  const tops = await page.evaluate(() => {
    const edges = (selector: string) =>
      [...document.querySelectorAll(selector)].map((each) => each.getBoundingClientRect());
    return {
      lastQuestion: Math.max(...edges('.judged fieldset').map(({ bottom }) => bottom)),
      firstAnswer: Math.min(...edges('.why').map(({ top }) => top)),
      leastAnswer: Math.min(...edges('.why > div').map(({ height }) => height)),
    };
  });
  expect(tops.firstAnswer).toBeGreaterThanOrEqual(tops.lastQuestion);
  expect(tops.leastAnswer).toBeGreaterThan(100);
});

test('what scams say is not found by the search', async ({ page }) => {
  await page.goto('en/search/');
  await page.getByRole('searchbox').fill('nephew explains Tarncoin');
  await expect(page.locator('[data-part="message"]')).toHaveText(/^(Pages found|More than|No page)/);
  await expect(page.locator('.hit a[href*="practice/inbox"]')).toHaveCount(0);
  await expect(page.locator('.hit').getByText('Tarncoin')).toHaveCount(0);
});
