/** A conversation as it stands in its page without script. */
import type { Page } from '@playwright/test';

export const inOneLine = (words: string): string => words.replace(/\s+/g, ' ').trim();

/** The words of the conversation that are there to see, and those of each link among them. */
export async function whatCanBeRead(page: Page): Promise<{ words: string; links: string[] }> {
  const { words, links } = await page.locator('main .script').evaluateAll((parts) => ({
    words: parts.map((part) => (part as HTMLElement).innerText).join('\n'),
    links: parts
      .flatMap((part) => [...part.querySelectorAll<HTMLAnchorElement>('a[href]')])
      .filter((link) => link.checkVisibility({ visibilityProperty: true }))
      .map((link) => link.innerText),
  }));
  return { words: inOneLine(words), links: links.map(inOneLine) };
}
