import type { Page } from '@playwright/test';

/**
 * What axe holds against the page as it is now, each finding as one line: all rules in light; in dark only those that a
 * theme can change. The rules are those of WCAG 2.0 to 2.2, A and AA, and axe's best practices. axe must be in the page.
 */
export async function axeFindings(page: Page, state: string): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  const light = await runAxe(page, undefined);
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  const dark = await runAxe(page, ['color-contrast', 'link-in-text-block']);
  return [
    ...light.map((finding) => `${state} (light): ${finding}`),
    ...dark.map((finding) => `${state} (dark): ${finding}`),
  ];
}

function runAxe(page: Page, rules: string[] | undefined): Promise<string[]> {
  return page.evaluate(async (only) => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run(document, { resultTypes: ['violations'], ...(only && { runOnly: only }) });
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id} ${node.target.join(' ')}`));
  }, rules);
}
