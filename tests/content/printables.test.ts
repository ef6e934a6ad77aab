/** What is written for paper says the same as the course and its plans, in the same order. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { parse } from 'yaml';
import { course } from '../../src/schema/course.ts';
import { printable } from '../../src/schema/printable.ts';
import { session } from '../../src/schema/session.ts';

const text = (path: string): string => readFileSync(new URL(`../../content/${path}`, import.meta.url), 'utf8');
const sheetOf = (id: string) => printable.parse(parse(text(`printables/${id}.yml`)));
const planOf = (id: string) => session.parse(parse(text(`sessions/${id}.yml`)));
const plain = (words: string): string => words.replaceAll('’', "'");

/** The pictures of a plan, as drawing and word. */
const picturesOf = (plan: string, sheet: string) =>
  planOf(plan)
    .sheets.find(({ id }) => id === sheet)!
    .pictures!.map(({ drawing, name }) => ({ drawing, name }));

test('the poster of four tests has the words of the page of techniques', () => {
  const words = JSON.parse(text('ui/en/reference.json')) as Record<string, string>;
  const poster = sheetOf('poster-four-tests');
  if (poster.form !== 'poster') throw new Error('it is a poster');
  expect(poster.heading).toBe(words['techniques.tests']);
  expect(poster.points.map(({ name, says, means }) => [name, says, means])).toEqual(
    ['time', 'people', 'checks', 'money'].map((one) =>
      ['', '.asks', '.means'].map((part) => words[`techniques.test.${one}${part}`]),
    ),
  );
});

test('six checks are the same six, drawn alike, on the wall, in the plans and at /check/job/', () => {
  const poster = sheetOf('poster-six-checks');
  const cards = sheetOf('six-pictures');
  if (poster.form !== 'poster' || cards.form !== 'cards') throw new Error('a poster and cards');
  const onTheWall = poster.points.map(({ drawing, name }) => ({ drawing, name }));
  expect(onTheWall).toEqual(picturesOf('would-you-take-this-job', 'six-check-cards'));
  expect(cards.cards.map(({ drawing, word }) => ({ drawing, name: word }))).toEqual(onTheWall);
  const words = JSON.parse(text('ui/en/job.json')) as Record<string, string>;
  for (const { name = '' } of onTheWall) expect(words[`job.${name.toLowerCase()}`]).toBe(`The ${name.toLowerCase()}`);
  for (const plan of ['village-hall-sixty', 'village-hall-ninety'])
    expect(picturesOf(plan, 'six-pictures')).toEqual(onTheWall);
});

test('the pictures of a hall say what its plan says', () => {
  const cards = sheetOf('six-pictures');
  if (cards.form !== 'cards') throw new Error('they are cards');
  const told = planOf('village-hall-ninety').sheets.find(({ id }) => id === 'six-pictures')!.pictures!;
  for (const [at, { says = '' }] of cards.cards.entries()) expect(plain(told[at]!.shows)).toContain(plain(says));
});

test('what a plan for a class asks for is in the edition for schools', () => {
  const { editions } = course.parse(parse(text('course.yml')));
  const school = editions.find(({ id }) => id === 'school')!;
  for (const id of ['vote-cards', 'exit-slips', 'question-slips', 'later-cards', 'poster-open-door'])
    expect(school.printables).toContain(id);
});

test('no sheet holds anything like a number, an address of the net or a name of this course', () => {
  const { printables } = course.parse(parse(text('course.yml')));
  for (const id of printables)
    expect(text(`printables/${id}.yml`), id).not.toMatch(/\d{3}|https?:|www\.|Off Script/);
});
