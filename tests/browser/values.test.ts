/** Values of a conversation: hidden while it is played, and drawn afterwards as they went. */
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { linesOf } from '../../src/components/chat/value-chart.ts';
import { everyPlay } from '../../src/engine/graph.ts';
import { valueCurve } from '../../src/engine/values.ts';
import { realScenarios } from '../content/real-content.ts';
import { openConversation, playByKeyboard } from './conversation-player.ts';

const dad = realScenarios.find(({ id }) => id === 'talk-to-dad')!;
const plays = everyPlay(dad.plot, 'scam');
const choices = Object.values(dad.scenario.steps).flatMap((step) => step.choices ?? []);
const wordsOf = (reply: string) => choices.find(({ id }) => id === reply)?.say ?? choices.find(({ id }) => id === reply)?.do ?? '';
/** A play on which both values fall and rise, and one that ends where he stops talking. */
const mended = plays.find(({ chose }) => chose.includes('told-you') && chose.includes('the-dog'))!;
const shownOut = plays.find(({ ending, chose }) => ending === 'door' && chose.includes('bank-too'))!;

async function drawn(page: Page) {
  const lines = page.locator('[data-value-line]');
  return Object.fromEntries(
    await lines.evaluateAll((groups) => groups.map((g) => [g.getAttribute('data-value-line'), g.querySelector('path')?.getAttribute('d')])),
  );
}

for (const [name, play] of [['mended', mended], ['shown out', shownOut]] as const)
  test(`${name}: the lines, the table and the sentences are those of the play`, async ({ page }) => {
    test.setTimeout(90_000);
    await openConversation(page, 'talk-to-dad');
    await playByKeyboard(page, play.chose.map(wordsOf));
    const curve = valueCurve(dad.plot, play);
    await expect(page.getByRole('img', { name: 'Between the two of them' })).toBeVisible();
    expect(await drawn(page)).toEqual(Object.fromEntries(linesOf(curve.map(({ values }) => values), false).map(({ id, path }) => [id, path])));
    const rows = await page.locator('value-curves tbody tr').evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent)));
    expect(rows).toEqual(
      curve.map(({ reply, values }, n) => [`${n}. ${reply ? wordsOf(reply) : 'The beginning'}`, ...Object.values(values).map(String)]),
    );
    for (const [id, value] of Object.entries(dad.scenario.values ?? {})) {
      const went = curve.map(({ values }) => values[id] ?? 0);
      await expect(page.locator(`[data-value-sentence="${id}"]`)).toHaveText(
        `“${value.name}” began at ${went[0]}, ended at ${went.at(-1)}, and stayed between ${Math.min(...went)} and ${Math.max(...went)}.`,
      );
    }
  });

test('nothing of it is shown or announced while the conversation is played', async ({ page }) => {
  await openConversation(page, 'talk-to-dad');
  const names = Object.values(dad.scenario.values ?? {}).flatMap(({ name, more, less }) => [name, more, less]);
  const next = page.locator('[data-act="next"]');
  while (await next.isVisible()) await next.click();
  await page.getByRole('button', { name: wordsOf('stop-now') }).click();
  for (const words of names) {
    await expect(page.getByText(words).filter({ visible: true })).toHaveCount(0);
    await expect(page.getByRole('status')).not.toContainText(words);
  }
  await expect(page.locator('value-curves')).toBeHidden();
});

test('the curves can be told apart without colour: by dash, by marker, by the name on the line', async ({ page }) => {
  await openConversation(page, 'talk-to-dad');
  await page.getByText('Pause or stop').click();
  await page.getByRole('button', { name: 'Skip to the explanation' }).click();
  const looks = await page.locator('[data-value-line]').evaluateAll((groups) =>
    groups.map((group) => {
      const shown = (part: string) => getComputedStyle(group.querySelector(part)!);
      return { dash: shown('path').strokeDasharray, circle: shown('circle').display, name: group.querySelector('text')?.textContent };
    }),
  );
  expect(looks.map(({ name }) => name)).toEqual(Object.values(dad.scenario.values ?? {}).map(({ name }) => name));
  expect(looks[0]?.dash).not.toBe(looks[1]?.dash);
  expect(looks[0]?.circle).not.toBe(looks[1]?.circle);
});

test('a conversation without values loads neither the sheet nor the element', async ({ page }) => {
  const sheets: string[] = [];
  page.on('request', (request) => sheets.push(request.url()));
  await openConversation(page, 'wrong-court');
  expect(sheets.filter((address) => address.includes('value-curves'))).toEqual([]);
  expect(await page.evaluate(() => customElements.get('value-curves') === undefined)).toBe(true);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the text says after each reply what it did to the two', async ({ page }) => {
    await page.goto('en/practice/talk-to-dad/');
    const reply = page.locator('.script .replies li').filter({ hasText: wordsOf('stop-now') });
    await expect(reply.getByText('He stops telling her things. He draws back a little.')).toBeVisible();
    await expect(page.locator('.script').getByText('Only where “How close they are” is below 3:').first()).toBeVisible();
  });
});
