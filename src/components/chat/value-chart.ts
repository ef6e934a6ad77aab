/**
 * Values as step lines: where each point stands in a drawing of 360 by 220. A value is held through
 * the slot of its reply, because between two replies nothing is known of it.
 */
import type { Values } from '../../engine/plot.ts';

export const CHART = { width: 360, height: 220, left: 28, right: 8, top: 28, bottom: 50 } as const;

/** How far two lines are kept apart where they would lie on each other. */
const APART = 4;

export interface ValueLine {
  readonly id: string;
  /** The line as an SVG path. */
  readonly path: string;
  /** The middle of each slot, at the height of the value. */
  readonly points: readonly { readonly x: number; readonly y: number }[];
  /** Where the end of its name stands: over or under all that the last half of the drawing holds. */
  readonly label: { readonly x: number; readonly y: number };
}

/** The height of a value from 0 to 10. */
export function heightOf(value: number): number {
  return round(CHART.top + ((10 - value) / 10) * (CHART.height - CHART.top - CHART.bottom));
}

/** The lines of a curve, one for each value. `mirrored`: time runs from right to left. */
export function linesOf(curve: readonly Values[], mirrored: boolean): readonly ValueLine[] {
  const ids = Object.keys(curve[0] ?? {});
  const slot = (CHART.width - CHART.left - CHART.right) / curve.length;
  const x = (slots: number) => {
    const along = CHART.left + slots * slot;
    return round(mirrored ? CHART.width - along : along);
  };
  const last = curve.at(-1) ?? {};
  const highest = ids.reduce((a, b) => ((last[b] ?? 0) > (last[a] ?? 0) ? b : a), ids[0] ?? '');
  const heights = ids.map((id, line) => {
    const shift = (line - (ids.length - 1) / 2) * APART;
    return curve.map((values) => round(heightOf(values[id] ?? 0) + shift));
  });
  const late = heights.flatMap((y) => y.slice(Math.floor(curve.length / 2)));
  return ids.map((id, line) => {
    const y = heights[line] ?? [];
    return {
      id,
      path: y.map((at, n) => `${n === 0 ? 'M' : 'L'}${x(n)} ${at} L${x(n + 1)} ${at}`).join(' '),
      points: y.map((at, n) => ({ x: x(n + 0.5), y: at })),
      label: { x: x(curve.length), y: round(id === highest ? Math.min(...late) - 10 : Math.max(...late) + 20) },
    };
  });
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}
