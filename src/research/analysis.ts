/**
 * What a group of participants shows: d′, criterion and AUC with intervals, by form, by turn, by order, and from
 * before to after.
 *
 * Two ways to d′ and c, both printed. *Pooled* takes all answers of a group as those of one person: right where
 * people are alike, too small where they differ a lot. *Mean* is the mean of each person's own: with ten and ten
 * answers and the log-linear correction it is drawn a little towards 0. AUC is the mean of each person's own.
 *
 * Intervals hold 95 in 100: percentiles of 2,000 samples of persons drawn with replacement (Efron and Tibshirani,
 * An Introduction to the Bootstrap, 1993). Persons are drawn, not answers, because the answers of one person hang
 * together. The seed is fixed: same files, same table.
 */
import { chance } from '../engine/chance.ts';
import { mark, sensitivity } from '../engine/marking.ts';
import type { Marks } from '../engine/marking.ts';
import type { Turn } from '../progress/events.ts';
import type { Order, ResearchRecord, Sitting } from './record.ts';

export interface Interval {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

export interface GroupResult {
  readonly persons: number;
  readonly pooledDPrime: Interval;
  readonly pooledCriterion: Interval;
  readonly meanDPrime: Interval;
  readonly meanCriterion: Interval;
  readonly auc: Interval;
  /** Points for safe next steps out of those that could be had, 0 to 1. */
  readonly safeAction: Interval;
}

export interface ChangeResult {
  readonly persons: number;
  /** After minus before, the mean over persons. */
  readonly dPrime: Interval;
  readonly criterion: Interval;
  /** How far from no leaning: |c| after minus |c| before. Below 0 is better. */
  readonly leaning: Interval;
  readonly safeAction: Interval;
}

export interface Analysis {
  readonly byTurn: ReadonlyMap<Turn, GroupResult>;
  readonly byForm: ReadonlyMap<string, GroupResult>;
  readonly byOrder: ReadonlyMap<string, GroupResult>;
  /** Those who sat both before and after. Undefined where there are fewer than two. */
  readonly change: ChangeResult | undefined;
  readonly changeByOrder: ReadonlyMap<Order, ChangeResult>;
}

const SAMPLES = 2_000;
const SEED = 20_261_128;

/** Analyses records that have been read without a problem. Groups of fewer than two persons are left out. */
export function analyse(records: readonly ResearchRecord[]): Analysis {
  const sittings = records.flatMap((record) => record.sittings.map((sitting) => ({ record, sitting })));
  const grouped = <Key>(keyOf: (one: (typeof sittings)[number]) => Key): Map<Key, GroupResult> => {
    const groups = new Map<Key, Sitting[]>();
    for (const one of sittings) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one.sitting]);
    return new Map([...groups].flatMap(([key, group]) => (group.length < 2 ? [] : [[key, groupOf(group)] as const])));
  };
  const orders: readonly Order[] = ['AB', 'BA'];
  return {
    byTurn: grouped(({ sitting }) => sitting.turn),
    byForm: grouped(({ sitting }) => sitting.form),
    byOrder: grouped(({ record, sitting }) => `${record.order}, ${sitting.turn}`),
    change: changeOf(records),
    changeByOrder: new Map(
      orders.flatMap((order) => {
        const change = changeOf(records.filter((record) => record.order === order));
        return change ? [[order, change] as const] : [];
      }),
    ),
  };
}

/** What one group shows. It has at least two sittings, each of another person. */
export function groupOf(sittings: readonly Sitting[]): GroupResult {
  const marks = sittings.map(({ answers }) => mark(answers));
  const figures = bootstrap(marks, {
    pooledDPrime: (group) => pooled(group).dPrime.value,
    pooledCriterion: (group) => pooled(group).criterion.value,
    meanDPrime: (group) => mean(group, ({ dPrime }) => dPrime?.value ?? NaN),
    meanCriterion: (group) => mean(group, ({ criterion }) => criterion?.value ?? NaN),
    auc: (group) => mean(group, ({ auc }) => auc?.value ?? NaN),
    safeAction: (group) => mean(group, safeShare),
  });
  return { persons: marks.length, ...figures };
}

function changeOf(records: readonly ResearchRecord[]): ChangeResult | undefined {
  const pairs = records.flatMap(({ sittings }) => {
    const [before, after] = (['before', 'after'] as const).map((turn) => sittings.find((one) => one.turn === turn));
    return before && after ? [{ before: mark(before.answers), after: mark(after.answers) }] : [];
  });
  if (pairs.length < 2) return undefined;
  type Pair = (typeof pairs)[number];
  const difference =
    (of: (marks: Marks) => number) =>
    (group: readonly Pair[]): number =>
      mean(group, ({ before, after }) => of(after) - of(before));
  const figures = bootstrap(pairs, {
    dPrime: difference(({ dPrime }) => dPrime?.value ?? NaN),
    criterion: difference(({ criterion }) => criterion?.value ?? NaN),
    leaning: difference(({ criterion }) => Math.abs(criterion?.value ?? NaN)),
    safeAction: difference(safeShare),
  });
  return { persons: pairs.length, ...figures };
}

function pooled(marks: readonly Marks[]): ReturnType<typeof sensitivity> {
  const sum = (of: (one: Marks) => number): number => marks.reduce((total, one) => total + of(one), 0);
  return sensitivity({
    hits: sum(({ hits }) => hits),
    scams: sum(({ scams }) => scams),
    falseAlarms: sum(({ falseAlarms }) => falseAlarms),
    genuine: sum(({ genuine }) => genuine),
  });
}

function safeShare({ safeAction: { points, of } }: Marks): number {
  return points / of;
}

/** Figures of a group, and between what each of them lies in 95 of 100 samples of the group. */
function bootstrap<T, Name extends string>(
  group: readonly T[],
  figures: Readonly<Record<Name, (group: readonly T[]) => number>>,
): Record<Name, Interval> {
  const random = chance(SEED);
  const samples = Array.from({ length: SAMPLES }, () => group.map(() => group[Math.floor(random() * group.length)]!));
  const interval = (figure: (group: readonly T[]) => number): Interval => {
    const values = samples.map(figure).sort((a, b) => a - b);
    const at = (share: number): number => values[Math.round(share * (SAMPLES - 1))] ?? NaN;
    return { value: figure(group), low: at(0.025), high: at(0.975) };
  };
  const names = Object.keys(figures) as Name[];
  return Object.fromEntries(names.map((name) => [name, interval(figures[name])])) as Record<Name, Interval>;
}

function mean<T>(things: readonly T[], of: (thing: T) => number): number {
  return things.reduce((sum, thing) => sum + of(thing), 0) / things.length;
}
