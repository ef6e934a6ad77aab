/** Every conversation as cards: each message once and in order, each way to a part that is there, all of them. */
import { expect, test } from '@playwright/test';
import { paperGame } from '../../src/engine/paper-cards.ts';
import type { PaperCard } from '../../src/engine/paper-cards.ts';
import type { Item, Scenario } from '../../src/schema/scenario.ts';
import { realCuts, realScenarios } from './real-content.ts';

const all = [...realScenarios, ...realCuts];

/** The parts that a card leads to. */
function waysOf(card: PaperCard): number[] {
  switch (card.kind) {
    case 'item':
    case 'guess':
      return card.to === undefined ? [] : [card.to];
    case 'replies':
      return card.replies.map(({ to }) => to);
    case 'way':
      return [...(card.turn ? [card.turn.to] : []), card.to];
    case 'fork':
      return [...card.ways];
    case 'ending':
      return [];
  }
}

const isConditional = (item: Item): boolean =>
  (item['if-chose'] ?? item['if-not-chose'] ?? item['if-value']) !== undefined;

/** The steps that a step leads to. */
const nextOf = ({ choices = [], then, turn, fork }: Scenario['steps'][string]): string[] =>
  [...choices.map((choice) => choice.then), turn?.then, then, fork?.scam, fork?.genuine].filter(
    (step) => step !== undefined,
  );

for (const { id, scenario } of all)
  test(`${id}: every message is on one card and in order, and every way leads where the conversation goes`, () => {
    const { cards, replies } = paperGame(scenario);
    const steps = Object.entries(scenario.steps);
    const numbers = new Map(steps.map(([step], at) => [step, at + 1]));
    expect(cards.flatMap((card) => (card.kind === 'item' ? [card.item.id] : []))).toEqual(
      steps.flatMap(([, step]) => step.says.map((item) => item.id)),
    );
    const last = steps.flatMap(([, { ending }], at) => {
      const card = cards.findLast(({ part }) => part === at + 1);
      const isEnd = card?.kind === 'ending' && card.ending === scenario.endings[ending ?? ''];
      // What some do not read may not be the only card that says where it goes on.
      const isOnward = card && waysOf(card).length > 0 && !(card.kind === 'item' && isConditional(card.item));
      return (ending ? isEnd : isOnward) ? [] : [`part ${at + 1}`];
    });
    expect(last).toEqual([]);
    const own = steps.map((_, at) => cards.filter(({ part }) => part === at + 1));
    expect(own.map((part) => part.map(({ place }) => place))).toEqual(own.map((part) => part.map((_, at) => at + 1)));
    expect(own.map((part) => part.flatMap(waysOf).sort())).toEqual(
      steps.map(([, step]) =>
        nextOf(step)
          .map((next) => numbers.get(next)!)
          .sort(),
      ),
    );
    expect(own.map((part) => part.filter(({ kind }) => kind === 'guess').length)).toEqual(
      steps.map(([, { predict }]) => (predict ? 1 : 0)),
    );
    const lettered = steps.flatMap(([step, { choices = [] }]) =>
      choices.map((choice, at) => [choice.id, { part: numbers.get(step), letter: 'ABC'[at] }] as const),
    );
    expect([...replies]).toEqual(lettered);
  });

test('a fork says its parts by number, so that the order is no hint', () => {
  const forks = all.flatMap(({ scenario }) => paperGame(scenario).cards.filter(({ kind }) => kind === 'fork'));
  expect(forks.length).toBeGreaterThan(2);
  for (const card of forks) if (card.kind === 'fork') expect(card.ways[0]).toBeLessThan(card.ways[1]);
});
