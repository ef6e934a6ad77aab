/**
 * The short code by which a class sees its results without accounts: "C7QM-4D2R". A learner's device shows it, somebody
 * reads it out or writes it down, and a facilitator types it in. It holds a form, the turn, and four counts. It holds no
 * name, no day, no single answer, and nothing of the device; two people with the same counts have the same code. It is
 * no secret: whoever has the course can read it.
 *
 * **The signs** are those of Crockford's Base 32 (crockford.com/base32.html): the ten digits and the letters without I,
 * L, O and U. I and L look like 1 and O like 0, so they are read as those; U looks like V and makes words that nobody
 * wants to read out, so it is none. Capitals or small letters, dashes and spaces make no difference.
 *
 * **The eight places.** The first says the version: C is the first version, D will be the second. In every version a
 * code has eight places and the last three are check symbols (check-symbols.ts), so that a code of a later version is
 * known as one. In version C the four between hold one number, the highest places first:
 *
 *     (((form − 1) × 5 + turn) × 91 + pair(hits, scams)) × 91 + pair(false alarms, genuine)
 *     pair(count, of) = of (of + 1) / 2 + count       0 ≤ count ≤ of ≤ 12, so that there are 91 pairs
 *
 * `form` is the number from 1 to 25 that a form or a set has for ever (`code` in its file). Twelve is enough for twenty
 * things of which at most 60 in 100 are of one kind. 25 × 5 × 91 × 91 is less than 32⁴. A 26th form, or one with more
 * things, needs version D.
 */
import { CHECKS, mend, mendAt, withChecks } from './check-symbols.ts';

const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const KINDLY: Readonly<Record<string, string>> = { I: '1', L: '1', O: '0' };
const VERSION = SIGNS.indexOf('C');
/** How many signs a code has, without the dash. */
export const CODE_LENGTH = 8;
const HIGHEST_FORM = 25;
const MOST = 12;
const PAIRS = ((MOST + 1) * (MOST + 2)) / 2;

/** When a form was judged, or that a set was practised, with an explanation after each. Their order is part of the code. */
export const CODE_TURNS = ['before', 'after', 'three-weeks', 'three-months', 'practice'] as const;
export type CodeTurn = (typeof CODE_TURNS)[number];

/** What a code holds. Things that were left out are in none of the counts. */
export interface ClassResult {
  /** The number of the form or the set. */
  readonly form: number;
  readonly turn: CodeTurn;
  readonly hits: number;
  readonly scams: number;
  readonly falseAlarms: number;
  readonly genuine: number;
}

/** How many scams and genuine things a form has. */
export type Sizes = Pick<ClassResult, 'scams' | 'genuine'>;

/** Why a code cannot be used. */
export type Refusal =
  /** It has not eight signs. */
  | { readonly why: 'length'; readonly count: number }
  /** More than one sign is none of ours; where, counted from 1. */
  | { readonly why: 'signs'; readonly at: readonly number[] }
  /** More is wrong than can be put right. */
  | { readonly why: 'check' }
  /** A code, of another version. */
  | { readonly why: 'version' }
  /** A code, of a form that is not known. */
  | { readonly why: 'form'; readonly form: number }
  /** A code that says more than the form holds. */
  | { readonly why: 'counts' };

export interface ReadCode {
  readonly why?: undefined;
  readonly code: string;
  readonly result: ClassResult;
  /** Where it was put right, counted from 1; empty where it was right. */
  readonly mended: readonly number[];
}

/** The code of a result. Throws where a number has no place in it. */
export function codeOf({ form, turn, hits, scams, falseAlarms, genuine }: ClassResult): string {
  if (!(Number.isInteger(form) && form >= 1 && form <= HIGHEST_FORM)) throw new RangeError(`${form} is no form number`);
  const head = (form - 1) * CODE_TURNS.length + CODE_TURNS.indexOf(turn);
  let rest = (head * PAIRS + pair(hits, scams)) * PAIRS + pair(falseAlarms, genuine);
  const symbols: number[] = [];
  for (let place = 0; place < CODE_LENGTH - CHECKS - 1; place += 1) {
    symbols.unshift(rest % 32);
    rest = Math.floor(rest / 32);
  }
  return written(withChecks([VERSION, ...symbols]));
}

/** Reads a code as it was typed. `forms` are those that exist, by their numbers. Never throws. */
export function readCode(typed: string, forms: ReadonlyMap<number, Sizes>): ReadCode | Refusal {
  const signs = signsOf(typed);
  if (signs.length !== CODE_LENGTH) return { why: 'length', count: signs.length };
  const word = signs.map((sign) => SIGNS.indexOf(KINDLY[sign] ?? sign));
  const unknown = [...word.keys()].filter((at) => word[at] === -1);
  const [first] = unknown;
  if (unknown.length > 1) return { why: 'signs', at: unknown.map((at) => at + 1) };
  const mended = first === undefined ? mend(word) : mendAt(word.fill(0, first, first + 1), first);
  if (!mended) return { why: 'check' };
  const wasRight = mended.at.length === 0;
  // What had to be put right and still makes no sense was put right wrongly.
  if (mended.word[0] !== VERSION) return { why: wasRight ? 'version' : 'check' };
  const result = resultOf(mended.word.slice(1, -CHECKS));
  const sizes = result && forms.get(result.form);
  if (!result || !sizes) return result && wasRight ? { why: 'form', form: result.form } : { why: 'check' };
  if (result.scams > sizes.scams || result.genuine > sizes.genuine) return { why: wasRight ? 'counts' : 'check' };
  return { code: written(mended.word), result, mended: mended.at.map((at) => at + 1) };
}

/** The signs that count: capitals, without spaces and dashes of any kind. */
export function signsOf(typed: string): string[] {
  return [...typed.normalize('NFKC').toUpperCase()].filter((sign) => !/[\s\p{Pd}]/u.test(sign));
}

function written(word: readonly number[]): string {
  const signs = word.map((symbol) => SIGNS[symbol]).join('');
  return `${signs.slice(0, 4)}-${signs.slice(4)}`;
}

function pair(count: number, of: number): number {
  if (!(Number.isInteger(count) && Number.isInteger(of) && 0 <= count && count <= of && of <= MOST))
    throw new RangeError(`${count} of ${of} has no place in a code: at most ${MOST} of ${MOST}`);
  return (of * (of + 1)) / 2 + count;
}

/** The count and the whole of a pair: the largest whole whose first pair is not beyond it. */
function unpaired(number: number): readonly [count: number, of: number] {
  const of = Math.floor((Math.sqrt(8 * number + 1) - 1) / 2);
  return [number - (of * (of + 1)) / 2, of];
}

/** What the four places hold; undefined for a number that no result has. */
function resultOf(symbols: readonly number[]): ClassResult | undefined {
  const number = symbols.reduce((sum, symbol) => sum * 32 + symbol, 0);
  const head = Math.floor(number / PAIRS / PAIRS);
  const form = Math.floor(head / CODE_TURNS.length) + 1;
  const turn = CODE_TURNS[head % CODE_TURNS.length];
  if (form > HIGHEST_FORM || !turn) return undefined;
  const [hits, scams] = unpaired(Math.floor(number / PAIRS) % PAIRS);
  const [falseAlarms, genuine] = unpaired(number % PAIRS);
  return { form, turn, hits, scams, falseAlarms, genuine };
}
