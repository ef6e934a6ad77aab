/** Two accounts side by side: gone through by keyboard, never without the ribbon, and true to their ledger. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { ledgerOf } from '../../src/engine/ledger.ts';
import { begin } from '../../src/engine/platform.ts';
import { readYaml } from '../../src/reading/yaml.ts';
import { platform } from '../../src/schema/platform.ts';
import { htmlOf } from './built-pages.ts';
import { withSeed } from './conversation-player.ts';

const ID = 'two-dashboards';
const file = new URL(`../../content/platforms/${ID}.yml`, import.meta.url);
const two = platform.parse(readYaml(readFileSync(file, 'utf8')).value);
const ADDRESSES = [`en/practice/${ID}/`, `en/practice/${ID}/transcript/`];
const FIRMS = ['fake', 'genuine'] as const;
const written = (number: number) => new Intl.NumberFormat('en').format(number);
const seedWith = (first: string) =>
  Array.from({ length: 99 }, (_, seed) => seed).find((seed) => begin(seed).order[0] === first)!;

test.use({ serviceWorkers: 'block' });

async function open(page: Page): Promise<void> {
  await page.goto(ADDRESSES[0]!);
  await expect(page.locator('platform-pair')).toHaveAttribute('data-mode', 'start');
}

/** Tab from where focus is to a control of that name, and Enter. Fails where it cannot be reached. */
async function press(page: Page, move: string): Promise<void> {
  for (let tabs = 0; tabs < 8; tabs += 1) {
    await page.keyboard.press('Tab');
    if ((await page.evaluate(() => (document.activeElement as HTMLElement).dataset['move'])) === move)
      return page.keyboard.press('Enter');
  }
  throw new Error(`"${move}" cannot be reached by Tab`);
}

/** What holds in every state: the ribbon on every screen that is seen, and nothing to type into. */
async function isSafe(page: Page, state: string): Promise<void> {
  const seen = await page.evaluate(() => {
    const shown = (selector: string) =>
      [...document.querySelectorAll(selector)].filter((each) => each.checkVisibility());
    return {
      without: shown('.site').filter((site) => !site.querySelector('.site__ribbon')?.checkVisibility()).length,
      undrawn: shown('.site svg:not(svg svg), .ledger__chart').filter((drawing) => !drawing.querySelector('text'))
        .length,
      fields: document.querySelectorAll(
        'platform-pair :is(input, select, textarea, [contenteditable]):not(recall-question *)',
      ).length,
      words: shown('.site__ribbon').map((ribbon) => ribbon.textContent),
    };
  });
  expect(seen, state).toMatchObject({ without: 0, undrawn: 0, fields: 0 });
  expect(new Set(seen.words), state).toEqual(new Set(seen.words.length > 0 ? [two.ribbon] : []));
}

for (const first of FIRMS)
  test(`by keyboard, with the ${first} one first: to the end of both, and what was sent is told`, async ({ page }) => {
    await withSeed(page, seedWith(first));
    await open(page);
    await page.locator('#main').focus();
    await press(page, 'begin');
    for (const firm of [first, first === 'fake' ? 'genuine' : 'fake'] as const) {
      for (const [at, stage] of two[firm].stages.entries()) {
        await expect(page.locator(`#${stage.id} .days__day`)).toBeFocused();
        await expect(page.locator('.days > li:visible')).toHaveCount(1);
        await isSafe(page, stage.id);
        if (at === 1) {
          await press(page, 'register');
          await expect(page.locator('.answer').getByText(two[firm].register)).toBeVisible();
        }
        await press(page, stage.act ? 'go' : 'leave');
      }
    }
    await expect(page.locator('#were')).toBeFocused();
    await isSafe(page, 'after');
    const { sent, back, owed } = two.fake.totals;
    const yours = page.locator('[data-verdict="fake"] [data-part="yours"]');
    for (const sum of [sent, back, owed]) await expect(yours).toContainText(written(sum));
    await expect(page.getByText(two.fake.decided.leave)).toBeVisible();
    await expect(page.getByText(two.fake.decided.use)).toBeHidden();
  });

test('one may stop at once, take it back, and nothing is held against anybody', async ({ page }) => {
  await withSeed(page, seedWith('fake'));
  await open(page);
  const act = (move: string) => page.locator(`[data-move="${move}"]:visible`).click();
  await act('begin');
  await act('go');
  await expect(page.locator('[role="status"]')).toHaveText(/The screen says 236 points. Rosa has sent 200./);
  await act('undo');
  await expect(page.locator('#harbour-open')).toBeVisible();
  await act('go');
  await act('stop');
  await expect(page.locator('[data-part="decisions"]')).toBeFocused();
  await act('check');
  await act('stop');
  await act('use');
  await expect(page.locator('[data-verdict="fake"] [data-part="yours"]')).toHaveText(
    /day 13\b.*236.*had sent 200, and 0 had/,
  );
  await expect(page.locator('[data-verdict="genuine"] [data-part="yours"]')).toHaveText(
    'At your table nothing was sent to Plain Ledger.',
  );
  await expect(page.getByText(two.genuine.decided.use)).toBeVisible();
  await act('again');
  await expect(page.locator('.days > li:visible')).toHaveCount(1);
  await expect(page.locator('.answer:visible')).toHaveCount(0);
});

for (const steps of [0, 4])
  test(`the explanation can be skipped to after ${steps} steps`, async ({ page }) => {
    await withSeed(page, seedWith('fake'));
    await open(page);
    if (steps > 0) await page.locator('[data-move="begin"]').click();
    for (let at = 0; at < steps; at += 1) await page.locator('[data-move="go"]').click();
    await page.locator('[data-move="skip"]:visible').click();
    await expect(page.locator('#were')).toBeFocused();
    for (const firm of FIRMS) await expect(page.getByText(two[firm].reveal.split('.')[0]!)).toBeVisible();
    await page.locator('[data-part="whole"] summary').click();
    await expect(page.locator('.days > li:visible')).toHaveCount(two.fake.stages.length + two.genuine.stages.length);
  });

test('any number can be typed on the screen, and no money moves', async ({ page }) => {
  await open(page);
  await page.locator('[data-move="skip"]:visible').click();
  const { screen, sent, back } = two.fake.totals;
  const money = `The money sent is still ${written(sent)}. What came back is still ${written(back)}.`;
  const says = async (number: number) => {
    await expect(page.locator('[data-part="typed"]')).toHaveText(written(number));
    await expect(page.locator('[data-part="typed-says"]')).toHaveText(`The screen says ${written(number)}. ${money}`);
    await expect(page.locator('[role="status"]')).toHaveText(
      number === screen ? '' : `The screen says ${written(number)}. ${money}`,
    );
  };
  await says(screen);
  await page.locator('[data-type="100000"]').press('Enter');
  await says(screen + 100_000);
  await page.locator('[data-type="-1000"]').press('Enter');
  await says(screen + 99_000);
  await page.locator('[data-type="0"]').press('Enter');
  await says(0);
  await page.locator('[data-type="-1000"]').press('Enter');
  await says(0);
});

for (const address of ADDRESSES)
  test(`${address}: drawing, table and sentence say what the ledger says`, async ({ page }) => {
    await page.goto(address);
    if (address === ADDRESSES[0]) await page.locator('[data-move="skip"]:visible').click();
    for (const firm of FIRMS) {
      const rows = ledgerOf(two[firm].stages);
      const ledger = page.locator(`[data-ledger="${firm}"]`);
      await ledger.locator('summary').click();
      const cells = await ledger
        .locator('tbody tr')
        .evaluateAll((lines) => lines.map((line) => [...line.children].slice(0, 4).map((cell) => cell.textContent)));
      expect(cells).toEqual(rows.map(({ day, screen, sent, back }) => [day, screen, sent, back].map(written)));
      const { screen, sent, back, owed } = rows.at(-1)!;
      expect({ screen, sent, back, owed }).toEqual(two[firm].totals);
      const labels = await ledger.locator('.ledger__label').allTextContents();
      expect(new Set(labels)).toEqual(
        new Set([`On the screen: ${written(screen)}`, `Money sent: ${written(sent)}`, `Came back: ${written(back)}`]),
      );
      for (const sum of [screen, sent, back]) {
        await expect(ledger.locator('.ledger__sentence')).toContainText(written(sum));
        await expect(ledger.getByRole('img')).toHaveAccessibleName(new RegExp(`\\b${written(sum)}\\b`));
      }
    }
    const heights = (name: string) =>
      page.locator(`[data-ledger="fake"] .ledger__${name}`).evaluate((line) =>
        line
          .getAttribute('points')!
          .split(' ')
          .map((point) => Number(point.split(',')[1])),
      );
    const [screens, sents] = [await heights('screen'), await heights('sent')];
    expect(sents).toEqual([...sents].sort((a, b) => b - a));
    expect(screens.at(-1)!).toBeLessThan(sents.at(-1)!);
  });

test('it is kept out of search engines, and out of the search of the course', async ({ page }) => {
  for (const address of ADDRESSES) {
    expect(htmlOf(address)).toContain('<meta name="robots" content="noindex"');
    expect(htmlOf(address)).not.toContain('data-pagefind-body');
  }
  await page.goto('en/search/');
  await page.getByRole('searchbox').fill('Harbourlight liquidity fee clearance');
  await page.getByRole('searchbox').press('Enter');
  await expect(page.locator('[role="status"]')).not.toHaveText('');
  await expect(page.locator(`.hit a[href*="${ID}"]`)).toHaveCount(0);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  for (const address of ADDRESSES)
    test(`${address}: both accounts can be read, day by day, with what they were`, async ({ page }) => {
      await page.goto(address);
      for (const firm of FIRMS) {
        const account = page.locator(`[data-firm="${firm}"]`);
        await expect(account.locator('.days > li')).toHaveCount(two[firm].stages.length);
        for (const { id } of two[firm].stages) {
          await expect(page.locator(`#${id} .days__table`)).toBeVisible();
          await expect(page.locator(`#${id} .site__ribbon`)).toHaveText(two.ribbon);
          await expect(page.locator(`#${id} .days__did`)).toBeVisible();
        }
        await expect(account.getByText(two[firm].register)).toBeVisible();
        await expect(page.getByText(two[firm].decided.check)).toBeVisible();
        await expect(page.locator(`[data-ledger="${firm}"] .ledger__sentence`)).toBeVisible();
      }
      await expect(page.locator('.turn:visible, .start:visible, [data-type]:visible')).toHaveCount(0);
    });
});

test('no axe finding and nothing to scroll sideways in any state', async ({ page }) => {
  test.setTimeout(120_000);
  await page.addInitScript({ path: fileURLToPath(import.meta.resolve('axe-core/axe.min.js')) });
  await page.setViewportSize({ width: 320, height: 640 });
  await withSeed(page, seedWith('fake'));
  await open(page);
  const look = async (state: string) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const found = await page.evaluate(async () => {
        const { axe } = window as unknown as { axe: typeof import('axe-core') };
        const { violations } = await axe.run(document, { resultTypes: ['violations'] });
        return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id} ${node.target.join(' ')}`));
      });
      expect.soft(found, `${state}, ${colorScheme}`).toEqual([]);
    }
    expect
      .soft(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), state)
      .toBeLessThanOrEqual(0);
  };
  const act = (move: string) => page.locator(`[data-move="${move}"]:visible`).click();
  await act('begin');
  await act('register');
  await look('first day, one check made');
  for (let at = 0; at < 6; at += 1) await act('go');
  await act('support');
  await look('the wall');
  await act('go');
  await look('to decide');
  await act('skip');
  for (const panel of await page.locator('.after summary').all()) await panel.click();
  await look('all told, everything open');
});
