/** A whole number that nobody can foresee, from the device's own source of chance: where a play starts from. */
export function randomSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 1;
}
