import { isDeepStrictEqual } from 'node:util';
import { expect, test } from '@playwright/test';
import { chance, pick } from '../../src/engine/chance.ts';
import { everyPlay, exitsOfPhase, reachableSteps, stepsThatCanEnd } from '../../src/engine/graph.ts';
import { begin, move, openChoices, replay, undo } from '../../src/engine/play.ts';
import type { Play } from '../../src/engine/play.ts';
import { stepOf } from '../../src/engine/plot.ts';
import type { Plot } from '../../src/engine/plot.ts';
import { textsOf } from '../../src/schema/scenario-text.ts';
import { packMoves, unpackMoves } from '../../src/progress/place.ts';
import { realCuts, realScenarios } from './real-content.ts';

const all = [...realScenarios, ...realCuts];

/** A random but repeatable play: any open move, markers included, until it ends. */
function randomPlay(plot: Plot, seed: number): Play {
  const random = chance(seed ^ 0x5eed);
  let play = begin(plot, seed);
  for (let moves = 0; play.waiting !== 'ended'; moves += 1) {
    if (moves > 1_000) throw new Error(`the play with seed ${seed} does not end`);
    play = move(plot, play, randomMove(plot, play, random));
  }
  return play;
}

function randomMove(plot: Plot, play: Play, random: () => number): Play['moves'][number] {
  const shown = play.log.filter((entry) => entry.kind === 'item');
  if (shown.length > 0 && random() < 0.05) return { kind: 'mark', message: pick(shown, random).id };
  if (play.waiting === 'next') return { kind: 'next' };
  if (play.waiting === 'predict') return { kind: 'predict', option: pick(stepOf(plot, play.step).predict?.options ?? [], random) };
  return { kind: 'choose', choice: pick(openChoices(plot, play), random).id };
}

const sizes = {
  conversation: { bubbles: [45, 70], decisions: [5, 7], notes: [6, 9], endings: 3, sentences: 150 },
  scene: { bubbles: [12, 30], decisions: [2, 4], notes: [3, 6], endings: 2, sentences: 50 },
} as const;

for (const { id, scenario, plot } of all) {
  const size = sizes[scenario.form];
  test.describe(id, () => {
    for (const twin of plot.twins) {
      const plays = everyPlay(plot, twin);
      const bubbles = (play: Play) =>
        play.log.filter((entry) => entry.kind === 'choice' || stepOf(plot, entry.step).items.some((item) => item.id === entry.id && item.kind === 'message')).length;
      const longest = plays.reduce((a, b) => (bubbles(b) > bubbles(a) ? b : a));

      test(`${twin}: is played to at least ${size.endings} endings, and to every one it can have`, () => {
        const reached = new Set(plays.map((play) => play.ending));
        const possible = [...reachableSteps(plot, twin)].map((step) => stepOf(plot, step).ending).filter(Boolean);
        expect([...reached].sort()).toEqual([...new Set(possible)].sort());
        expect(reached.size).toBeGreaterThanOrEqual(size.endings);
      });

      test(`${twin}: no step traps the reader, and every phase has a real exit`, () => {
        const ends = stepsThatCanEnd(plot, twin);
        expect([...reachableSteps(plot, twin)].filter((step) => !ends.has(step))).toEqual([]);
        const phases = new Set([...reachableSteps(plot, twin)].map((step) => stepOf(plot, step).phase));
        const withChoices = [...phases].filter((phase) =>
          [...reachableSteps(plot, twin)].some((step) => stepOf(plot, step).phase === phase && stepOf(plot, step).choices));
        expect(withChoices.filter((phase) => exitsOfPhase(plot, phase, twin).length === 0)).toEqual([]);
      });

      test(`${twin}: the longest way has as many bubbles, decisions and notes as its form asks for`, () => {
        const notes = longest.log.filter((entry) => stepOf(plot, entry.step).items.some((item) => item.id === entry.id && item.note));
        const within = (number: number, [least, most]: readonly [number, number]) => number >= least && number <= most;
        expect(within(bubbles(longest), size.bubbles), `${bubbles(longest)} bubbles`).toBe(true);
        expect(within(longest.chose.length, size.decisions), `${longest.chose.length} decisions`).toBe(true);
        expect(within(notes.length, size.notes), `${notes.length} notes`).toBe(true);
      });

      test(`${twin}: everything written for it is met on some way`, () => {
        const met = new Set(plays.flatMap((play) => play.log.map((entry) => entry.id)));
        const written = [...reachableSteps(plot, twin)].map((step) => stepOf(plot, step)).flatMap(({ items, choices = [] }) => [...items, ...choices]);
        expect(written.map((thing) => thing.id).filter((thing) => !met.has(thing))).toEqual([]);
      });

      test(`${twin}: days never go back, whichever way is taken`, () => {
        const backwards = plays.filter((play) => {
          const days = play.log.flatMap((entry) =>
            stepOf(plot, entry.step).items.filter((item) => entry.kind === 'item' && item.id === entry.id && item.day).map((item) => item.day ?? 0));
          return days.some((day, index) => day < (days[index - 1] ?? 0));
        });
        expect(backwards.map((play) => play.chose.join(' → '))).toEqual([]);
      });

      test(`${twin}: taking back restores exactly what was there, at every reply of every way`, () => {
        const seen = new Set<string>();
        const different: string[] = [];
        for (const play of plays) {
          let now = begin(plot, play.seed);
          for (const made of play.moves) {
            const after = move(plot, now, made);
            const way = after.chose.join(' ');
            if (made.kind === 'choose' && !seen.has(way)) {
              seen.add(way);
              if (!isDeepStrictEqual(undo(plot, after), now)) different.push(way);
            }
            now = after;
          }
        }
        expect(different).toEqual([]);
      });
    }

    test('a place kept and read again is the same play', () => {
      for (let seed = 0; seed < 50; seed += 1) {
        const play = randomPlay(plot, seed);
        expect(replay(plot, seed, unpackMoves(packMoves(play.moves)) ?? [])).toEqual(play);
      }
    });

    test('every sentence has a key of its own', () => {
      expect(Object.keys(textsOf(scenario)).length).toBeGreaterThan(size.sentences);
    });
  });
}

test('ten thousand random plays end', () => {
  const endings = new Set<string>();
  for (let seed = 0; seed < 10_000; seed += 1) {
    const { id, plot } = pick(all.slice(seed % all.length), () => 0);
    endings.add(`${id}: ${randomPlay(plot, seed).ending}`);
  }
  expect([...endings].sort()).toEqual(all.flatMap(({ id, scenario }) => Object.keys(scenario.endings).map((ending) => `${id}: ${ending}`)).sort());
});
