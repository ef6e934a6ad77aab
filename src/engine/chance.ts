/**
 * Chance as arithmetic: the same seed gives the same numbers everywhere.
 * The generator is mulberry32 (Tommy Ettinger, public domain), good enough to shuffle and to choose.
 *
 * @param seed a whole number; only its lowest 32 bits count
 * @returns a function giving numbers from 0 (included) to 1 (excluded)
 */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One of the things, each as likely as the next. Throws when there is nothing to pick from. */
export function pick<T>(things: readonly T[], random: () => number): T {
  const picked = things[Math.floor(random() * things.length)];
  if (picked === undefined) throw new Error('nothing to pick from');
  return picked;
}
