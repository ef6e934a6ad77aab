/** A session on a projector: through every plan by a clicker, in two windows, by the clock, and without script. */
import { fileURLToPath } from 'node:url';
import { type Page, expect, test } from '@playwright/test';
import { axeFindings } from './axe-findings.ts';
import { pagesLike } from './built-pages.ts';
import { type Stop, walkOn } from './session-walk.ts';

const RUN = /^en\/teach\/[^/]+\/run\/$/;
const EASY = 'en/teach/easy-money/run/';

const slide = (page: Page) => page.locator('.slide:visible');
const number = (page: Page) => page.locator('[data-part="number"]');
const clock = (page: Page) => page.locator('[data-part="clock"]');

type Plan = Awaited<ReturnType<typeof planOf>>;

/** What a plan says on its own page: its steps with their minutes and questions. */
async function planOf(page: Page, address: string) {
  await page.goto(address.replace('run/', ''));
  return page.evaluate(() => ({
    minutes: [...document.querySelectorAll('[data-minutes]')].map((row) =>
      Number((row as HTMLElement).dataset['minutes']),
    ),
    steps: [...document.querySelectorAll('.plan-step')].map((step) => ({
      title: step.querySelector('h3')!.textContent.trim(),
      questions: [...step.querySelectorAll('.plan-step__ask li')].map((one) => one.textContent.trim()),
      secret: [...step.querySelectorAll(':is(.plan-step__say, .plan-step__note, .plan-step__do-not) li')].map((one) =>
        one.textContent.trim(),
      ),
    })),
  }));
}

/** Goes through all slides, and sees to it that what is played is there. Gives every slide. */
async function walk(page: Page): Promise<Stop[]> {
  const seen: Stop[] = [];
  for (let next = await walkOn(page); next.length > 0; next = await walkOn(page)) {
    seen.push(...next);
    if (next.at(-1)!.hasFrame)
      await expect(slide(page).frameLocator('iframe').getByRole('heading', { level: 1 })).toBeVisible();
  }
  return seen;
}

test('there are plans to lead through', () => expect(pagesLike(RUN).length).toBeGreaterThanOrEqual(5));

for (const address of pagesLike(RUN))
  test(`${address}: a clicker leads through it on two screens: each step, one question at a time, nothing to scroll`, async ({
    page,
  }) => {
    const plan = await planOf(page, address);
    await page.goto(address);
    const all = Number(/of (\d+)/.exec((await number(page).textContent())!)![1]);
    for (const [width, height] of [
      [1366, 768],
      [1024, 768],
    ] as const) {
      await page.setViewportSize({ width, height });
      await page.keyboard.press('Home');
      await expect(number(page)).toHaveText(`1 of ${all}`);
      const seen = await walk(page);
      expect(seen).toHaveLength(all);
      // One look at all of them: to ask for each by itself takes longer than the walk.
      const wrong = seen.flatMap((now, index) =>
        slideFaults(now, index === 0).map((fault) => `slide ${index + 1} at ${width} × ${height}: ${fault}`),
      );
      expect(wrong).toEqual([]);
      expectPlan(plan, seen);
    }
    await expect(clock(page)).toContainText(`In all ${plan.minutes.reduce((sum, each) => sum + each, 0)} min left`);
  });

/** What is wrong with a slide. On the first one the focus is still with the page. */
function slideFaults(now: Stop, isFirst: boolean): string[] {
  return [
    ...(now.count === 1 ? [] : [`${now.count} are shown`]),
    ...(now.wide <= 0 ? [] : [`${now.wide} px beyond the screen`]),
    ...(now.size >= 28 ? [] : [`letters of ${now.size} px`]),
    ...(isFirst || now.isFocused ? [] : ['the focus is elsewhere']),
    ...(['item', 'help', 'use'].includes(now.kind) || now.more <= 1 ? [] : [`${now.more} px to scroll`]),
  ];
}

/** Each step has its title and each of its questions on a slide of its own, and nothing that only the leader knows. */
function expectPlan(plan: Plan, seen: readonly Stop[]): void {
  expect(plan.minutes).toHaveLength(plan.steps.length);
  for (const [index, step] of plan.steps.entries()) {
    const own = seen.filter((stop) => stop.step === index);
    const title = own.find(({ kind }) => kind === 'title')!.words;
    expect(title).toContain(step.title);
    expect(title).toContain(`${plan.minutes[index]} min`);
    const asked = own.filter(({ kind }) => kind === 'questions').map(({ words }) => words);
    expect(asked).toHaveLength(step.questions.length);
    for (const [turn, question] of step.questions.entries()) expect(asked[turn]).toContain(question);
    const told = step.secret.filter((secret) => own.some(({ words }) => words.includes(secret)));
    expect(told, 'what only the leader knows').toEqual([]);
  }
}

test('the notes follow the slides and lead them, and each goes on when the other is closed', async ({ page }) => {
  await page.goto(EASY);
  const [notes] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('n')]);
  const now = notes.locator('[data-part="now"]');
  await page.keyboard.press('PageDown');
  await page.keyboard.press('ArrowRight');
  await expect(now).toHaveText('3. Our rules');
  await expect(notes.locator('[data-part="next"]')).toHaveText('4. Help slide');
  await expect(notes.getByText("Don't explain any of the four yet.")).toBeVisible();
  await notes.getByRole('button', { name: 'On', exact: true }).click();
  await expect(number(page)).toHaveText('4 of 65');
  await notes.keyboard.press('b');
  await expect(page.locator('.run__dark')).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(page.locator('.run__dark')).toBeHidden();
  await expect(number(page)).toHaveText('4 of 65');
  await expect(notes.getByText('The screen is dark.')).toBeHidden();
  await notes.keyboard.press('p');
  await expect(page.getByRole('button', { name: 'Pause the clock' })).toBeVisible();
  // What is loaded anew is told where the session is.
  await page.goto(EASY.replace('run/', ''));
  await notes.keyboard.press('End');
  await expect(now).toHaveText('65. Help slide');
  await page.goto(EASY);
  await expect(number(page)).toHaveText('65 of 65');
  await notes.close();
  await page.keyboard.press('PageUp');
  await expect(number(page)).toHaveText('64 of 65');
});

test('where browsers have no channel, the windows hear each other through their handles', async ({ page, context }) => {
  await context.addInitScript(() => Reflect.deleteProperty(window, 'BroadcastChannel'));
  await page.goto(EASY);
  const [notes] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('n')]);
  await expect(notes.locator('[data-part="now"]')).toHaveText('1. Title of the session');
  await page.keyboard.press('PageDown');
  await expect(notes.locator('[data-part="now"]')).toHaveText('2. Ground rules, and four thumbs');
  await notes.keyboard.press('PageDown');
  await expect(number(page)).toHaveText('3 of 65');
  await page.close();
  await notes.keyboard.press('PageDown');
  await expect(notes.locator('[data-part="now"]')).toHaveText('4. Help slide');
});

test('the clock is started, stands, is hidden, and says quietly that it is over', async ({ page }) => {
  await page.clock.install();
  await page.goto(EASY);
  await page.clock.runFor(120_000);
  await expect(clock(page)).toContainText('This part 5 min left In all 45 min left', { useInnerText: true });
  await page.getByRole('button', { name: 'Start the clock' }).click();
  await page.clock.runFor(130_000);
  const step = clock(page).locator('[data-part="step"]');
  await expect(step).toHaveText('3 min left');
  await page.keyboard.press('p');
  await page.clock.runFor(600_000);
  await expect(step).toHaveText('3 min left');
  await expect(clock(page)).toContainText('paused');
  const colour = () =>
    clock(page)
      .locator('[data-part="step"]')
      .evaluate((each) => getComputedStyle(each).color);
  const before = await colour();
  await page.keyboard.press('p');
  await page.clock.runFor(360_000);
  await expect(step).toHaveText('3 min over');
  expect(await colour()).toBe(before);
  expect(await clock(page).evaluate((each) => each.closest('[aria-live], [role="status"], [role="timer"]'))).toBeNull();
  await page.getByText('Menu', { exact: true }).click();
  await page.getByRole('button', { name: 'Hide the clock' }).click();
  await expect(clock(page)).toBeHidden();
});

test('keys in a conversation and in a field do what they do there, and Page Down goes on from both', async ({
  page,
}) => {
  await page.goto(`${EASY.replace('easy-money', 'would-you-take-this-job')}#14`);
  const inside = slide(page).frameLocator('iframe');
  await inside.getByRole('button', { name: /Next message/ }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('b');
  await expect(number(page)).toHaveText('14 of 65');
  await expect(page.locator('.run__dark')).toBeHidden();
  const messages = await inside.locator('[data-part="shown"] .line, .log .line').count();
  await page.keyboard.press('PageDown');
  await expect(number(page)).toHaveText('15 of 65');
  await page.keyboard.press('PageUp');
  await expect(number(page)).toHaveText('14 of 65');
  // It is as it was left.
  expect(await inside.locator('[data-part="shown"] .line, .log .line').count()).toBe(messages);

  await page.keyboard.press('Home');
  for (let presses = 0; presses < 3; presses += 1) await page.keyboard.press('PageDown');
  await page.getByLabel('Somebody here').pressSequentially('Ms Bell. 12');
  await expect(page.getByLabel('Somebody here')).toHaveValue('Ms Bell. 12');
  await page.getByRole('link', { name: 'Ireland' }).click();
  await expect(slide(page)).toContainText('Numbers: Ireland');
  expect(await page.evaluate(() => Object.keys(localStorage).length)).toBe(0);
  await page.getByLabel('Somebody here').focus();
  await page.keyboard.press('PageDown');
  await expect(number(page)).toHaveText('5 of 65');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('no finding on a slide with a question, a message and its answer, or the help, nor in the notes', async ({
  page,
}) => {
  await page.addInitScript({ path: fileURLToPath(import.meta.resolve('axe-core/axe.min.js')) });
  const found: string[] = [];
  for (const at of ['#4', '#11', '#57']) {
    await page.goto('about:blank');
    await page.goto(EASY + at);
    found.push(...(await axeFindings(page, at)));
  }
  await page.getByText('Menu', { exact: true }).click();
  found.push(...(await axeFindings(page, 'the menu')));
  await page.goto(`${EASY}notes/`);
  found.push(...(await axeFindings(page, 'the notes')));
  expect(found).toEqual([]);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('it is a page of slides in their order, with links to what is played and to the notes', async ({ page }) => {
    await page.goto(EASY);
    await expect(page.locator('.slide').first()).toBeVisible();
    const all = await page.locator('.slide').count();
    for (let at = 0; at < all; at += 1) await expect(page.locator('.slide').nth(at)).toBeVisible();
    await expect(page.getByText('Tuesday: the money came.')).toBeVisible();
    await expect(page.locator('#use-optimise-to-earn').getByRole('link')).toHaveAttribute('href', /practice/);
    await expect(page.locator('.run__bar')).toBeHidden();
    await page.getByRole('link', { name: 'Your notes' }).click();
    for (const step of await page.locator('.notes__step').all()) await expect(step).toBeVisible();
  });
});
