/**
 * The standard normal distribution, as far as marking needs it.
 *
 * `quantile` is the algorithm AS 241, routine PPND16 (Wichura, "The Percentage Points of the Normal
 * Distribution", Applied Statistics 37, 1988): relative accuracy about 1 part in 10^16.
 */

/** Coefficients of Wichura's rational approximations, from the constant term upwards: near the middle … */
const A = [
  3.3871328727963666, 133.14166789178438, 1971.5909503065514, 13731.693765509461, 45921.95393154987, 67265.7709270087,
  33430.57558358813, 2509.0809287301227,
];
const B = [
  1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271, 28729.085735721943,
  5226.495278852854,
];
/** … in the tails … */
const C = [
  1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632046, 1.2704582524523684, 0.2417807251774506,
  0.022723844989269184, 0.0007745450142783414,
];
const D = [
  1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008, 0.015198666563616457,
  0.0005475938084995345, 1.0507500716444169e-9,
];
/** … and far out. */
const E = [
  6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487, 0.026532189526576124,
  0.0012426609473880784, 2.7115555687434876e-5, 2.0103343992922881e-7,
];
const F = [
  1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133, 1.8463183175100547e-5,
  1.421511758316446e-7, 2.0442631033899397e-15,
];

/** z(p): the point below which a share `p` of the standard normal distribution lies. Throws unless 0 < p < 1. */
export function quantile(p: number): number {
  if (!(p > 0 && p < 1)) throw new RangeError(`a share between 0 and 1 is needed, both excluded, not ${p}`);
  const q = p - 0.5;
  if (Math.abs(q) <= 0.425) {
    const r = 0.180625 - q * q;
    return (q * polynomial(A, r)) / polynomial(B, r);
  }
  const r = Math.sqrt(-Math.log(q < 0 ? p : 1 - p));
  const z = r <= 5 ? polynomial(C, r - 1.6) / polynomial(D, r - 1.6) : polynomial(E, r - 5) / polynomial(F, r - 5);
  return q < 0 ? -z : z;
}

/** φ(z): the height of the standard normal curve. */
export function density(z: number): number {
  return Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
}

function polynomial(coefficients: readonly number[], x: number): number {
  return coefficients.reduceRight((sum, coefficient) => sum * x + coefficient, 0);
}
