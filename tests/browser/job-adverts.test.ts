/** Twelve job adverts and their three answers: by keyboard, each way, without script, on paper, kept in the tab. */
import { type Page, expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { ItemSet } from '../../src/schema/item-set.ts';
import type { JudgedItem } from '../../src/schema/judged-item.ts';
import { answer, button, focused, now, openSet, tabTo } from './triage-page.ts';

test.use({ serviceWorkers: 'block' });

const content = fileURLToPath(new URL('../../content/', import.meta.url));
const read = <T>(path: string): T => parse(readFileSync(content + path, 'utf8')) as T;
const items = read<ItemSet>('sets/job-adverts.yml').items.map((id) => ({
  id,
  ...read<JudgedItem>(`items/${id}.yml`),
}));

/** The answers in their order on the page. */
const REAL = 1;
const NOT_ENOUGH = 2;
const NOT_REAL = 3;
const SAYS = {
  [REAL]: 'a real job, as far as one can see',
  [NOT_ENOUGH]: 'not enough to tell yet',
  [NOT_REAL]: 'not a real job',
};
const RIGHT = { genuine: REAL, open: NOT_ENOUGH, scam: NOT_REAL } as const;
const WAS = { genuine: 'This was a real job.', open: 'Nobody could tell from this.', scam: 'This was not a real job.' };
/** What is said after each answer, real, not enough, not real. */
const AFTER = {
  genuine: ['You saw that it was real.', 'To wait is never wrong.', 'Careful, and it would have cost you a job.'],
  open: ['The advert does not show it yet.', 'You saw that something is missing.', 'The advert does not show it yet.'],
  scam: ['It was made to look like one.', 'To wait is never wrong.', 'You noticed it.'],
};

const open = (page: Page): Promise<void> => openSet(page, 'job-adverts');
const head = (page: Page) => now(page).getByRole('heading', { level: 2 });
/** Gives this answer in the page, with the first step, and reads what is told then. */
const tellsAfter = (page: Page, said: number) =>
  now(page).evaluate((judged, answer) => {
    const [answers, steps] = judged.querySelectorAll('fieldset');
    for (const [set, at] of [[answers, answer - 1] as const, [steps, 0] as const])
      set!.querySelectorAll<HTMLElement>('input[type="radio"]')[at]!.click();
    document.querySelector<HTMLElement>('[data-act="check"]')!.click();
    const words = (part: string) => judged.querySelector<HTMLElement>(`.why ${part}`)!.innerText.replace(/\s+/g, ' ');
    return { was: words('h3').trim(), said: words('[data-part="said"]') };
  }, said);
const of = (truth: JudgedItem['truth']) => items.filter((item) => item.truth === truth);

test('the set is what it is said to be: six real, two of them written badly, four that are not, two open', () => {
  expect([of('genuine').length, of('scam').length, of('open').length]).toEqual([6, 4, 2]);
  expect(of('genuine').filter(({ polish }) => polish === 'rough')).toHaveLength(2);
  expect(of('genuine').filter(({ advert }) => advert?.seen === 'message')).toHaveLength(1);
  expect(new Set(items.map((item) => item['settled-by'])).size).toBe(6);
});

test('by keyboard all the way: each is explained, and the end says what the answers were', async ({ page }) => {
  test.setTimeout(120_000);
  const [held, missed] = of('scam');
  const [refused, waited] = of('genuine');
  const [, decided] = of('open');
  const said = (item: (typeof items)[number]): 1 | 2 | 3 => {
    if (item === held || item === waited) return NOT_ENOUGH;
    if (item === missed || item === decided) return REAL;
    return item === refused ? NOT_REAL : RIGHT[item.truth];
  };
  await open(page);
  await head(page).focus();
  for (const [at, item] of items.entries()) {
    await expect(head(page)).toHaveText(`Number ${at + 1} of 12`);
    await expect(head(page)).toBeFocused();
    await answer(page, said(item), 4);
    expect(await focused(page)).toBe(WAS[item.truth]);
    await expect(page.getByRole('status')).toContainText(`Your answer: ${SAYS[said(item)]}.`);
    for (const words of [item.shows, item.misleads, item.next[3]!.feedback])
      await expect(now(page).getByText(words.trim(), { exact: true })).toBeVisible();
    await tabTo(page, at === items.length - 1 ? 'See how it went' : 'Next one');
    await page.keyboard.press('Enter');
  }
  const end = page.getByRole('region', { name: 'How it went' });
  await expect(end).toBeFocused();
  await expect(end.locator('[data-band]:visible')).toHaveText([
    /^Of the 3 jobs that were not real and that you decided about, you noticed 2\./,
    /^You turned down 1 of the 5 real jobs that you decided about\./,
    /You asked first in 1 of 2\.$/,
    /^Of the 10 adverts that you judged and that said enough, you held back on 2\. That is never wrong\./,
  ]);
  const safe = items.filter((item) => item.next[3]!.safety > 0).length;
  await expect(end.getByText(`Your next step was safe, or safe enough, in ${safe} of 12.`)).toBeVisible();
  await expect(end).not.toContainText(/%|per ?cent|protected|score/i);
  for (const [at, item] of items.entries()) {
    const line = end.getByRole('listitem').nth(at);
    await expect(line).toContainText(item.title);
    await expect(line).toContainText(`Your answer: ${SAYS[said(item)]}.`);
  }
});

test('each of them, each way: what it was stays the same, and what is said fits the answer', async ({ page }) => {
  test.setTimeout(120_000);
  await open(page);
  for (const item of items) {
    const why = now(page).locator('.why');
    for (const said of [REAL, NOT_ENOUGH, NOT_REAL] as const) {
      const told = await tellsAfter(page, said);
      expect(told.was).toBe(WAS[item.truth]);
      expect(told.said).toContain(`Your answer: ${SAYS[said]}.`);
      expect(told.said).toContain(AFTER[item.truth][said - 1]!);
    }
    const settles = item.truth === 'open' ? 'The check that would tell most' : 'The check that tells most';
    await expect(why).toContainText(`${settles}: the ${item['settled-by']}.`);
    await button(page, item === items.at(-1) ? 'See how it went' : 'Next one').click();
  }
});

test('who says each time that there is not enough to tell has missed nothing and refused nothing', async ({ page }) => {
  const given = items.map(({ id, next }) => `${id}:open:${next[0]!.id}`).join(' ');
  await keep(page, { 'job-adverts': { at: 12, given } });
  await page.goto('en/practice/job-adverts/');
  await expect(page.getByRole('region', { name: 'How it went' }).locator('[data-band]:visible')).toHaveText([
    'You decided about too few of the jobs that were not real to say something about them.',
    'You decided about too few of the real jobs to say something about them.',
    'There were adverts that nobody could tell. You asked first in all 2 of them.',
    /^Of the 10 adverts that you judged and that said enough, you held back on 10\. That is never wrong\./,
  ]);
});

test('straight to the end: nothing is made up about what was left out', async ({ page }) => {
  await open(page);
  await button(page, 'Skip to the end').click();
  await expect(page.getByRole('region', { name: 'How it went' }).locator('[data-band]:visible')).toHaveText([
    /too few of the jobs that were not real/,
    /too few of the real jobs/,
    'There were adverts that nobody could tell. You left those out this time.',
  ]);
  await page.getByRole('link', { name: 'Six checks for an offer of your own' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Is this job real, and is the way there safe?');
});

test('back, and another answer: the explanation goes until it is checked again', async ({ page }) => {
  await open(page);
  await head(page).focus();
  await answer(page, NOT_REAL, 1);
  await button(page, 'Next one').click();
  await button(page, 'Back').click();
  await expect(now(page).getByLabel('Not a real job')).toBeChecked();
  await expect(now(page).locator('.why')).toBeVisible();
  await now(page).getByLabel('Not enough to tell yet').check();
  await expect(now(page).locator('.why')).toBeHidden();
  await button(page, 'Check my answer').click();
  await expect(now(page).locator('.why')).toContainText('Your answer: not enough to tell yet.');
  await page.reload();
  await expect(now(page).getByLabel('Not enough to tell yet')).toBeChecked();
});

test('answers kept before there were three of them come back, and those that do not fit are left out', async ({
  page,
}) => {
  await keep(page, {
    inbox: { at: 0, given: 'late-arrival:5:block held-payment:open:call-card' },
    'job-adverts': { at: 0, given: 'the-fish-hall:5:leave-it a-desk-by-the-river:scam:embassy' },
  });
  await openSet(page, 'inbox');
  await expect(now(page).getByLabel('Probably genuine')).toBeChecked();
  await expect(now(page).locator('.why')).toBeVisible();
  await expect(page.locator('[data-id="held-payment"] :checked')).toHaveCount(0);
  await open(page);
  await expect(now(page).locator(':checked')).toHaveCount(0);
  await button(page, 'Go on without an answer').click();
  await expect(now(page).getByLabel('Not a real job')).toBeChecked();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('each advert is read with its head, and the three answers below it', async ({ page }) => {
    await page.goto('en/practice/job-adverts/');
    for (const [at, { advert, heading }] of items.entries()) {
      const sheet = page.locator('.judged').nth(at);
      await expect(sheet.getByText(heading!, { exact: true })).toBeVisible();
      const { seen: _, ...entries } = advert!;
      await expect(sheet.getByRole('definition')).toHaveText(Object.values(entries));
      await expect(sheet.locator('fieldset').first().getByRole('radio')).toHaveCount(3);
    }
  });
});

test('on paper: a worksheet with all of them, and the answers after', async ({ page }) => {
  await open(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.advert:visible')).toHaveCount(12);
  const [lastQuestion, firstAnswer] = await page.evaluate(() => {
    const edges = (selector: string) =>
      [...document.querySelectorAll(selector)].map((each) => each.getBoundingClientRect());
    return [
      Math.max(...edges('.judged fieldset').map(({ bottom }) => bottom)),
      Math.min(...edges('.why').map(({ top }) => top)),
    ];
  });
  expect(firstAnswer).toBeGreaterThanOrEqual(lastQuestion!);
});

test('it is found from the practice page and in the catalogue; what its adverts say is not searched', async ({
  page,
}) => {
  const catalogue = (await (await page.request.get('course.json')).json()) as { scenarios: { id: string }[] };
  expect(catalogue.scenarios.find(({ id }) => id === 'job-adverts')).toMatchObject({ kind: 'triage', track: 'b' });
  await page.goto('en/practice/');
  await page.getByRole('link', { name: 'Start: Twelve job adverts' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Twelve job adverts');
  await page.goto('en/search/');
  await page.getByRole('searchbox').fill('coach Vic keeps a balance');
  await expect(page.locator('[data-part="message"]')).toHaveText(/^(Pages found|More than|No page)/);
  await expect(page.locator('.hit a[href*="practice/job-adverts"]')).toHaveCount(0);
});

/** Puts answers into the tab, as a page would have kept them. */
async function keep(page: Page, sets: Record<string, { at: number; given: string }>): Promise<void> {
  const kept = JSON.stringify({ schema: 1, sets });
  await page.addInitScript((text) => {
    if (!sessionStorage.getItem('answers')) sessionStorage.setItem('answers', text);
  }, kept);
}
