/** Through the slides of a session, in the page. */
import type { Page } from '@playwright/test';

export interface Stop {
  readonly step: number;
  readonly kind: string;
  readonly words: string;
  /** How many slides show; how far each reaches beyond itself, and the page beyond the screen. */
  readonly count: number;
  readonly more: number;
  readonly wide: number;
  readonly size: number;
  readonly isFocused: boolean;
  readonly hasFrame: boolean;
}

/**
 * Presses on from the slide that is there, as a clicker does, to the next one with a frame or to the last. Gives every
 * slide that comes on the way, and the very first one too. All in one go in the page: by keys from outside it takes a
 * hundred round trips.
 */
export function walkOn(page: Page): Promise<Stop[]> {
  return page.evaluate(() => {
    const numbers = () => document.querySelector('[data-part="number"]')!.textContent.match(/\d+/g)!.map(Number);
    const seen: Stop[] = [];
    const look = (): Stop => {
      const shown = [...document.querySelectorAll<HTMLElement>('.slide')].filter((each) => each.offsetParent);
      const only = shown[0]!;
      return {
        count: shown.length,
        kind: /slide--(\w+)/.exec(only.className)![1]!,
        words: only.innerText,
        step: Number(document.querySelector<HTMLElement>('session-run')!.dataset['step']),
        more: only.scrollHeight - only.clientHeight,
        wide: document.documentElement.scrollWidth - innerWidth,
        size: Number.parseFloat(getComputedStyle(only).fontSize),
        isFocused: only.contains(document.activeElement),
        hasFrame: only.querySelector('iframe') !== null,
      };
    };
    const press = (): void => {
      const target = document.activeElement ?? document.body;
      target.dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown', bubbles: true, cancelable: true }));
    };
    if (numbers()[0] === 1) seen.push(look());
    while (numbers()[0]! < numbers()[1]! && !seen.at(-1)?.hasFrame) {
      const before = numbers()[0]!;
      // What is larger than the screen is read to its end first.
      for (let presses = 0; presses < 4 && numbers()[0] === before; presses += 1) press();
      if (numbers()[0] !== before + 1) throw new Error(`after ${before} comes ${numbers()[0]}`);
      seen.push(look());
    }
    return seen;
  });
}
