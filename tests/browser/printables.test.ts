/** What is printed of what the course has: whole, in order, with no answer before the key, and nothing cut by a page. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { pdfFacts } from '../../src/build/printables/pdf-facts.ts';
import { paperGame } from '../../src/engine/paper-cards.ts';
import { readYaml } from '../../src/reading/yaml.ts';
import { course as courseSchema } from '../../src/schema/course.ts';
import { itemSet } from '../../src/schema/item-set.ts';
import { judgedItem } from '../../src/schema/judged-item.ts';
import type { JudgedItem } from '../../src/schema/judged-item.ts';
import type { Item, Scenario } from '../../src/schema/scenario.ts';
import { session } from '../../src/schema/session.ts';
import { realCuts, realScenarios } from '../content/real-content.ts';
import { pages } from './built-pages.ts';
import { plain, readSheet, tight, wordsOn } from './printed-sheets.ts';
import type { SheetRead } from './printed-sheets.ts';

test.use({ serviceWorkers: 'block' });

const content = fileURLToPath(new URL('../../content/', import.meta.url));
const read = (path: string): unknown => readYaml(readFileSync(`${content}${path}.yml`, 'utf8')).value;
const course = courseSchema.parse(read('course'));
const sheets = pages.flatMap((address) => /^en\/teach\/print\/([^/]+)\/$/.exec(address)?.[1] ?? []);
const open = (page: Page, id: string) => page.goto(`/en/teach/print/${id}/`, { waitUntil: 'domcontentloaded' });

/** The width and the height that A4 and Letter both have within margins of 13 mm, in pixels. */
const MM = 96 / 25.4;
const PAPER = { A4: { width: 184, height: 271 }, Letter: { width: 190, height: 253 } };

/** Those for groups of adults, then those for a class. */
const adult = realScenarios.filter(
  ({ id, scenario }) =>
    course.scenarios.includes(id) && ['a', 'b'].includes(scenario.track) && !scenario['crisis-line'],
);
const stories = [
  ...adult,
  ...[...realScenarios, ...realCuts].filter(
    (one) => course.school.some(({ id }) => id === one.id) && !adult.includes(one),
  ),
];
const sets = ['inbox', 'job-adverts', 'eight-messages'].map((id) => ({
  id: `worksheet-${id}`,
  ...itemSet.parse(read(`sets/${id}`)),
}));
const plans = course.sessions.flatMap((id) =>
  session.parse(read(`sessions/${id}`)).sheets.map((sheet) => ({ ...sheet, id: `${id}-${sheet.id}` })),
);

const generated = [
  ...stories.map(({ id }) => `cards-${id}`),
  ...sets.map(({ id }) => id),
  ...plans.map(({ id }) => id),
  'technique-cards',
];

test('there are cards of each conversation that a group may play, a sheet of each set and each sheet of a plan', () => {
  expect(generated.length).toBeGreaterThan(20);
  expect(sheets).toEqual(expect.arrayContaining(generated));
});

// One expectation for a sheet, not one for each of its words: there are thousands.
test('each card of a conversation has its number, its words and when it is read; what it was, only the key says', async ({
  page,
}) => {
  for (const { id, scenario } of stories) {
    const sheet = await readSheet(page, `cards-${id}`);
    const game = paperGame(scenario);
    expect(sheet.cards.map(({ number }) => number)).toEqual(game.cards.map(({ part, place }) => `${part} ${place}`));
    expect(sheet.cards.flatMap(({ items }) => items)).toEqual(
      Object.values(scenario.steps).flatMap(({ says }) => says.map((item) => item.id)),
    );
    const parts = new Set(game.cards.map(({ part }) => String(part)));
    expect(
      game.cards.flatMap((card, at) => {
        const { text, goes } = sheet.cards[at]!;
        const missing = wordsOn(card, scenario, game).filter((words) => !tight(text).includes(tight(words)));
        const nowhere = goes.filter((way) => !parts.has(way));
        const condition = isAsked(text) === (card.kind === 'item' && isSometimes(card.item)) || card.kind !== 'item';
        return [...missing, ...nowhere, ...(condition ? [] : ['when'])].map(
          (what) => `${card.part} · ${card.place}: ${what}`,
        );
      }),
      id,
    ).toEqual([]);
    expectAnswersInKey(sheet, scenario, id);
  }
});

const isAsked = (text: string): boolean => /Only if you (?:chose|did not)/.test(text);
const isSometimes = (item: Item): boolean => (item['if-chose'] ?? item['if-not-chose']) !== undefined;

function expectAnswersInKey(
  { before, key, verdicts, parts }: SheetRead,
  { steps, reveal, counterpart, verdict }: Scenario,
  id: string,
): void {
  const notes = Object.values(steps).flatMap(({ says }) =>
    says.flatMap((item) => ('note' in item && item.note ? [item.note] : [])),
  );
  const answers = [
    ...[reveal.scam, reveal.genuine, counterpart.scam, counterpart.genuine].filter((told) => told !== undefined),
    ...notes.flatMap((note) => [note.sees, note['going-on']]),
  ].map(plain);
  expect(
    answers.filter((answer) => !key.includes(answer)),
    id,
  ).toEqual([]);
  // Something short may also be said by a person on a card.
  expect(
    answers.filter((answer) => answer.length > 40 && before.includes(answer)),
    id,
  ).toEqual([]);
  expect(before, id).not.toMatch(/This one was|A technique at work|Looks like one, and is fine/);
  const was = verdict === 'twin' ? ['scam', 'genuine'] : [verdict];
  expect(verdicts, id).toEqual(was.map((one) => `This one was ${one === 'scam' ? 'a scam' : 'genuine'}.`));
  expect(parts, id).toBe(Object.keys(steps).length);
}

test('each thing to judge is there in order with its boxes, and the key agrees with what it is', async ({ page }) => {
  const worksheets = [
    ...sets.map(({ id, items, answers }) => ({ id, items, boxes: answers === 'real-job' ? 3 : 6 })),
    ...plans.flatMap(({ id, items }) => (items ? [{ id, items, boxes: 0 }] : [])),
  ];
  for (const { id, items, boxes } of worksheets) {
    const sheet = await readSheet(page, id);
    const things = items.map((name) => judgedItem.parse(read(`items/${name}`)));
    expect(sheet.things, id).toEqual(items);
    expect(
      sheet.answers.map((answer) => answer.id),
      id,
    ).toEqual(items);
    expect(sheet.boxes, id).toBe(items.length * boxes);
    expect(
      things.flatMap(({ lines, shows, misleads }, at) => [
        ...[`Number ${at + 1}. Invented, for practice.`, ...lines.map(({ text }) => text)].filter(
          (words) => !sheet.before.includes(plain(words)),
        ),
        ...[shows, misleads].filter((words) => sheet.before.includes(plain(words))),
      ]),
      id,
    ).toEqual([]);
    expect(
      sheet.answers.filter(
        ({ text }, at) => !keyFor(things[at]!, boxes).every((words) => tight(text).includes(tight(words))),
      ),
      id,
    ).toEqual([]);
  }
});

/** What the key has to say of a thing. */
function keyFor({ title, truth, advert, shows, misleads, next }: JudgedItem, boxes: number): string[] {
  const isJob = boxes === 3 || (boxes === 0 && advert !== undefined);
  const is = isJob
    ? { scam: 'Not a real job', open: 'Not enough to tell', genuine: 'A real job' }
    : { scam: 'A scam', open: '', genuine: 'Genuine' };
  const safe = next.flatMap(({ safety, text }) => (safety === 2 ? [text] : []));
  return [`${title}: ${is[truth]} What shows it: ${shows}`, misleads, ...safe];
}

test('on paper there is nothing but the sheet, and no card is larger than a page', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  for (const id of sheets) {
    await open(page, id);
    for (const { width } of Object.values(PAPER)) {
      await page.setViewportSize({ width: Math.floor(width * MM), height: 900 });
      const most = { height: PAPER.Letter.height * MM, width: width * MM };
      expect(await page.evaluate(faultsOnPaper, most), id).toEqual([]);
    }
  }
});

/** What would not come out of a printer whole, and what would come out with it. */
function faultsOnPaper(most: { height: number; width: number }): string[] {
  const whole = '[data-card], .story-card--first, .print-card, .sheet-thing, [data-answer], [data-key] tr';
  const cut = [...document.querySelectorAll(whole)].filter((part) => {
    const { height, width } = part.getBoundingClientRect();
    return height > most.height || width > most.width + 1 || getComputedStyle(part).breakInside !== 'avoid';
  });
  const beside = [...document.querySelectorAll('body > :is(header, footer), nav, .no-print, main header a')];
  const key = document.querySelector('[data-key]');
  // What wants no break after itself passes that on to what it ends, and then a break falls into the next one.
  const stuck = [...document.querySelectorAll('.sheet-thing')].filter((part) => {
    for (let last: Element | null = part; last; last = last.lastElementChild)
      if (getComputedStyle(last).breakAfter === 'avoid') return true;
    return false;
  });
  return [
    ...stuck.map((part) => `stuck to the next: ${part.getAttribute('data-thing') ?? ''}`),
    ...cut.map((part) => `cut: ${part.className} ${part.getAttribute('data-card') ?? ''}`),
    ...beside.filter((one) => one.checkVisibility()).map((one) => `beside: ${one.textContent ?? ''}`),
    ...(key && getComputedStyle(key).breakBefore !== 'page' ? ['the key is on no page of its own'] : []),
    ...(document.documentElement.scrollWidth > innerWidth ? ['sideways'] : []),
  ];
}

for (const [format, { width, height }] of Object.entries(PAPER))
  test(`on ${format} a page ends between two cards or things`, async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: Math.round(width * MM), height: 900 });
    for (const id of generated) {
      await open(page, id);
      // A printer counts in whole dots; what is within two of the edge may fall on either page.
      const wanted = [
        await page.evaluate(pagesWanted, height * MM - 2),
        await page.evaluate(pagesWanted, height * MM + 2),
      ];
      const { pages: made } = await pdfFacts(await page.pdf({ format }));
      expect(wanted, id).toContain(made);
    }
  });

/** How many pages of this height the sheet fills when nothing is cut; what comes after it is taken away. */
function pagesWanted(most: number): number {
  document.querySelectorAll('[data-key], main > .notice').forEach((one) => one.remove());
  const top = document.querySelector('main')!.getBoundingClientRect().top;
  const bottoms = new Map<number, number>();
  for (const part of document.querySelectorAll('[data-card], .sheet-thing, .print-card')) {
    const box = part.getBoundingClientRect();
    bottoms.set(box.top - top, Math.max(bottoms.get(box.top - top) ?? 0, box.bottom - top));
  }
  let start = 0;
  let pages = 1;
  for (const [from, to] of bottoms)
    if (to - start > most) {
      start = from;
      pages += 1;
    }
  return pages;
}
