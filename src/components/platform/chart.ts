/**
 * The ledger as lines: where each number stands in a square of 100 by 100 that is stretched to the
 * room there is. Each day has a slot of the same width, so that the last days do not crowd.
 */
import type { LedgerRow } from '../../engine/ledger.ts';

export interface Chart {
  /** A step line: the value of a day is held through its slot. Points as an SVG `points` list. */
  readonly screen: string;
  readonly sent: string;
  /** Where money was sent: a dot each, as an SVG path of lines without length. */
  readonly marks: string;
  /** The middle of each slot, and the day that stands under it. */
  readonly days: readonly { readonly x: number; readonly day: number }[];
  /** Height of the line that ends higher, from the top. */
  readonly top: number;
  /** Which of the two lines ends higher; its label stands on it, the other's at the foot. */
  readonly higher: 'screen' | 'sent';
  /** What came back, as a share of the largest number, 0 to 100. */
  readonly back: number;
}

/** How far the largest number reaches: the rest is room for its label. */
const REACH = 80;

/** The lines of a ledger. Throws for one without a day. */
export function chartOf(rows: readonly LedgerRow[]): Chart {
  const last = rows.at(-1);
  if (!last) throw new Error('a ledger without a day cannot be drawn');
  const largest = Math.max(1, ...rows.flatMap(({ screen, sent }) => [screen, sent]));
  const slot = 100 / rows.length;
  const y = (value: number) => round(100 - (value / largest) * REACH);
  const steps = (of: 'screen' | 'sent') =>
    rows.map((row, at) => `${round(at * slot)},${y(row[of])} ${round((at + 1) * slot)},${y(row[of])}`).join(' ');
  return {
    screen: steps('screen'),
    sent: steps('sent'),
    marks: rows
      .flatMap((row, at) => (row.sent > (rows[at - 1]?.sent ?? 0) ? [`M${round(at * slot)} ${y(row.sent)}h0`] : []))
      .join(''),
    days: rows.map(({ day }, at) => ({ x: round((at + 0.5) * slot), day })),
    top: y(Math.max(last.screen, last.sent)),
    higher: last.screen >= last.sent ? 'screen' : 'sent',
    back: round((last.back / largest) * 100),
  };
}

/** The numbers shown up to a day as the line a dashboard draws: corner to corner, in 100 by 30. */
export function siteLine(numbers: readonly number[]): string {
  const largest = Math.max(1, ...numbers);
  const step = 100 / Math.max(1, numbers.length - 1);
  return numbers.map((number, at) => `${round(at * step)},${round(28 - (number / largest) * 24)}`).join(' ');
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}
