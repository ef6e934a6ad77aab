import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { GROUNDS, LEAST_CONTRAST, accentFor, contrast, rgbOf } from '../../../src/hosts/embed/accent.ts';

const hex = fc.integer({ min: 0, max: 0xffffff }).map((number) => number.toString(16).padStart(6, '0'));

/** The tokens of a theme, as the style sheet gives them. */
async function tokens(theme: 'light' | 'dark'): Promise<(name: string) => ReturnType<typeof rgbOf>> {
  const css = await readFile('src/styles/tokens.css', 'utf8');
  const [light = '', dark = ''] = [css.slice(0, css.indexOf('@media')), css.slice(css.indexOf("[data-theme='dark']"))];
  const block = theme === 'light' ? light : dark;
  return (name) => rgbOf(new RegExp(`--${name}: (#[0-9a-f]{6})`).exec(block)?.[1] ?? 'none');
}

for (const theme of ['light', 'dark'] as const)
  test(`whatever colour is wanted, all that is written in it or on it can be read in the ${theme} theme`, async () => {
    const token = await tokens(theme);
    expect(rgbOf(GROUNDS[theme].paper)).toEqual(token('paper'));
    fc.assert(
      fc.property(hex, (wanted) => {
        const { teal, hover, you } = accentFor(wanted, theme);
        const pairs = [
          ...['paper', 'surface', 'sunken'].map((ground) => [rgbOf(teal), token(ground)] as const),
          [token('on-teal'), rgbOf(teal)] as const,
          [token('on-teal-hover'), rgbOf(hover)] as const,
          [rgbOf(hover), token('paper')] as const,
          [token('ink'), rgbOf(you)] as const,
          [token('ink-2'), rgbOf(you)] as const,
        ];
        return pairs.every(([ink, ground]) => contrast(ink, ground) >= LEAST_CONTRAST);
      }),
      { numRuns: 2000 },
    );
  });

test('a colour that can be read is taken as it is', () => {
  expect(accentFor('0b5c63', 'light').teal).toBe('#0b5c63');
  expect(accentFor('7cc7c4', 'dark').teal).toBe('#7cc7c4');
  expect(contrast(rgbOf('000000'), rgbOf('ffffff'))).toBeCloseTo(21, 5);
});
