/** How a person goes through a set of things to judge. */
import { type Page, expect } from '@playwright/test';

/** Opens a set and waits until it shows one thing. */
export async function openSet(page: Page, id: string): Promise<void> {
  await page.goto(`en/practice/${id}/`);
  await expect(page.locator('triage-set')).toHaveAttribute('data-mode', 'one');
}

/** The thing that is shown. */
export const now = (page: Page) => page.locator('.judged[data-now]');
export const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** What has focus, as a person would name it. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const each = document.activeElement as HTMLElement;
    return each.matches('input') ? (each.closest('label')?.innerText.trim() ?? '') : each.innerText.trim();
  });

/** Presses Tab until this has focus; fails where it can't be reached. */
export async function tabTo(page: Page, words: string): Promise<void> {
  for (let presses = 0; presses < 30; presses += 1) {
    await page.keyboard.press('Tab');
    if ((await focused(page)) === words) return;
  }
  throw new Error(`“${words}” is not reached with Tab`);
}

/** From the head of a thing: Tab to each group of radios, arrows to the answer, Tab to the button, Enter. */
export async function answer(page: Page, verdict: number, next: number): Promise<void> {
  for (const [group, place] of [
    [0, verdict],
    [1, next],
  ] as const) {
    const radios = now(page).locator('fieldset').nth(group).getByRole('radio');
    await page.keyboard.press('Tab');
    await expect(radios.first()).toBeFocused();
    await page.keyboard.press('Space');
    for (let presses = 1; presses < place; presses += 1) await page.keyboard.press('ArrowDown');
    await expect(radios.nth(place - 1)).toBeChecked();
  }
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('Check my answer');
  await page.keyboard.press('Enter');
}
