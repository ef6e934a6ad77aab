import { expect, test } from '@playwright/test';
import { chance } from '../../../src/engine/chance.ts';
import { eventId } from '../../../src/progress/events.ts';
import type { Judged } from '../../../src/progress/events.ts';
import { LEAST, MOST, draw, memoriesOf } from '../../../src/progress/reviewing.ts';
import type { Drawable } from '../../../src/progress/reviewing.ts';

const DAY = 86_400;
const START = 1_795_910_400;
const random = chance(3);

/** Twelve techniques, each with three scams and three genuine things of its own. */
const techniques = Array.from({ length: 12 }, (_, n) => `technique-${String.fromCharCode(97 + n)}`);
const pool: readonly Drawable[] = techniques.flatMap((technique) =>
  (['scam', 'genuine'] as const).flatMap((truth) =>
    [1, 2, 3].map((n) => ({ id: `${technique}-${truth}-${n}`, truth, techniques: [technique] })),
  ),
);
const itemOf = (id: string): Drawable => pool.find((item) => item.id === id)!;

function answer({ id, truth, techniques: shown }: Drawable, at: number, isRight: boolean): Judged {
  const rating = (truth === 'scam') === isRight ? 1 : 6;
  return {
    ...{ id: eventId(at, random), at, kind: 'judged', where: 'review', item: id, truth },
    ...{ rating, next: 'own-route', safety: 2, techniques: shown },
  };
}

test('what is got right comes back later and later, what is missed comes back soon', () => {
  const judged: Judged[] = [];
  const gaps: number[] = [];
  let at = START;
  for (let visit = 0; visit < 4; visit += 1) {
    judged.push(answer(itemOf('technique-a-scam-1'), at, true));
    const [memory] = memoriesOf(judged, at);
    gaps.push(memory!.due - at);
    at = memory!.due;
  }
  for (const [n, gap] of gaps.entries()) if (n > 0) expect(gap).toBeGreaterThan(gaps[n - 1]!);
  judged.push(answer(itemOf('technique-a-genuine-1'), at, false));
  const [missed] = memoriesOf(judged, at);
  expect(missed!.missed).toBe(true);
  expect(missed!.due - at).toBeLessThan(gaps.at(-1)! / 2);
});

test('with time it is more likely forgotten, and of one day the worst answer counts', () => {
  const item = itemOf('technique-a-scam-1');
  const right = [answer(item, START, true)];
  const later = (judged: readonly Judged[], days: number) => memoriesOf(judged, START + days * DAY)[0]!.retrievability;
  expect(later(right, 1)).toBeGreaterThan(later(right, 20));
  expect(later([...right, answer(item, START + 60, false)], 10)).toBeLessThan(later(right, 10));
});

test('a draw is of 6 to 10 fresh things, four to six in ten of them genuine, and begins with what was missed', () => {
  const judged = techniques.map((technique, n) => answer(itemOf(`${technique}-scam-1`), START + n, n !== 4));
  const now = START + 5 * DAY;
  const ids = draw({ pool, judged, now, random: chance(1) });
  expect(ids).toEqual(draw({ pool, judged, now, random: chance(1) }));
  expect(ids.length).toBeGreaterThanOrEqual(LEAST);
  expect(ids.length).toBeLessThanOrEqual(MOST);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.some((id) => itemOf(id).techniques.includes('technique-e'))).toBe(true);
  for (const id of ids) expect(judged.map(({ item }) => item)).not.toContain(id);
});

test('an empty start, a small pool and one-sided pools are drawn from as far as they go', () => {
  expect(draw({ pool: [], judged: [], now: START, random })).toEqual([]);
  expect(draw({ pool: pool.slice(0, 4), judged: [], now: START, random })).toHaveLength(4);
  expect(draw({ pool: pool.filter(({ truth }) => truth === 'scam'), judged: [], now: START, random })).toHaveLength(
    LEAST,
  );
});

test('200 days of visits: what is hard comes more often, nothing repeats while there is something fresh', () => {
  const luck = chance(20_261_128);
  const judged: Judged[] = [];
  const hard = techniques.slice(0, 3);
  const seen = new Map<string, number>();
  const known: number[] = [];
  let visits = 0;
  for (let day = 0; day < 200; day += 1) {
    const now = START + day * DAY;
    const memories = memoriesOf(judged, now);
    const due = memories.filter((memory) => memory.due <= now);
    if (visits > 0 && due.length < 3) continue;
    visits += 1;
    const ids = draw({ pool, judged, now, random: luck });
    const genuine = ids.filter((id) => itemOf(id).truth === 'genuine').length;
    expect(genuine / ids.length).toBeGreaterThanOrEqual(0.4);
    expect(genuine / ids.length).toBeLessThanOrEqual(0.6);
    for (const [n, id] of ids.entries()) {
      const item = itemOf(id);
      const isHard = hard.includes(item.techniques[0]!);
      if (seen.has(id)) {
        const fresh = pool.filter((one) => one.techniques[0] === item.techniques[0] && one.truth === item.truth);
        expect(fresh.every((one) => seen.has(one.id))).toBe(true);
      }
      judged.push(answer(item, now + n, luck() < (isHard ? 0.55 : 0.92)));
    }
    for (const id of ids) seen.set(id, (seen.get(id) ?? 0) + 1);
    known.push(...memoriesOf(judged, now).map(({ retrievability }) => retrievability));
  }
  const often = (group: readonly string[]): number =>
    judged.filter(({ techniques: shown }) => group.includes(shown[0]!)).length / group.length;
  expect(visits).toBeGreaterThan(8);
  expect(visits).toBeLessThan(80);
  expect(often(hard)).toBeGreaterThan(1.3 * often(techniques.slice(3)));
  expect(new Set(judged.flatMap(({ techniques: shown }) => shown)).size).toBe(techniques.length);
  expect(known.reduce((sum, one) => sum + one, 0) / known.length).toBeGreaterThan(0.85);
});
