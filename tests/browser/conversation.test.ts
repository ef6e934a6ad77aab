import { expect, test } from '@playwright/test';
import { everyPlay, seedFor } from '../../src/engine/graph.ts';
import type { Play } from '../../src/engine/play.ts';
import type { Item } from '../../src/schema/scenario.ts';
import { realScenarios } from '../content/real-content.ts';
import { focused, openConversation, playByKeyboard, playByPressing, withSeed } from './conversation-player.ts';
import { inOneLine, whatCanBeRead } from './conversation-text.ts';

const wrongCourt = realScenarios.find(({ id }) => id === 'wrong-court')!;

/** The words of an item, whatever kind it is of. */
const wordsOf = (item: Item) =>
  'from' in item || 'day' in item || 'call' in item ? item.text : 'beat' in item ? item.beat : item.shows;

/** For each ending of a continuation the play with the fewest moves that reaches it. */
function shortestToEachEnding(plays: readonly Play[]): Play[] {
  const best = new Map<string, Play>();
  for (const play of plays) {
    const known = best.get(play.ending ?? '');
    if (!known || play.moves.length < known.moves.length) best.set(play.ending ?? '', play);
  }
  return [...best.values()];
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  for (const { id, scenario } of realScenarios)
    test(`${id}: the whole conversation can be read, part by part`, async ({ page }) => {
      await page.goto(`en/practice/${id}/`);
      const { words, links } = await whatCanBeRead(page);
      const steps = Object.values(scenario.steps);
      const said = steps.flatMap((step) => step.says.map((item) => inOneLine(wordsOf(item))));
      const replies = steps.flatMap((step) =>
        (step.choices ?? []).map(({ say, do: act }) => inOneLine(say ?? act ?? '')),
      );
      expect(said.filter((each) => !words.includes(each))).toEqual([]);
      expect(replies.filter((each) => !links.includes(each))).toEqual([]);
      await expect(page.getByRole('button', { name: 'Next message' })).toHaveCount(0);
      await expect(page.getByRole('button', { name: 'Something feels off' })).toHaveCount(0);
    });

  test('a reply leads to its part', async ({ page }) => {
    await page.goto('en/practice/wrong-court/');
    const reply = wrongCourt.scenario.steps[wrongCourt.scenario.start]?.choices?.[0];
    await page
      .getByRole('link', { name: reply?.say ?? reply?.do ?? '', exact: true })
      .first()
      .click();
    await expect(page).toHaveURL(/#part-\d+$/);
  });

  test('the recall question shows each answer with its explanation', async ({ page }) => {
    await page.goto('en/practice/wrong-court/');
    for (const option of wrongCourt.scenario.recall.options)
      await expect(page.getByText(option.feedback)).toBeVisible();
  });
});

for (const { id, scenario, plot } of realScenarios)
  for (const twin of plot.twins)
    test(`${id}, ${twin}: is played to each ending, to the first of them by keyboard`, async ({ page }) => {
      test.setTimeout(120_000);
      const [first, ...others] = shortestToEachEnding(everyPlay(plot, twin));
      const words = new Map(
        Object.values(scenario.steps)
          .flatMap((step) => step.choices ?? [])
          .map((choice) => [choice.id, choice.say ?? choice.do ?? '']),
      );
      const repliesOf = (play: Play | undefined) => (play?.chose ?? []).map((choice) => words.get(choice) ?? '');
      const expectEnding = async (play: Play | undefined) => {
        const title = scenario.endings[play?.ending ?? '']?.title ?? '';
        await expect(page.locator('[data-part="ending-title"]'), play?.ending).toHaveText(title);
        await expect(page.locator(`[data-verdict="${twin}"]`)).toBeVisible();
        expect(await focused(page)).toContain(title);
      };
      await withSeed(page, seedFor(plot, twin));
      await openConversation(page, id);
      await playByKeyboard(page, repliesOf(first));
      await expectEnding(first);
      for (const play of others) {
        await page.evaluate(() => sessionStorage.clear());
        await openConversation(page, id);
        await playByPressing(page, repliesOf(play));
        await expectEnding(play);
      }
    });

test('each press says one thing in the one live region', async ({ page }) => {
  await openConversation(page, 'wrong-court');
  await expect(page.getByRole('status')).toHaveCount(1);
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    const region = document.querySelector('[role="status"]');
    new MutationObserver(() => region?.textContent && said.push(region.textContent)).observe(region!, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  });
  await page.getByRole('button', { name: /Next message/ }).press('Enter');
  await expect(page.getByRole('status')).toContainText('Mei');
  expect(await page.evaluate(() => (window as unknown as { said: string[] }).said.length)).toBe(1);
});

test('taking back the last reply shows the replies again, and nothing said since', async ({ page }) => {
  await openConversation(page, 'wrong-court');
  await expect(page.getByRole('button', { name: 'Take back' })).toBeHidden();
  await page.getByRole('button', { name: /Next message/ }).press('Enter');
  const before = await page.locator('[data-part="log"]').innerText();
  await page.locator('[data-part="choices"] button').first().click();
  await page.getByRole('button', { name: /Next message/ }).press('Enter');
  await page.getByRole('button', { name: 'Take back' }).click();
  await expect(page.locator('[data-part="choices"]')).toBeFocused();
  expect(await page.locator('[data-part="log"]').innerText()).toBe(before);
});

test('the place is kept over a reload, and goes with the tab', async ({ page, context }) => {
  await openConversation(page, 'wrong-court');
  await page.getByRole('button', { name: /Next message/ }).press('Enter');
  await page.locator('[data-part="choices"] button').first().click();
  await page.getByRole('button', { name: /Next message/ }).press('Enter');
  const before = await page.locator('[data-part="log"]').innerText();
  await page.reload();
  await expect(page.locator('[data-part="log"]')).toHaveText(before, { useInnerText: true });
  await expect(page.locator('[data-part="continued"]')).toHaveText(/Continued from day \d/);
  const other = await context.newPage();
  await openConversation(other, 'wrong-court');
  await expect(other.locator('[data-part="log"] .line')).toHaveCount(1);
});

test('asked for, the place is kept on the device', async ({ page, context }) => {
  await openConversation(page, 'wrong-court');
  await page.getByRole('button', { name: /Next message/ }).press('Enter');
  await page.locator('[data-part="choices"] button').first().click();
  await page.getByText('Pause or stop').click();
  await page.getByRole('button', { name: 'Stop here' }).click();
  await page.getByRole('button', { name: 'Keep my place on this device' }).click();
  await expect(page.getByText('Kept on this device.')).toBeVisible();
  const other = await context.newPage();
  await openConversation(other, 'wrong-court');
  await expect(other.locator('[data-part="continued"]')).toBeVisible();
});

test('a marker is private, can be taken away, and is matched in the replay', async ({ page }) => {
  await openConversation(page, 'wrong-court');
  await page.getByRole('button', { name: 'Something feels off' }).click();
  await expect(page.locator('[data-part="log"] .marker')).toHaveText('Your marker');
  await page.getByRole('button', { name: 'Remove my marker' }).click();
  await expect(page.locator('[data-part="log"] .marker')).toHaveCount(0);
  await page.getByRole('button', { name: 'Something feels off' }).click();
  await page.getByText('Pause or stop').click();
  await page.getByRole('button', { name: 'Skip to the explanation' }).click();
  await expect(page.locator('[data-part="matched"]')).toHaveText(/: 1\.$/);
  await expect(page.locator('.log--rewind [data-marked]')).toHaveCount(1);
});

test('skipping leads to the explanation with notes, and loses no place', async ({ page }) => {
  await openConversation(page, 'wrong-court');
  await page.getByText('Pause or stop').click();
  await page.getByRole('button', { name: 'Skip to the explanation' }).click();
  await expect(page.getByRole('heading', { name: 'Look back, with notes' })).toBeVisible();
  await expect(page.getByText('You skipped from here.').first()).toBeVisible();
  await page.getByRole('button', { name: 'Open all notes' }).click();
  expect(await page.locator('.log--rewind details.note[open]').count()).toBeGreaterThanOrEqual(6);
  await page.reload();
  await expect(page.locator('[data-part="log"] .line')).toHaveCount(1);
});

test('another reply can be tried from the replay', async ({ page }) => {
  await openConversation(page, 'wrong-court');
  await page.getByText('Pause or stop').click();
  await page.getByRole('button', { name: 'Skip to the explanation' }).click();
  const panel = page.locator('.afterwards details').first();
  await panel.locator('summary').click();
  const words = await panel.locator('li b').first().innerText();
  await panel.getByRole('button', { name: 'Try this one' }).first().click();
  await expect(page.locator('[data-part="log"] li').last()).toContainText(words);
});

test('played again, a twin goes on the other way', async ({ page }) => {
  await openConversation(page, 'wrong-court');
  const skipAndRead = async () => {
    await page.getByText('Pause or stop').click();
    await page.getByRole('button', { name: 'Skip to the explanation' }).click();
    return page.locator('.after__verdict:visible').innerText();
  };
  const first = await skipAndRead();
  await page.getByRole('button', { name: /Play it again/ }).click();
  expect(await skipAndRead()).not.toBe(first);
});

test('a reply named in the address is chosen; any other address text is ignored and never shown', async ({ page }) => {
  const reply = wrongCourt.scenario.steps[wrongCourt.scenario.start]?.choices?.[0];
  await page.goto(`en/practice/wrong-court/#${reply?.id}`);
  await expect(page.locator('[data-part="log"] li').last()).toContainText(reply?.say ?? reply?.do ?? '');
  await page.goto('about:blank');
  await page.goto('en/practice/mehwish-from-school/?q=call-now#%3Cb%3Ering%20this%20number');
  await expect(page.locator('chat-scenario')).toHaveAttribute('data-mode', 'play');
  await expect(page.locator('body')).not.toContainText('ring this number');
  await expect(page.locator('body')).not.toContainText('call-now');
});

test('playing by itself stops at a reply, runs on no choice, and can be paused', async ({ page }) => {
  await page.clock.install();
  await openConversation(page, 'wrong-court');
  await page.getByRole('button', { name: /Next message/ }).press('Enter');
  await page.locator('[data-part="choices"] button').first().click();
  await page.getByRole('button', { name: 'Play by itself' }).click();
  await page.clock.runFor(120_000);
  const waiting = page.locator('.tray');
  await expect(waiting).toHaveAttribute('data-waiting', /choice|predict/);
  const lines = await page.locator('[data-part="log"] li').count();
  await page.clock.runFor(600_000);
  await expect(page.locator('[data-part="log"] li')).toHaveCount(lines);
});

test('playing by itself stops when somebody pauses it', async ({ page }) => {
  await page.clock.install();
  await openConversation(page, 'mehwish-from-school');
  await page.getByRole('button', { name: 'Play by itself' }).click();
  await page.clock.runFor(700);
  await page.getByRole('button', { name: 'Pause', exact: true }).click();
  const lines = await page.locator('[data-part="log"] li').count();
  await page.clock.runFor(60_000);
  await expect(page.locator('[data-part="log"] li')).toHaveCount(lines);
});

test('the question at the end explains right and other answers alike', async ({ page }) => {
  await openConversation(page, 'wrong-court');
  await page.getByText('Pause or stop').click();
  await page.getByRole('button', { name: 'Skip to the explanation' }).click();
  for (const option of wrongCourt.scenario.recall.options) {
    await page.getByRole('radio', { name: option.text }).check();
    await page.getByRole('button', { name: 'Check my answer' }).click();
    await expect(page.getByText(option.feedback)).toBeVisible();
  }
});

test('in discreet mode no place is kept', async ({ page }) => {
  await page.goto('en/practice/');
  await page.evaluate(() => sessionStorage.setItem('discreet', '1'));
  await openConversation(page, 'wrong-court');
  await page.getByRole('button', { name: /Next message/ }).press('Enter');
  await page.locator('[data-part="choices"] button').first().click();
  expect(await page.evaluate(() => Object.keys(sessionStorage).filter((key) => key.startsWith('places')))).toEqual([]);
});
