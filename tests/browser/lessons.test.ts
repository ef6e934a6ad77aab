import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { layoutShift } from './layout-shift.ts';

const INSIDE = 'en/learn/from-the-inside/';
const HELLO = 'en/learn/first-hello/';

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  for (const lesson of [INSIDE, HELLO]) {
    test(`${lesson}: every answer stands there with its reason, and no control is dead`, async ({ page }) => {
      await page.goto(lesson);
      const answers = page.locator('.prose-option');
      expect(await answers.count()).toBeGreaterThan(2);
      for (const answer of await answers.all()) {
        await expect(answer.locator('.prose-option__verdict')).toBeVisible();
        expect((await answer.locator('.prose-option__feedback').innerText()).length).toBeGreaterThan(60);
      }
      // A word that opens its meaning works without script.
      for (const control of await page.locator('.prose :is(button, input):not([popovertarget])').all())
        await expect(control).toBeHidden();
    });
  }

  test('the eight stages stand in their order', async ({ page }) => {
    await page.goto(INSIDE);
    await expect(page.locator('.prose-order__answer li')).toHaveCount(8);
    await expect(page.locator('.prose-order__answer li').first()).toContainText('Hello.');
    await expect(page.locator('.prose-order__answer li').last()).toContainText('The second theft.');
  });
});

test('a script that never comes leaves the answers readable', async ({ page }) => {
  await page.route(/\.js$/, (route) => (route.request().url().endsWith('boot.js') ? route.continue() : route.abort()));
  await page.goto(INSIDE);
  await expect(page.locator('.prose-order__answer')).toBeVisible({ timeout: 7000 });
  for (const answer of await page.locator('.prose-option__feedback').all()) await expect(answer).toBeVisible();
});

test('the stages can be put into order by keyboard alone', async ({ page }) => {
  await page.goto(INSIDE);
  const activity = page.locator('order-drill');
  await expect(activity.locator('.prose-order__answer')).toBeHidden();
  await activity.getByRole('button').first().focus();
  for (let left = 8; left > 1; left -= 1) {
    await page.keyboard.press('Enter');
    await expect(activity.locator('[data-place]:visible')).toHaveCount(left - 1);
    await expect(activity.locator('[data-place]:focus')).toHaveCount(1);
  }
  await page.keyboard.press('Space');
  await expect(page.getByRole('heading', { name: 'The usual order' })).toBeFocused();
  // From A to Z, the first sentence is the first stage, and the last one the seventh.
  await expect(activity.locator('.prose-order__answer li').nth(0)).toContainText('You put this here too.');
  await expect(activity.locator('.prose-order__answer li').nth(6)).toContainText('You put this at number 8.');
});

test('a sentence can be taken back, the order asked for, and everything begun again', async ({ page }) => {
  await page.goto(INSIDE);
  const activity = page.locator('order-drill');
  const button = (name: string) => activity.getByRole('button', { name });
  await button('The two of you').click();
  await expect(page.getByRole('status')).toHaveText('Number 1: The two of you move to another app.');
  await button('A polite message').click();
  await expect(activity.getByRole('listitem').filter({ hasText: 'A polite message' })).toHaveCount(1);
  await button('Take the last one back').click();
  await expect(button('A polite message')).toBeVisible();
  await button('Show me the order').click();
  await expect(activity.locator('.prose-order__answer li').nth(1)).toContainText('You put this at number 1.');
  await button('Try again').click();
  await expect(activity.locator('[data-place]:visible')).toHaveCount(8);
  await expect(activity.locator('.prose-order__answer')).toBeHidden();
});

test('a question asks for an answer, explains it, and lets one choose again', async ({ page }) => {
  await page.goto(HELLO);
  const question = page.locator('recall-question').first();
  const answer = (name: string) => question.getByRole('radio', { name, exact: true });
  const check = question.getByRole('button', { name: 'Check my answer' });

  await check.click();
  await expect(question).toContainText('Choose one of the answers first.');
  await expect(page.getByRole('status')).toHaveText('Choose one of the answers first.');
  await expect(answer('Leave it')).toBeFocused();

  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(question).not.toContainText('Choose one of the answers first.');
  await expect(question.getByText('This works too.')).toBeFocused();
  await expect(question.locator('.prose-option__feedback:visible')).toHaveCount(1);

  await answer('Fine').check();
  await check.click();
  await expect(question.getByText('Another answer fits better.')).toBeFocused();
  await question.getByRole('button', { name: 'Show what the other answers say' }).click();
  await expect(question.locator('.prose-option__feedback:visible')).toHaveCount(3);
});

test('waiting to answer, and checking by an own route, is never wrong', async ({ page }) => {
  await page.goto(HELLO);
  const careful = page.locator('.prose-option', {
    has: page.locator('label', { hasText: /^\s*(Stay here|I'm not sure)/ }),
  });
  await expect(careful).toHaveCount(7);
  for (const option of await careful.all())
    await expect(option.locator('.prose-option__feedback')).not.toHaveAttribute('data-fits', 'no');
});

test('half of the openings are fine, and what they look like does not tell which', async ({ page }) => {
  await page.goto(HELLO);
  const openings = await page.locator('recall-question:has(blockquote)').evaluateAll((questions) =>
    questions.map((question) => ({
      text: question.querySelector('blockquote')?.textContent ?? '',
      fine: question.querySelectorAll('.prose-option__feedback')[2]?.getAttribute('data-fits') === 'yes',
    })),
  );
  expect(openings.filter(({ fine }) => fine)).toHaveLength(openings.length / 2);
  for (const look of [/from abroad/, /\p{Extended_Pictographic}/u, /answrs|whats|batery/, /kind|finest|thoughtful/]) {
    const sides = new Set(openings.filter(({ text }) => look.test(text)).map(({ fine }) => fine));
    expect(sides, `${look} is on one side only`).toEqual(new Set([true, false]));
  }
});

test('the styles of prose win over the general ones, whichever sheet comes first', async ({ page }) => {
  await page.goto(INSIDE);
  await expect(page.locator('.prose-order__try ul')).toHaveCSS('padding-inline-start', '0px');
  await expect(page.locator('.prose-order__try li button').first()).toHaveCSS('font-weight', '400');
});

test('a technique opens in place', async ({ page }) => {
  await page.goto(INSIDE);
  const technique = page.locator('details.prose-technique').first();
  await technique.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(technique.getByRole('link')).toBeVisible();
});

test('the card to keep prints alone, on one page', async ({ page }) => {
  await page.goto(INSIDE);
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await page.getByRole('button', { name: 'Print this card' }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: '60 seconds to keep' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
  await expect(page.getByRole('button', { name: 'Print this card' })).toBeHidden();
  expect(pagesOf(await page.pdf({ format: 'A4' }))).toBe(1);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('on paper every answer stands with its reason', async ({ page }) => {
  await page.goto(HELLO);
  await page.emulateMedia({ media: 'print' });
  for (const answer of await page.locator('.prose-option__feedback').all()) await expect(answer).toBeVisible();
});

for (const lesson of [INSIDE, HELLO]) {
  // Every page as it opens is in axe.test.ts.
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${lesson}: axe finds nothing with everything open, ${colorScheme}`, async ({ page }) => {
      await page.addInitScript({ path: fileURLToPath(import.meta.resolve('axe-core/axe.min.js')) });
      await page.emulateMedia({ colorScheme });
      await page.goto(lesson);
      await openEverything(page);
      const findings = await page.evaluate(async () => {
        const { axe } = window as unknown as { axe: typeof import('axe-core') };
        const { violations } = await axe.run('main', { resultTypes: ['violations'] });
        return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
      });
      expect(findings).toEqual([]);
    });
  }

  test(`${lesson}: 320 pixels are enough, with everything open and the largest text`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(lesson);
    await openEverything(page);
    await page.evaluate(() => (document.documentElement.dataset['text'] = '150'));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });

  test(`${lesson}: nothing jumps, even when the script comes late`, async ({ page }) => {
    let letCome = (): void => {};
    const late = new Promise<void>((come) => (letCome = come));
    await page.route(/_astro.*\.js$/, async (route) => {
      await late;
      await route.continue();
    });
    await page.goto(lesson, { waitUntil: 'commit' });
    // Its end is painted too: all of it is there but the script.
    await expect(page.getByRole('contentinfo')).toBeVisible();
    expect(await layoutShift(page)).toBe(0);
    letCome();
    await page.waitForLoadState('load');
    await expect(page.locator('recall-question:not(:defined)')).toHaveCount(0);
    expect(await layoutShift(page)).toBe(0);
  });
}

async function openEverything(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const each of document.querySelectorAll('.prose details')) each.setAttribute('open', '');
    for (const each of document.querySelectorAll('.prose-option')) each.setAttribute('data-open', '');
    for (const each of document.querySelectorAll('[data-others]')) each.removeAttribute('hidden');
  });
}

function pagesOf(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
