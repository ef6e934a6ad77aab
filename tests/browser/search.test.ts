import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Page, expect, test } from '@playwright/test';
import { aliasOf, aliases } from '../../src/components/search/aliases.ts';
import { pageKind } from '../../src/components/search/page-kind.ts';
import { plainText } from '../../src/components/search/plain-text.ts';
import { distFiles } from '../../src/build/dist-files.ts';
import { DIST } from './server.ts';

/** What somebody may type who has just read it in a chat. Guidance has to come first, whatever is found. */
const risky = [
  'guaranteed profit',
  'guaranteed daily return',
  'daily profit',
  'risk free',
  'double your money',
  'insider tip',
  'trading signal',
  'withdrawal fee',
  'pay tax to withdraw',
  'account frozen',
  'unlock my account',
  'verification deposit',
  'recover my money',
  'get my money back',
  'crypto recovery',
  'hacker',
  'refund',
  'fake trading app',
  'trading platform',
  'install link',
  'connect wallet',
  'wrong number',
  'whatsapp wrong number',
  'soulmate',
  'send money',
  'borrow to invest',
  'blackmail',
  'job abroad',
  'like videos for money',
  'use my bank account',
  'pig butchering',
  'sha zhu pan',
  'crypto romance scam',
  'romance baiting',
  'crypto scam',
  'suicide',
];

const box = (page: Page) => page.getByRole('searchbox', { name: 'What are you looking for?' });
const hits = (page: Page) => page.locator('.hit');

async function searchFor(page: Page, words: string): Promise<void> {
  const message = page.locator('[data-part="message"]');
  await message.evaluate((element) => (element.textContent = ''));
  await box(page).fill(words);
  await expect(message).toHaveText(/^(Pages found|More than|No page)/);
}

/** What stands first for each of these, searched for one after the other in the page, without a pause to type. */
function firstHits(page: Page, all: readonly string[]): Promise<(string | undefined)[]> {
  return page.evaluate(async (phrases) => {
    const field = document.querySelector<HTMLInputElement>('site-search input')!;
    const message = document.querySelector('[data-part="message"]')!;
    const first: (string | undefined)[] = [];
    for (const words of phrases) {
      message.textContent = '';
      const told = new Promise<void>((done) => {
        const watch = new MutationObserver(() => {
          if (!/^(Pages found|More than|No page)/.test(message.textContent ?? '')) return;
          watch.disconnect();
          done();
        });
        watch.observe(message, { childList: true });
      });
      field.value = words;
      field.form!.requestSubmit();
      await told;
      first.push(document.querySelector('.hit')?.textContent ?? undefined);
    }
    return first;
  }, all);
}

test('every page that is shown first for a word exists', () => {
  for (const page of Object.keys(aliases)) expect(existsSync(join(DIST, 'en', page, 'index.html')), page).toBe(true);
});

test('words that mean another page lead to it', () => {
  expect(aliasOf('What is pig-butchering?')).toBe('about/names/');
  expect(aliasOf('SHA ZHU PAN')).toBe('about/names/');
  expect(aliasOf('got a whatsapp wrong number')).toBe('techniques/wrong-number-opener/');
  expect(aliasOf('crypto scam i want to die')).toBe('help/');
  expect(aliasOf('mulemba')).toBeUndefined();
  expect(aliasOf('')).toBeUndefined();
});

test('an escaped text is read as text, once', () => {
  expect(plainText('&lt;img src=x&gt; &amp;lt; &quot;a&quot; &#39;b&#x27; &nope; &#0; &#x110000;')).toBe(
    `<img src=x> &lt; "a" 'b' &nope; &#0; &#x110000;`,
  );
});

test('the kind of a page follows from its address', () => {
  expect(pageKind('en/techniques/small-win/')).toBe('technique');
  expect(pageKind('en/')).toBe('page');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the search page lists every page that can be found', async ({ page }) => {
    await page.goto('en/search/');
    await expect(page.getByRole('searchbox')).toBeHidden();
    const listed = await page
      .locator('[data-all-pages] a')
      .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
    const pages = (await distFiles(DIST))
      .filter((file) => /^en\/.*index\.html$/.test(file))
      .map((file) => `/${file.replace('index.html', '')}`);
    const left = pages.filter(
      (address) =>
        !listed.includes(address) &&
        !/^\/en\/(search|offline|embed|assess|review|teach|check)\/|\/transcript\/$/.test(address),
    );
    expect(left).toEqual([]);
  });
});

test.describe('while the course is copied to the device', () => {
  test.use({ serviceWorkers: 'allow' });

  test('a search with the keyboard alone leads to a page', async ({ page }) => {
    await page.goto('en/search/');
    await box(page).focus();
    await page.keyboard.type('visa');
    await page.keyboard.press('Enter');
    await expect(hits(page).first()).toContainText('Technique');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(hits(page).first().getByRole('link')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/techniques\/job-wrong-route/);
  });
});

test('the number of pages is announced once in the one status region, and the words are not repeated', async ({
  page,
}) => {
  await page.goto('en/search/');
  await searchFor(page, 'embassy');
  await expect(page.getByRole('status')).toHaveText(/^(Pages found|More than)/);
  await expect(page.getByRole('status')).toHaveCount(1);
  await searchFor(page, 'qqxyzzy');
  await expect(page.getByRole('status')).toHaveText(/^No page has any of these words/);
  await expect(page.getByRole('main')).not.toContainText('qqxyzzy');
});

test('a whole sentence finds the pages that have most of its words', async ({ page }) => {
  await page.goto('en/search/');
  await searchFor(page, 'she tells me zzyzx about a tourist visa');
  await expect(hits(page).first()).toContainText(/visa/i);
});

test('nothing from the address is searched for or shown', async ({ page }) => {
  for (const address of [
    'en/search/?q=call+0800+000000',
    'en/search/#call-0800',
    'en/search/?search=<b>x</b>&words=pig',
  ]) {
    await page.goto(address);
    await expect(box(page)).toHaveValue('');
    await expect(page.getByRole('main')).not.toContainText(/0800|<b>/);
    await expect(hits(page)).toHaveCount(0);
  }
});

test('risky phrases find guidance first', async ({ page }) => {
  await page.goto('en/search/');
  const found = await firstHits(page, risky);
  for (const [index, words] of risky.entries())
    expect(found[index], words).toMatch(/^\s*(Technique|Help|Lesson|About this course|Sources)/);
});

test('further results come at the press of a button, and the focus goes to the first of them', async ({ page }) => {
  await page.goto('en/search/');
  await searchFor(page, 'help');
  await expect(hits(page)).toHaveCount(10);
  await page.getByRole('button', { name: 'Show more' }).click();
  await expect(hits(page)).toHaveCount(20);
  await expect(hits(page).nth(10).getByRole('link')).toBeFocused();
});

test('where the search engine does not come, the page says so and the list still works', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto('en/search/');
  await box(page).fill('visa');
  await expect(page.getByText('The search can’t start here.').first()).toBeVisible();
  await page.locator('[data-all-pages]').getByRole('link', { name: 'The odd way in' }).click();
  await expect(page).toHaveURL(/job-wrong-route/);
});

test('no accessibility finding with results, in either theme', async ({ page }) => {
  await page.addInitScript({ path: fileURLToPath(import.meta.resolve('axe-core/axe.min.js')) });
  await page.goto('en/search/');
  await searchFor(page, 'bank');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const found = await page.evaluate(async () => {
      const { axe } = window as unknown as { axe: typeof import('axe-core') };
      return (await axe.run(document, { resultTypes: ['violations'] })).violations.map(({ id }) => id);
    });
    expect(found, colorScheme).toEqual([]);
  }
});

test('the page is no wider than a screen of 320 pixels, with results', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('en/search/');
  await searchFor(page, 'withdraw');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
