/** Plays a conversation in the page as a person at a keyboard would: Tab, Enter, Space, and nothing else. */
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';

/** Makes the page's source of chance give this seed, so that a conversation has a known continuation. */
export async function withSeed(page: Page, seed: number): Promise<void> {
  await page.addInitScript((number) => {
    crypto.getRandomValues = (<T extends ArrayBufferView | null>(array: T): T => {
      if (array) new Uint32Array(array.buffer)[0] = number;
      return array;
    }) as typeof crypto.getRandomValues;
  }, seed);
}

/** Opens a conversation and waits until it can be played. */
export async function openConversation(page: Page, id: string): Promise<void> {
  await page.goto(`en/practice/${id}/`);
  await expect(page.locator('chat-scenario')).toHaveAttribute('data-mode', 'play');
}

/** The words on the element that has focus, or its tag where it has none. */
export async function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement | null;
    return element?.matches('fieldset') ? 'fieldset' : (element?.innerText.trim() ?? 'nothing');
  });
}

/**
 * Plays to an ending with the given replies, by keyboard: Enter on *Next message*, Tab to the reply.
 * At a guess the first option is taken. Fails where focus is lost or a reply is not there.
 */
export async function playByKeyboard(page: Page, replies: readonly string[]): Promise<void> {
  const open = [...replies];
  await page.locator('[data-act="next"]').focus();
  for (let presses = 0; presses < 400; presses += 1) {
    const now = await whatIsAsked(page);
    if (now.mode === 'after') return;
    expect(now.focus, `focus while the conversation waits for ${now.waiting}`).toBe(now.shouldHaveFocus);
    if (now.shouldHaveFocus === 'next') {
      await page.keyboard.press('Enter');
      continue;
    }
    const words = now.waiting === 'choice' ? open.shift() : now.buttons[0];
    const wanted = now.buttons.indexOf(words ?? '');
    expect(wanted, `“${words}” among ${now.buttons.join(' / ')}`).toBeGreaterThanOrEqual(0);
    for (let tabs = 0; tabs <= wanted; tabs += 1) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
  }
  throw new Error('the conversation did not end');
}

/** The same by pressing what is offered, all in one go: as quick as the page is. Fails where a reply is not there. */
export async function playByPressing(page: Page, replies: readonly string[]): Promise<void> {
  const trouble = await page.evaluate(
    (open) => {
      const shown = (part: string) => [...document.querySelectorAll<HTMLElement>(`[data-part="${part}"] button`)];
      for (let presses = 0; presses < 400; presses += 1) {
        if (document.querySelector<HTMLElement>('chat-scenario')?.dataset['mode'] === 'after') return undefined;
        const waiting = document.querySelector<HTMLElement>('.tray')?.dataset['waiting'];
        if (waiting === 'predict') shown('guesses')[0]?.click();
        else if (waiting === 'choice') {
          const words = open.shift();
          const button = shown('choices').find((each) => each.textContent?.trim() === words);
          if (!button) return `no reply “${words}”`;
          button.click();
        } else document.querySelector<HTMLElement>('[data-act="next"]')?.click();
      }
      return 'the conversation did not end';
    },
    [...replies],
  );
  expect(trouble).toBeUndefined();
}

/** What the page waits for, and where focus is, read in one go. */
function whatIsAsked(page: Page) {
  return page.evaluate(() => {
    const tray = document.querySelector<HTMLElement>('.tray');
    const waiting = tray?.dataset['waiting'] ?? '';
    const asked = { choice: 'choices', predict: 'guesses' }[waiting] ?? 'next';
    const active = document.activeElement as HTMLElement | null;
    return {
      mode: document.querySelector<HTMLElement>('chat-scenario')?.dataset['mode'],
      waiting,
      shouldHaveFocus: asked,
      focus: active?.dataset['part'] ?? active?.dataset['act'] ?? active?.tagName,
      buttons: [...document.querySelectorAll<HTMLElement>(`[data-part="${asked}"] button`)].map(
        (button) => button.textContent?.trim() ?? '',
      ),
    };
  });
}
