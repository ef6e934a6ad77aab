/**
 * Symbols that find slips in what was read out and typed: a Reed–Solomon code over the field of 32 elements (Reed and
 * Solomon, "Polynomial Codes over Certain Finite Fields", J. SIAM 8, 1960).
 *
 *     The field: numbers from 0 to 31, five bits each, as polynomials in α modulo x⁵ + x² + 1, which is primitive over
 *     GF(2) (the table in Lin and Costello, Error Control Coding, 2004, §2.4). Adding is XOR; α is 2.
 *     A word c₁ … c_n is a polynomial, c_n its constant term. It is sound when it is 0 at α, α² and α³:
 *
 *         Σ c_k α^(m (n − k)) = 0     for m = 1, 2, 3
 *
 * Three check symbols put every two sound words at least four places apart, up to 31 symbols long. From this follow:
 *
 *   - one wrong symbol is found, and put right: no other sound word is as near;
 *   - two wrong symbols are found, and never taken for one;
 *   - two neighbours changing places are found. At α and α² such a slip is δ α^i (1 + α) and δ α^2i (1 + α)², so their
 *     quotient tells the place i. It is put right too, as no other slip of these two kinds leads to the same word.
 *
 * What is silently wrong: of words with three or more symbols at random, less than 1 in 100 lies within one slip of a
 * sound one (8 × 31 + 7 + 1 of 32,768, with eight symbols), and of those with two wrong ones less than 1 in 1,000 (those
 * that look like neighbours changed in another sound word). What the word says must then make sense as well.
 */

/** How many symbols are added. */
export const CHECKS = 3;
/** α⁵ = α² + 1, with the bit that falls out. */
const MODULUS = 0b100101;

/** The product of two elements of the field. */
export function times(a: number, b: number): number {
  let product = 0;
  for (let bit = 4; bit >= 0; bit -= 1) {
    product <<= 1;
    if (product & 32) product ^= MODULUS;
    if ((b >> bit) & 1) product ^= a;
  }
  return product;
}

/** (x + α)(x + α²)(x + α³), from x² downwards; x³ has the factor 1. */
const GENERATOR = [14, 29, 10] as const;

/** The symbols with three more, so that the word is sound: the rest of a division by the generator. */
export function withChecks(symbols: readonly number[]): number[] {
  let rest = [0, 0, 0];
  for (const symbol of symbols) {
    const lead = symbol ^ (rest[0] ?? 0);
    rest = GENERATOR.map((factor, at) => times(lead, factor) ^ (rest[at + 1] ?? 0));
  }
  return [...symbols, ...rest];
}

/** Whether a word is sound. */
export function isSound(word: readonly number[]): boolean {
  return syndromesOf(word).every((value) => value === 0);
}

/** A word put right. */
export interface Mended {
  readonly word: readonly number[];
  /** Where it was wrong, counted from 0: nowhere, one place, or two neighbours that had changed places. */
  readonly at: readonly number[];
}

/** The sound word that is at most one slip away: a wrong symbol, or two neighbours changed. Undefined where none is. */
export function mend(word: readonly number[]): Mended | undefined {
  if (isSound(word)) return { word, at: [] };
  for (const at of word.keys()) {
    const mended = mendAt(word, at);
    if (mended) return mended;
  }
  for (const at of word.keys()) {
    const [one, other] = word.slice(at, at + 2);
    if (one === undefined || other === undefined) continue;
    const changed = [...word.slice(0, at), other, one, ...word.slice(at + 2)];
    if (isSound(changed)) return { word: changed, at: [at, at + 1] };
  }
  return undefined;
}

/**
 * The sound word that differs at this place at most. Undefined where there is none. A symbol that is wrong by δ at the
 * power p makes the three values δ α^p, δ α^2p and δ α^3p: each is the one before, times α^p.
 */
export function mendAt(word: readonly number[], at: number): Mended | undefined {
  const [first = 0, second = 0, third = 0] = syndromesOf(word);
  const power = word.length - 1 - at;
  const step = alphaTo(power);
  if (times(first, step) !== second || times(second, step) !== third) return undefined;
  const delta = times(first, alphaTo(31 - power));
  return { word: word.map((symbol, place) => (place === at ? symbol ^ delta : symbol)), at: [at] };
}

/** What a word comes to at α, α² and α³, by Horner's rule. All are 0 where it is sound. */
function syndromesOf(word: readonly number[]): number[] {
  return [2, 4, 8].map((point) => word.reduce((sum, symbol) => times(sum, point) ^ symbol, 0));
}

/** α multiplied with itself; the powers repeat after 31. */
function alphaTo(power: number): number {
  let product = 1;
  for (let step = 0; step < power; step += 1) product = times(product, 2);
  return product;
}
