/** The parts of lessons that one does something with. Nothing here depends on the words of a lesson. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { LESSON, htmlOf, pages, pagesLike } from './built-pages.ts';

const COMPARE = 'en/learn/getting-close/';
const LINE = 'en/learn/when-money-enters/';
const BREAKER = 'en/learn/secrets-and-the-bank-counter/';
const ORDER = 'en/learn/stop-save-tell/';
const EXPRESS = 'en/learn/express/';
/** A lesson with a word to press in it. */
const TERMS = pagesLike(LESSON).find((address) => htmlOf(address).includes('class="term"'))!;

const kept = (page: Page): Promise<string | null> => page.evaluate(() => localStorage.getItem('cards'));
const choose = (card: Locator, name: string, at: number): Promise<void> =>
  card.locator(`input[name="${name}"]`).nth(at).check();
const wordsOf = (card: Locator, name: string, at: number): Promise<string> =>
  card
    .locator('label', { has: card.page().locator(`input[name="${name}"]`) })
    .nth(at)
    .innerText();

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the steps stand in the order of the file, each with its reason', async ({ page }) => {
    await page.goto(ORDER);
    const steps = page.locator('order-drill .prose-order__answer > ol > li');
    expect(await steps.count()).toBeGreaterThanOrEqual(3);
    for (const step of await steps.all()) {
      await expect(step).toBeVisible();
      expect((await step.locator('div').innerText()).length).toBeGreaterThan(20);
    }
    for (const button of await page.locator('order-drill button').all()) await expect(button).toBeHidden();
  });

  for (const [address, lines] of [
    [LINE, 1],
    [BREAKER, 5],
  ] as const)
    test(`${address}: the card has lines to write on, and no control`, async ({ page }) => {
      await page.goto(address);
      const card = page.locator('keep-card');
      await expect(card.locator('.prose-card [data-of]')).toHaveCount(lines);
      for (const line of await card.locator('.prose-card [data-of]').all()) {
        expect((await line.boundingBox())!.height).toBeGreaterThan(24);
        await expect(line).toHaveCSS('border-block-end-style', 'solid');
      }
      for (const control of await card.locator('button, input, textarea').all()) await expect(control).toBeHidden();
    });

  test('three whole examples stand on the card for a line', async ({ page }) => {
    await page.goto(LINE);
    await expect(page.locator('.prose-card li')).toHaveCount(3);
    for (const example of await page.locator('.prose-card li').all()) await expect(example).toBeVisible();
  });

  test('a word opens its meaning in the line, and closes it', async ({ page }) => {
    await page.goto(TERMS);
    await opensAndCloses(page);
  });
});

test('steps can be put into order by keyboard alone, and each is compared', async ({ page }) => {
  await page.goto(ORDER);
  const drill = page.locator('order-drill').first();
  await expect(drill.locator('.prose-order__answer')).toBeHidden();
  const count = await drill.locator('[data-place]').count();
  const places = await drill
    .locator('[data-place]')
    .evaluateAll((all) => all.map((each) => (each as HTMLElement).dataset['place']));
  expect(places, 'what is offered stands in the right order already').not.toEqual([...places].sort());
  await drill.locator('[data-place="0"]').focus();
  for (let left = count; left > 0; left -= 1) {
    await page.keyboard.press('Enter');
    if (left > 1) await expect(drill.locator('[data-place]:focus')).toHaveCount(1);
  }
  await expect(drill.locator('.prose-order__answer > h3')).toBeFocused();
  await expect(drill.locator('[data-verdict]').first()).toHaveText('You put this here too.');
  for (const verdict of await drill.locator('[data-verdict]').all()) await expect(verdict).not.toBeEmpty();
  await drill.getByRole('button', { name: 'Try again' }).click();
  await expect(drill.locator('[data-place]:visible')).toHaveCount(count);
});

test('a line is put together from what is chosen; an own one goes before it', async ({ page }) => {
  await page.goto(LINE);
  const card = page.locator('keep-card');
  const line = card.locator('[data-of]');
  await expect(card.locator('input:checked')).toHaveCount(0);
  await choose(card, 'start', 0);
  await choose(card, 'middle', 1);
  await choose(card, 'end', 2);
  const parts = [await wordsOf(card, 'start', 0), await wordsOf(card, 'middle', 1), await wordsOf(card, 'end', 2)];
  await expect(line).toHaveText(parts.join(' '));
  await expect(card.locator('.prose-card li').first()).toBeHidden();
  await card.getByRole('textbox').fill('Not with <b>me</b>, thank you.');
  await expect(line).toHaveText('Not with <b>me</b>, thank you.');
  await card.getByRole('textbox').fill('');
  await expect(line).toHaveText(parts.join(' '));
  await card.getByRole('textbox').fill('x'.repeat(200));
  expect((await line.innerText()).length).toBeLessThanOrEqual(200);
  await card.getByRole('button', { name: 'Clear' }).click();
  await expect(line).toBeEmpty();
  await expect(card.locator('input:checked')).toHaveCount(0);
});

test('nothing is kept before it is asked for; then it is there again, and goes when asked', async ({ page }) => {
  await page.goto(LINE);
  const card = page.locator('keep-card');
  const keep = card.getByRole('button', { name: 'Keep on this device' });
  await keep.click();
  await expect(page.getByRole('status')).toHaveText('The card is still empty. Choose or write something first.');
  await choose(card, 'middle', 0);
  expect(await kept(page)).toBeNull();
  await expect(card).toContainText('anybody who uses this device could read it');
  await keep.click();
  await expect(card.getByRole('button', { name: 'Stop keeping it here' })).toBeFocused();
  await card.getByRole('textbox').fill('Never with money.');
  expect(JSON.parse((await kept(page))!)).toEqual({
    schema: 1,
    cards: { 'my-line': { middle: 'advice', own: 'Never with money.' } },
  });
  await page.reload();
  await expect(card.locator('[data-of]')).toHaveText('Never with money.');
  await expect(card.locator('input[value="advice"]')).toBeChecked();
  await card.getByRole('button', { name: 'Stop keeping it here' }).click();
  expect(await kept(page)).toBeNull();
  await expect(card.locator('[data-of]')).toHaveText('Never with money.');
  await keep.click();
  await card.getByRole('button', { name: 'Clear' }).click();
  expect(await kept(page)).toBeNull();
});

test('a phone number is kept only where that is asked for too', async ({ page }) => {
  await page.goto(BREAKER);
  const card = page.locator('keep-card');
  await card.locator('[name="who"]').fill('Ana');
  await card.locator('[name="number"]').fill('01632 960 123');
  await expect(card.locator('.prose-card')).toContainText('01632 960 123');
  await card.getByRole('button', { name: 'Keep on this device' }).click();
  expect(await kept(page)).toContain('Ana');
  expect(await kept(page)).not.toContain('960');
  await card.locator('[name="with-number"]').check();
  expect(await kept(page)).toContain('960');
  await card.locator('[name="with-number"]').uncheck();
  expect(await kept(page)).not.toContain('960');
  await choose(card, 'when', 1);
  await expect(card.locator('[data-of="when"]')).toHaveText(await wordsOf(card, 'when', 1));
  await card.locator('[name="when-own"]').fill('200');
  await expect(card.locator('[data-of="when"]')).toHaveText('200');
  await card.locator('[name="when-own"]').press('Enter');
  expect(page.url()).not.toContain('?');
});

test('in discreet mode a card is not kept, and says so', async ({ page }) => {
  await page.addInitScript(() => sessionStorage.setItem('discreet', '1'));
  await page.goto(LINE);
  const card = page.locator('keep-card');
  await choose(card, 'start', 1);
  await card.getByRole('button', { name: 'Keep on this device' }).click();
  await expect(card).toContainText('This browser keeps nothing here.');
  expect(await kept(page)).toBeNull();
});

test('a kept card is on the list of what is kept, and goes with everything else', async ({ page }) => {
  await page.goto(LINE);
  await choose(page.locator('keep-card'), 'start', 0);
  await page.getByRole('button', { name: 'Keep on this device' }).click();
  expect(await kept(page)).not.toBeNull();
  await page.goto('en/device/');
  await expect(page.getByText('Cards you made', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Remove everything from this device' }).click();
  await expect(page.getByText('Done. This site has nothing on this device now')).toBeVisible();
  expect(await kept(page)).toBeNull();
});

test('the card is saved as a picture that holds what stands on it', async ({ page }) => {
  await page.goto(BREAKER);
  const card = page.locator('keep-card');
  await card.locator('[name="who"]').fill('Ana');
  const save = async (): Promise<Buffer> => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      card.getByRole('button', { name: 'Save as a picture' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('circuit-breaker.png');
    return readFileSync(await download.path());
  };
  const first = await save();
  expect(first.subarray(1, 4).toString()).toBe('PNG');
  expect([first.readUInt32BE(16), first.readUInt32BE(20)]).toEqual([1080, 1350]);
  await expect(page.getByRole('status')).toHaveText('The picture is with your downloads.');
  await card.locator('[name="say-own"]').fill('word '.repeat(32));
  expect((await save()).equals(first)).toBe(false);
});

test('the card prints alone', async ({ page }) => {
  await page.goto(LINE);
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await choose(page.locator('keep-card'), 'start', 0);
  await page.getByRole('button', { name: 'Print the card' }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.prose-card [data-of]')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
  await expect(page.locator('keep-card fieldset').first()).toBeHidden();
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

async function opensAndCloses(page: Page): Promise<void> {
  const term = page.locator('.term').first();
  const means = term.locator('.term__means');
  await expect(means).toBeHidden();
  await term.getByRole('button').focus();
  await page.keyboard.press('Enter');
  await expect(means).toBeVisible();
  await expect(term.getByRole('button')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(means).toBeHidden();
}

test('a word opens its meaning in the line, tells whether it is open, and has it on paper', async ({ page }) => {
  await page.goto(TERMS);
  await opensAndCloses(page);
  const button = page.locator('.term button').first();
  const expanded = async (): Promise<unknown> => {
    const tree = await page.context().newCDPSession(page);
    const { result } = await tree.send('Runtime.evaluate', { expression: 'document.querySelector(".term button")' });
    const { nodes } = await tree.send('Accessibility.getPartialAXTree', {
      objectId: result.objectId!,
      fetchRelatives: false,
    });
    return nodes[0]?.properties?.find(({ name }) => name === 'expanded')?.value.value;
  };
  expect(await expanded()).toBe(false);
  await button.click();
  expect(await expanded()).toBe(true);
  await button.click();
  await page.emulateMedia({ media: 'print' });
  for (const means of await page.locator('.term__means').all()) await expect(means).toBeVisible();
});

test('the ids on every lesson are there once', () => {
  for (const address of pagesLike(LESSON)) {
    const ids = [...htmlOf(address).matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect
      .soft(
        ids.filter((id, at) => ids.indexOf(id) < at),
        address,
      )
      .toEqual([]);
  }
});

test('two passages stand side by side where there is room, and one after the other on a phone', async ({ page }) => {
  await page.goto(COMPARE);
  const passages = page.locator('.prose-compare').first().locator('.prose-passage');
  await expect(passages).toHaveCount(2);
  for (const passage of await passages.all()) {
    await expect(passage.getByRole('heading', { level: 3 }).first()).not.toBeEmpty();
    expect(await passage.locator('.bubble').count()).toBeGreaterThan(2);
    await expect(passage.locator('.note, .condition, sup')).toHaveCount(0);
  }
  const [left, right] = (await Promise.all([passages.nth(0).boundingBox(), passages.nth(1).boundingBox()])) as [
    Box,
    Box,
  ];
  expect(right.x).toBeGreaterThan(left.x + left.width);
  expect(right.y).toBe(left.y);
  await page.setViewportSize({ width: 360, height: 740 });
  const [first, second] = (await Promise.all([passages.nth(0).boundingBox(), passages.nth(1).boundingBox()])) as [
    Box,
    Box,
  ];
  expect(second.y).toBeGreaterThan(first.y + first.height);
});

type Box = Readonly<Record<'x' | 'y' | 'width' | 'height', number>>;

test('the 15-minute way adds up, and each stop leads to its place and on to the next', async ({ page }) => {
  await page.goto(EXPRESS);
  const numberIn = (text: string): number => Number(/\d+/.exec(text)?.[0]);
  const minutes = (await page.locator('.course__stop .label').allInnerTexts()).map(numberIn);
  const sum = minutes.reduce((all, each) => all + each, 0);
  expect(sum).toBeLessThanOrEqual(15);
  expect(numberIn(await page.locator('.lead').innerText())).toBe(sum);
  const stops = await page
    .locator('.course__stop h2 a')
    .evaluateAll((all) => all.map((each) => (each as HTMLAnchorElement).href));
  expect(stops.length).toBeGreaterThan(1);
  for (const [at, stop] of stops.entries()) {
    await page.goto(stop);
    await expect(page.locator(`[id="${new URL(stop).hash.slice(1)}"]`)).toBeInViewport();
    const on = page.locator('.prose-express a');
    await expect(on).toHaveCount(1);
    expect(await on.evaluate((link: HTMLAnchorElement) => link.href)).toBe(
      stops[at + 1] ?? new URL('../', stops[0]!.split('#')[0]).href,
    );
  }
});

test('the map and the home page lead to the 15-minute way', () => {
  expect(pages).toContain(EXPRESS);
  for (const address of ['en/', 'en/learn/']) expect(htmlOf(address)).toMatch(/href="[^"]*express\/"/);
});
