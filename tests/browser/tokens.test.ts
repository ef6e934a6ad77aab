/** The contrast of the colours, computed from the style sheet that readers get, in both themes. */
import { type Page, expect, test } from '@playwright/test';

test.use({ serviceWorkers: 'block' });

/** Ink, ground, and the least contrast in light and in dark, rounded. */
const pairs: readonly (readonly [ink: string, ground: string, light: number, dark: number])[] = [
  ['ink', 'paper', 13.8, 14.4],
  ['ink', 'surface', 14.7, 13],
  ['ink', 'sunken', 12.5, 11.3],
  ['ink', 'them', 12.5, 10.5],
  ['ink', 'you', 11.6, 8.6],
  ['ink-2', 'paper', 6.9, 9.3],
  ['ink-2', 'surface', 7, 8],
  ['ink-2', 'sunken', 6.2, 7],
  ['ink-2', 'them', 6.2, 6.5],
  ['ink-2', 'you', 5.8, 5.5],
  ['edge', 'paper', 4, 5.1],
  ['edge', 'surface', 4, 4.5],
  ['edge', 'sunken', 3.6, 4],
  ['teal', 'paper', 7.3, 9.2],
  ['teal', 'surface', 7.7, 8],
  ['teal', 'sunken', 6.5, 7.2],
  ['on-teal', 'teal', 7.7, 9.5],
  ['on-teal-hover', 'teal-hover', 10, 11.6],
  ['teal-hover', 'paper', 7, 9.2],
  ['note-ink', 'note-bg', 9, 10.7],
  ['note-edge', 'note-bg', 4.8, 6.1],
  ['note-edge', 'paper', 4.9, 7.9],
  ['note-edge', 'them', 4.5, 5.8],
  ['genuine-ink', 'genuine-bg', 5.6, 8.1],
  ['check-ink', 'check-bg', 6.4, 8.1],
  ['loss-ink', 'loss-bg', 6.4, 7.8],
  ['info-ink', 'info-bg', 6.6, 8.1],
  ['ink', 'info-bg', 7, 7],
  // The button that leaves: paper on ink. The two rings of the focus against each other.
  ['paper', 'ink', 13.8, 14.4],
  ['focus-inner', 'focus-outer', 10.4, 12.6],
];

type Colours = Readonly<Record<string, string>>;

const coloursOf = (page: Page): Promise<Colours> =>
  page.evaluate(
    (names) => {
      const style = getComputedStyle(document.documentElement);
      return Object.fromEntries(names.map((name) => [name, style.getPropertyValue(`--${name}`).trim()]));
    },
    [...new Set(pairs.flatMap(([ink, ground]) => [ink, ground]))],
  );

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour: string): number {
  const hex = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(colour)?.[1];
  if (!hex) throw new Error(`not a plain colour: "${colour}"`);
  const parts = hex.length === 3 ? [...hex].map((each) => each + each) : (hex.match(/../g) ?? []);
  const [red = 0, green = 0, blue = 0] = parts.map((part) => {
    const share = parseInt(part, 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

for (const [theme, least] of [
  ['light', 2],
  ['dark', 3],
] as const) {
  test(`every pair of colours has its contrast in the ${theme} theme`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme });
    await page.goto('/en/');
    const colours = await coloursOf(page);
    for (const pair of pairs) {
      const [ink, ground] = pair;
      const found = Math.round(contrast(colours[ink] ?? '', colours[ground] ?? '') * 10) / 10;
      expect.soft(found, `${ink} on ${ground}`).toBeGreaterThanOrEqual(pair[least]);
    }
  });
}

test('the reader’s theme has the same colours as the device’s', async ({ page }) => {
  await page.goto('/en/');
  for (const theme of ['light', 'dark'] as const) {
    const other = theme === 'light' ? 'dark' : 'light';
    await page.emulateMedia({ colorScheme: theme });
    await page.evaluate(() => delete document.documentElement.dataset['theme']);
    const byDevice = await coloursOf(page);
    await page.emulateMedia({ colorScheme: other });
    await page.evaluate((chosen) => (document.documentElement.dataset['theme'] = chosen), theme);
    expect(await coloursOf(page), theme).toEqual(byDevice);
  }
});

test('no sheet of a component changes the order of the layers', async ({ page }) => {
  // A layer that comes later wins: were the order another, a component could not override a plain button.
  for (const address of ['en/', 'en/help/', 'en/learn/', 'en/practice/', 'en/search/', 'en/device/']) {
    await page.goto(`/${address}`);
    const border = await page
      .locator('[data-discreet-switch]')
      .evaluate((button) => getComputedStyle(button).borderTopWidth);
    expect(border, address).toBe('0px');
  }
});
