/** No axe finding in any state that a page comes into, in either theme. As they open, every-page.test.ts looks at all of them. */
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { axeFindings as findings } from './axe-findings.ts';
import { openConversation } from './conversation-player.ts';
import { answer, judgeAll } from './judging.ts';

test.use({ serviceWorkers: 'block' });

test.beforeEach(async ({ page }) => {
  await page.addInitScript({ path: fileURLToPath(import.meta.resolve('axe-core/axe.min.js')) });
});

test('no finding in any state of a conversation', async ({ page }) => {
  test.setTimeout(90_000);
  const found: string[] = [];
  const look = async (state: string) => void found.push(...(await findings(page, state)));
  await openConversation(page, 'wrong-court');
  await page.getByRole('button', { name: /Next message/ }).click();
  await look('replies open');
  await page.locator('[data-part="choices"] button').first().click();
  await page.getByRole('button', { name: 'Something feels off' }).click();
  await look('a reply sent, a marker set');
  await page.getByText('Pause or stop').click();
  await page.getByRole('button', { name: 'Stop here' }).click();
  await look('stopped');
  await page.getByRole('button', { name: 'Keep my place on this device' }).click();
  await look('kept on the device');
  await page.getByRole('button', { name: 'Skip to the explanation' }).click();
  await page.getByRole('button', { name: 'Open all notes' }).click();
  for (const panel of await page.locator('.afterwards summary').all()) await panel.click();
  await look('looking back, everything open');
  await page.getByRole('radio').first().check();
  await page.getByRole('button', { name: 'Check my answer' }).click();
  await look('a question answered');
  expect(found).toEqual([]);
});

test('no finding while a guess is asked', async ({ page }) => {
  await openConversation(page, 'wrong-court');
  const tray = page.locator('.tray');
  for (let presses = 0; presses < 60 && (await tray.getAttribute('data-waiting')) !== 'predict'; presses += 1) {
    const next = page.getByRole('button', { name: /Next message/ });
    await (
      (await tray.getAttribute('data-waiting')) === 'choice'
        ? page.locator('[data-part="choices"] button').first()
        : next
    ).click();
  }
  await expect(tray).toHaveAttribute('data-waiting', 'predict');
  expect(await findings(page, 'a guess is asked')).toEqual([]);
});

test('no finding in any state of things to judge', async ({ page }) => {
  const found: string[] = [];
  const look = async (state: string) => void found.push(...(await findings(page, state)));
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  await page.goto('en/practice/inbox/');
  await press('Check my answer');
  await look('an answer missing');
  const now = page.locator('.judged[data-now]');
  await now.getByLabel('Probably a scam').check();
  await now.locator('fieldset').nth(1).getByRole('radio').first().check();
  await press('Check my answer');
  await now.getByText('The other steps').click();
  await look('an answer explained, everything open');
  await press('Skip to the end');
  await look('how it went');
  // An advert and the talk after it, explained.
  await page.goto('en/practice/job-adverts/');
  for (let skipped = 1; skipped < 6; skipped += 1) await press('Go on without an answer');
  await now.getByLabel('Not enough to tell yet').check();
  await now.locator('fieldset').nth(1).getByRole('radio').first().check();
  await press('Check my answer');
  await look('an advert explained');
  await press('Skip to the end');
  await look('how the adverts went');
  expect(found).toEqual([]);
});

test('no finding in any state of a report', async ({ page }) => {
  const found: string[] = [];
  const look = async (state: string) => void found.push(...(await findings(page, state)));
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  await page.goto('en/help/evidence/');
  await page.getByLabel('Names used').fill('Leena');
  await page.getByLabel('Amount').fill('1.250,00');
  await press('Add another payment');
  await page.getByRole('group', { name: 'Payment 2' }).getByLabel('Amount').fill('about 900');
  await expect(page.getByRole('table')).toContainText('about 900');
  await look('filled in');
  await page.setViewportSize({ width: 360, height: 740 });
  await look('filled in, on a phone');
  await press('Remove Payment 2');
  await press('Keep on this device');
  await look('an entry removed, the report kept');
  await page.evaluate(() => localStorage.setItem('evidence', '{"schema":1,"texts":{"story":"theirs"}}'));
  await page.getByLabel('Names used').fill('Leena M');
  await expect(page.getByRole('button', { name: 'Bring both together' })).toBeVisible();
  await look('another tab has kept something');
  await press('Bring both together');
  await page.getByRole('button', { name: 'Erase everything' }).first().click();
  await look('erased');
  expect(found).toEqual([]);
});

test('no finding in any state of a form, of the review and of the progress on the map', async ({ page }) => {
  test.setTimeout(120_000);
  const found: string[] = [];
  const look = async (state: string) => void found.push(...(await findings(page, state)));
  await page.goto('en/assess/form-c1/');
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  await look('a form, an answer missing');
  await judgeAll(page, (truth) => (truth === 'scam' ? 2 : 3));
  await look('a form, how it went');
  await page
    .getByRole('button', { name: /^Look at/ })
    .first()
    .click();
  await look('a form, a thing looked at again');
  await page.goto('en/review/');
  await answer(page, () => 1);
  await look('the review, a thing explained');
  await page.getByRole('button', { name: 'Stop here' }).click();
  await look('the review, its end');
  await page.goto('en/learn/');
  await page.locator('[data-done]').first().check();
  await page.getByText('Keep it, take it along, or forget it').click();
  await look('the map, with progress');
  expect(found).toEqual([]);
});
