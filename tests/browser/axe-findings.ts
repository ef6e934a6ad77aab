import type { Page } from '@playwright/test';

/** Rules that a theme can change. Both look at each text again and take as long as all others together. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

/**
 * What axe holds against the page as it is now, each finding as one line: all rules in light; in dark only those that a
 * theme can change. The rules are those of WCAG 2.0 to 2.2, A and AA, and axe's best practices. axe must be in the page.
 * Of texts with the same colours, the same size and the same grounds behind them, contrast is reckoned once.
 */
export async function axeFindings(page: Page, state: string): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  const light = [...(await runAxe(page)), ...(await runOnColours(page))];
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  const dark = await runOnColours(page);
  return [
    ...light.map((finding) => `${state} (light): ${finding}`),
    ...dark.map((finding) => `${state} (dark): ${finding}`),
  ];
}

function runAxe(page: Page): Promise<string[]> {
  return page.evaluate(async (others) => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const rules = Object.fromEntries(others.map((rule) => [rule, { enabled: false }]));
    const { violations } = await axe.run(document, { resultTypes: ['violations'], rules });
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id} ${node.target.join(' ')}`));
  }, OF_COLOURS);
}

function runOnColours(page: Page): Promise<string[]> {
  return page.evaluate(async (runOnly) => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const grounds = new Map<Element, string>();
    /** What lies behind an element, down to the first ground that nothing shines through. What floats is like nothing else. */
    const groundOf = (each: Element): string => {
      const known = grounds.get(each);
      if (known !== undefined) return known;
      const { backgroundColor, backgroundImage, opacity, position, filter } = getComputedStyle(each);
      const floats = /absolute|fixed|sticky/.test(position) ? String(grounds.size) : '';
      const own = [backgroundColor, backgroundImage, opacity, filter, floats].join();
      const isWhole = /^rgb\(/.test(backgroundColor) && backgroundImage === 'none' && opacity === '1' && floats === '';
      const all = isWhole || !each.parentElement ? own : `${own} ${groundOf(each.parentElement)}`;
      grounds.set(each, all);
      return all;
    };
    const kinds = new Map<string, Element>();
    for (const each of document.querySelectorAll('body *')) {
      const speaks = [...each.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
      if (!speaks || !each.checkVisibility()) continue;
      const { color, fontSize, fontWeight, textShadow, textDecorationLine } = getComputedStyle(each);
      const inLine = each.matches('a') ? getComputedStyle(each.parentElement!).color : '';
      const kind = [color, fontSize, fontWeight, textShadow, textDecorationLine, inLine, groundOf(each)].join();
      if (!kinds.has(kind)) kinds.set(kind, each);
    }
    const looked = [...kinds.values()];
    if (looked.length === 0) return [];
    const { violations } = await axe.run(looked, { resultTypes: ['violations'], runOnly });
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id} ${node.target.join(' ')}`));
  }, OF_COLOURS);
}
