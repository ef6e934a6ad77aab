import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * Styles by which emoji come out in outlines. Without them they are an empty box where a machine has no font for them, and
 * a grey blot on black-and-white paper where its font is in colours. A browser loads the part that a page needs.
 */
export function emojiStyles(): string {
  const sheet = import.meta.resolve('@fontsource/noto-emoji/400.css');
  const faces = readFileSync(fileURLToPath(sheet), 'utf8').replace(
    /url\(\.\/([^)]+)\)/g,
    (_, path: string) => `url("${new URL(path, sheet).href}")`,
  );
  // After the letters: the font has figures too, and those are not ours.
  return `${faces}\n:root { --font: 'Atkinson Hyperlegible Next', 'Noto Emoji', system-ui, sans-serif !important; }`;
}
