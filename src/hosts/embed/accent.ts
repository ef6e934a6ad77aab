/**
 * A colour that somebody wants for links and buttons, made readable. Its hue stays; it is mixed with black (light theme)
 * or white (dark) as far as the contrast needs it: 4.5:1 as text on paper, card and inset, and for the text on it.
 * The formula: WCAG 2.2, https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio, the bar: success criterion 1.4.3.
 */
export type Rgb = readonly [red: number, green: number, blue: number];

/** What the page takes instead of its own teal, in one theme. */
export interface AccentColours {
  readonly teal: string;
  readonly hover: string;
  /** The reader's own side of a chat: paper with a little of the colour. */
  readonly you: string;
}

export const LEAST_CONTRAST = 4.5;

/** Of each theme the ground on which text has the least contrast (`--sunken`), and the paper. As in `tokens.css`. */
export const GROUNDS = {
  light: { paper: '#fbf8f3', worst: '#f1ece3', towards: [0, 0, 0] },
  dark: { paper: '#12191d', worst: '#232e34', towards: [255, 255, 255] },
} as const satisfies Record<string, { paper: string; worst: string; towards: Rgb }>;

/** The colours for a theme; `wanted` is six hexadecimal digits. */
export function accentFor(wanted: string, theme: keyof typeof GROUNDS): AccentColours {
  const { paper, worst, towards } = GROUNDS[theme];
  const colour = rgbOf(wanted);
  const ground = rgbOf(worst);
  let share = 0;
  while (share < 1 && contrast(rounded(mix(colour, towards, share)), ground) < LEAST_CONTRAST) share += 0.02;
  const readable = mix(colour, towards, Math.min(1, share));
  return {
    teal: hexOf(readable),
    hover: hexOf(mix(readable, towards, 0.2)),
    you: hexOf(mix(rgbOf(paper), readable, 0.14)),
  };
}

/** From 1 (none) to 21 (black on white). */
export function contrast(one: Rgb, other: Rgb): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

export function rgbOf(hex: string): Rgb {
  const number = parseInt(hex.replace('#', ''), 16);
  return [number >> 16, (number >> 8) & 255, number & 255];
}

function luminance(colour: Rgb): number {
  const [red = 0, green = 0, blue = 0] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const mix = (from: Rgb, to: Rgb, share: number): Rgb =>
  from.map((part, index) => part + ((to[index] ?? 0) - part) * share) as unknown as Rgb;

const rounded = (colour: Rgb): Rgb => colour.map(Math.round) as unknown as Rgb;

const hexOf = (colour: Rgb): string =>
  `#${rounded(colour)
    .map((part) => part.toString(16).padStart(2, '0'))
    .join('')}`;
