/**
 * Pseudo-languages for tests: they show at a glance which words are not translatable, which boxes
 * are too narrow, and what breaks from right to left.
 */
const ACCENTED: Record<string, string> = {
  a: 'á',
  e: 'é',
  i: 'í',
  o: 'ó',
  u: 'ú',
  y: 'ý',
  c: 'ç',
  n: 'ñ',
  s: 'š',
  z: 'ž',
  A: 'Á',
  E: 'É',
  I: 'Í',
  O: 'Ó',
  U: 'Ú',
  Y: 'Ý',
  C: 'Ç',
  N: 'Ñ',
  S: 'Š',
  Z: 'Ž',
};

/** Long and accented: a third longer, placeholders and tags untouched. */
function accented(text: string): string {
  const letters = text.replace(/\{[^}]*\}|<[^>]*>|[a-zA-Z]/g, (part) => ACCENTED[part] ?? part);
  const padding = ' ·'.repeat(Math.ceil(text.length / 6)).slice(0, Math.ceil(text.length / 3));
  return `⟦${letters}${padding}⟧`;
}

const MIRRORED = 'ابجدهوزحطيكلمنسعفصقرشت';

/** Right to left: each letter becomes an Arabic one, so that shaping and direction are real. */
function mirrored(text: string): string {
  return text.replace(/\{[^}]*\}|<[^>]*>|[a-zA-Z]/g, (part) =>
    part.length > 1 ? part : (MIRRORED[part.toLowerCase().charCodeAt(0) % MIRRORED.length] ?? part),
  );
}

/** The text as the pseudo-language shows it. */
export function pseudo(text: string, kind: 'accented' | 'mirrored'): string {
  return kind === 'accented' ? accented(text) : mirrored(text);
}
