/**
 * Amounts as people write them, and their exact sums. `1.250,00`, `1,250.00`, `1 250`, `€ 1250`, `١٬٢٥٠`, `1,00,000`
 * can be read; `about 500`, `5k`, `12.05.2026` cannot, and nobody guesses. No amount ever becomes a floating number.
 */

/** A number without rounding: `units` divided by ten to the power of `places`. */
export interface Exact {
  readonly units: bigint;
  readonly places: number;
}

/** What was read: a number and its currency (its own, where none was given beside it), or why there is none. */
export type Reading =
  (Exact & { readonly currency: string }) | { readonly cannot: 'read' | 'two-ways' | 'two-currencies' };

/** How a language writes numbers. */
export interface Marks {
  readonly group: string;
  readonly decimal: string;
}

/** No payment has more digits; a page full of them is no amount. */
const MOST_DIGITS = 40;
/** Signs beside a number, and what the field for the currency may say about the same money. */
const SIGNS: Readonly<Record<string, RegExp>> = {
  $: /\$|D$|DOLLAR|PESO|MXN|COP|CLP|ARS|USDT|USDC/,
  '€': /^EUR/,
  '£': /GBP|POUND|STERLING/,
  '¥': /JPY|YEN|CNY|RMB|YUAN/,
  '₹': /INR|RUPEE/,
};
const SAME: Readonly<Record<string, string>> = { '€': 'EUR', EURO: 'EUR', EUROS: 'EUR', '£': 'GBP', '₹': 'INR' };
/** Money that is written with three places and more, so that `1.250` may be one and a quarter. */
const FINE = /^(?:BTC|XBT|BITCOINS?|ETH|ETHER|ETHEREUM|BNB|SOL|LTC|XRP|TRX|KWD|BHD|OMR|JOD|TND|LYD|IQD)\b/;

/** Reads an amount beside what was typed as its currency. Never throws. */
export function readAmount(amount: string, currency: string): Reading {
  const parts = /^([^\d.,]*)([\d.,' ]*\d)(?:[.,]?[-–—]+)?([^\d]*)$/u.exec(plain(amount));
  if (!parts) return { cannot: 'read' };
  const [, before = '', digits = '', after = ''] = parts;
  const beside = [before.trim(), after.trim()].filter(Boolean);
  const named = currency.trim();
  if (beside.length > 1 && beside[0] !== beside[1]) return { cannot: 'read' };
  const [own = ''] = beside;
  if (own && !isCurrency(own) && keyOf(own) !== keyOf(named)) return { cannot: 'read' };
  if (own && named && !isSame(own, named)) return { cannot: 'two-currencies' };
  const number = exact(digits.trim(), FINE.test(keyOf(named || own)));
  return 'cannot' in number ? number : { ...number, currency: named || own };
}

/** Two amounts of the same money have the same key. */
export function keyOf(currency: string): string {
  const key = currency.normalize('NFKC').trim().replace(/\s+/g, ' ').toUpperCase();
  return SAME[key] ?? key;
}

/** The sum, exactly. */
export function add(one: Exact, other: Exact): Exact {
  const places = Math.max(one.places, other.places);
  const grown = ({ units, places: own }: Exact): bigint => units * 10n ** BigInt(places - own);
  return { units: grown(one) + grown(other), places };
}

/** A number with the marks of a language: `1,250.00`. */
export function written({ units, places }: Exact, { group, decimal }: Marks): string {
  const digits = units.toString().padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places).replace(/\B(?=(?:\d{3})+$)/g, group);
  return places > 0 ? whole + decimal + digits.slice(-places) : whole;
}

/** Digits of any script as 0 to 9, the marks and blanks of any language as `.`, `,`, `'` and a blank. */
function plain(text: string): string {
  return text
    .trim()
    .replace(/[\p{Cf}]/gu, '')
    .replace(/\p{Nd}/gu, (digit) => String(valueOf(digit)))
    .replace(/٫/g, '.')
    .replace(/[٬’ʼ`´]/g, "'")
    .replace(/[\p{Zs}\t]+/gu, ' ');
}

/** Decimal digits come in runs of ten, from 0 to 9: what stands before a digit tells its value. */
function valueOf(digit: string): number {
  const usual = digit.normalize('NFKC');
  if (/^\d$/.test(usual)) return Number(usual);
  const code = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(code - value - 1))) value += 1;
  return value;
}

function isCurrency(text: string): boolean {
  return /^\p{L}{0,3}\p{Sc}$/u.test(text) || /^[A-Z]{3,5}$/.test(text) || /^(?:euros?|dollars?|pounds?)$/i.test(text);
}

function isSame(own: string, named: string): boolean {
  const key = keyOf(named);
  return keyOf(own) === key || key.includes(own.toUpperCase()) || (SIGNS[own]?.test(key) ?? false);
}

function exact(text: string, isFine: boolean): Exact | { readonly cannot: 'read' | 'two-ways' } {
  if (text.replace(/\D/g, '').length > MOST_DIGITS) return { cannot: 'read' };
  if (/^[.,]\d+$/.test(text)) return { units: BigInt(text.slice(1)), places: text.length - 1 };
  const marks = text.match(/[.,' ]/g) ?? [];
  const last = marks.at(-1) ?? '';
  const isOnlyOne = marks.filter((mark) => mark === last).length === 1;
  const isPoint = /[.,]/.test(last) && isOnlyOne;
  const [whole = '', rest = ''] = isPoint ? text.split(last) : [text, ''];
  // One mark and three digits after it, as in 1,250: thousands, but for money with fine parts.
  const isOpen = isPoint && marks.length === 1 && rest.length === 3 && /^[1-9]\d{0,2}$/.test(whole);
  if (isOpen && isFine) return { cannot: 'two-ways' };
  const digits = isOpen ? whole + rest : whole;
  if (!isOpen && !isGrouped(whole)) return { cannot: 'read' };
  const places = isOpen ? 0 : rest.length;
  return { units: BigInt(digits.replace(/\D/g, '') + (isOpen ? '' : rest)), places };
}

/** Groups of three, or, as in India, of two before the last three; with the same mark between all of them. */
function isGrouped(whole: string): boolean {
  return /^\d+$|^\d{1,3}(?:([.,' ])\d{3})(?:\1\d{3})*$|^\d{1,2}(?:,\d\d)*,\d{3}$/.test(whole);
}
