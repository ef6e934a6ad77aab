import type { Page } from '@playwright/test';

/** Gathers whatever the browser holds against the policies of the pages that follow. */
export async function watchPolicies(page: Page): Promise<string[]> {
  const found: string[] = [];
  const note = (what: string): void => void found.push(`${new URL(page.url()).pathname}: ${what}`);
  page.on('pageerror', (error) => note(error.message));
  page.on('console', (message) => {
    const text = message.text();
    if (
      /content security policy|trusted ?(types|html|script)|refused to|blocked/i.test(text) &&
      !text.endsWith('blocked by Playwright')
    )
      note(text);
  });
  await page.exposeFunction('note', note);
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      (globalThis as unknown as { note(what: string): void }).note(
        `${event.violatedDirective} ${event.blockedURI} ${event.sample}`,
      );
    });
  });
  return found;
}
