/** What the tests of forms and of the review share: answering the thing that is shown. */
import type { Locator, Page } from '@playwright/test';

export const thing = (page: Page): Locator => page.locator('.judged[data-now]');

/** How somebody rates: 1 is sure it is a scam, 6 sure it is genuine. */
export type Rater = (truth: 'scam' | 'genuine', number: number) => number;

/** Answers every question of the thing shown, and presses the button. */
export async function answer(page: Page, rate: Rater, number = 0): Promise<void> {
  const now = thing(page);
  const truth = (await now.getAttribute('data-truth')) === 'scam' ? 'scam' : 'genuine';
  const sets = now.locator('fieldset');
  await sets
    .nth(0)
    .getByRole('radio')
    .nth(rate(truth, number) - 1)
    .check();
  for (let set = 1; set < (await sets.count()); set += 1) await sets.nth(set).getByRole('radio').first().check();
  await page.locator('[data-act="check"]').click();
}

/** Judges the whole form that is open, as quick as the page is: what is pressed is pressed in it. */
export async function judgeAll(page: Page, rate: Rater): Promise<void> {
  const all = await page.locator('.judged').count();
  for (let number = 0; number < all; number += 1) {
    const truth = (await thing(page).getAttribute('data-truth')) === 'scam' ? 'scam' : 'genuine';
    await thing(page).evaluate(pressAnswer, rate(truth, number));
  }
}

/** In the page: this rating, the first answer to whatever else is asked, and the button. */
function pressAnswer(judged: Element, rating: number): void {
  for (const [at, set] of [...judged.querySelectorAll('fieldset')].entries())
    set.querySelectorAll<HTMLElement>('input[type="radio"]')[at === 0 ? rating - 1 : 0]!.click();
  document.querySelector<HTMLElement>('[data-act="check"]')!.click();
}
