/** What is written for other tools is read back by readers of our own, and compared with the content. */
import fc from 'fast-check';
import { expect, test } from '@playwright/test';
import { questionsAbout } from '../../../src/questions/ask.ts';
import { COLUMNS, csvOf, csvText } from '../../../src/questions/csv.ts';
import { giftOf } from '../../../src/questions/gift.ts';
import type { Question, QuestionList } from '../../../src/questions/question.ts';
import { asWritten, readCsv, runs } from './csv-reader.ts';
import { readGift } from './gift-reader.ts';
import { type RealList, realLists, t } from './real-items.ts';

const listOf = ({ id, title, items, answers }: RealList): QuestionList => ({
  ...{ id, language: 'en', category: ['Off Script', title], notes: ['One.', 'Two.'] },
  questions: questionsAbout(items, answers, t),
});

test('every set and every form comes back from GIFT as its things are written', () => {
  expect(realLists.map(({ id }) => id)).toEqual(expect.arrayContaining(['inbox', 'job-adverts', 'form-a', 'form-c2']));
  for (const real of realLists) {
    const { comments, categories, questions } = readGift(giftOf(listOf(real)));
    expect(comments).toEqual(['One.', 'Two.']);
    expect(categories).toEqual([['Off Script', real.title]]);
    expect(questions, real.id).toHaveLength(real.items.length * 2);
    expect(new Set(questions.map(({ name }) => name)).size).toBe(questions.length);
    for (const [index, item] of real.items.entries()) {
      const [what, next] = questions.slice(index * 2);
      for (const { name, text } of [what!, next!]) {
        expect(text).toMatch(/^Made up for a course/);
        const shown = [item.situation, item.heading ?? '', ...item.lines.map((line) => line.text)];
        for (const part of [...shown, ...Object.values(item.advert ?? {}).slice(1)]) expect(text, name).toContain(part);
      }
      for (const part of [item.shows, item.misleads]) expect(what!.feedback).toContain(part);
      expect(next!.answers.map(({ points }) => points / 50)).toEqual(item.next.map(({ safety }) => safety));
      expect(next!.answers.map(({ text }) => text)).toEqual(item.next.map(({ text }) => text));
      for (const [at, { feedback }] of item.next.entries()) expect(next!.answers[at]!.feedback).toContain(feedback);
    }
  }
});

test('what a thing was is the one right answer, and to hold back about a job is neither', () => {
  const right = {
    certainty: { scam: 'A scam', genuine: 'Genuine', open: '' },
    'real-job': {
      ...{ scam: 'Not a real job', genuine: 'A real job, as far as one can see', open: 'Not enough to tell yet' },
    },
  };
  for (const real of realLists) {
    const questions = readGift(giftOf(listOf(real))).questions.filter((_, index) => index % 2 === 0);
    for (const [index, { answers }] of questions.entries()) {
      const { truth, id } = real.items[index]!;
      const full = answers.filter(({ points }) => points === 100).map(({ text }) => text);
      expect(full, id).toEqual([right[real.answers][truth]]);
      const half = answers.filter(({ points }) => points === 50).map(({ text }) => text);
      expect(half, id).toEqual(real.answers === 'real-job' && truth !== 'open' ? ['Not enough to tell yet'] : []);
    }
  }
});

test('the table holds the same as GIFT, and no cell that a spreadsheet would run', () => {
  for (const real of realLists) {
    const list = listOf(real);
    const file = csvOf(list);
    const [head, ...rows] = readCsv(file);
    expect(file.startsWith('\uFEFF"set",')).toBe(true);
    expect(head).toEqual(COLUMNS);
    expect(rows.flat().filter(runs)).toEqual([]);
    const table = rows.map((row) => Object.fromEntries(row.map((cell, at) => [COLUMNS[at]!, asWritten(cell)])));
    const questions = readGift(giftOf(list)).questions;
    expect(table).toHaveLength(questions.length);
    for (const [at, row] of table.entries()) {
      const { name, text, answers, feedback } = questions[at]!;
      expect(row).toMatchObject({ set: real.title, language: 'en', name, explanation: feedback, notes: 'One.\nTwo.' });
      expect(row).toMatchObject({ item: real.items[Math.floor(at / 2)]!.id, number: `${Math.floor(at / 2) + 1}` });
      expect([row['fictional'], row['situation'], row['thing'], row['question']].join('\n\n')).toBe(text);
      const cells = [1, 2, 3, 4].map((n) => [row[`answer_${n}`], row[`points_${n}`], row[`feedback_${n}`]]);
      const empty = Array.from({ length: 4 - answers.length }, () => ['', '', '']);
      expect(cells).toEqual([...answers.map((each) => [each.text, `${each.points}`, each.feedback]), ...empty]);
    }
  }
});

const PIECES = [
  ...['~', '=', '#', '{', '}', ':', '\\', '\\n', '\\:', '\n', '\n\n', '\r\n', '//', '::', '->', '%50%', '%', '[html]'],
  ...['[', '####', '$CATEGORY:', '&&058;', '&', '&&010', '"', '""', ',', "'", '+', '-', '@', '\t', '=1+1', 'TRUE'],
  ...['é', '😅', 'ש', 'a', 'b', ' ', '\u2028', '\uFF1D'],
];
const nasty = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 9 })
  .map((pieces) => pieces.join(''))
  .filter((text) => text.trim() !== '');
const nastyQuestion = fc.record({
  name: nasty,
  ...{ fictional: nasty, situation: nasty, thing: nasty, question: nasty },
  answers: fc
    .array(
      fc.record({ text: nasty, points: fc.constantFrom(0 as const, 50 as const, 100 as const), feedback: nasty }),
      {
        ...{ minLength: 2, maxLength: 4 },
      },
    )
    .filter((answers) => answers.some(({ points }) => points > 0)),
  explanation: fc.oneof(nasty, fc.constant('')),
});
const listWith = (questions: readonly Omit<Question, 'item' | 'number' | 'asks'>[], title: string): QuestionList => ({
  ...{ id: 'x', language: 'en', category: ['Off Script', title], notes: [] },
  questions: questions.map((each, at) => ({ ...each, item: 'x', number: at + 1, asks: 'what' as const })),
});

/** What an importer has no way to hold apart: space around a text, kinds of line breaks, and its own place marks. */
const asImported = (text: string): string => text.trim().replace(/\r\n?/g, '\n').replaceAll('&&0', '& &0');
const inOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

test('no text, however nasty, breaks out of its place in GIFT', () => {
  const questions = fc.array(nastyQuestion, { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(questions, nasty, nasty, (all, title, note) => {
      const gift = readGift(giftOf({ ...listWith(all, title), notes: [note] }));
      expect(gift.comments).toEqual([inOneLine(note)]);
      expect(gift.questions).toEqual(
        all.map(({ name, fictional, situation, thing, question, answers, explanation }) => ({
          name: asImported(inOneLine(name)),
          text: asImported([fictional, situation, thing, question].join('\n\n')),
          answers: answers.map((each) => ({
            ...{ text: asImported(each.text), points: each.points, feedback: asImported(each.feedback) },
          })),
          feedback: asImported(explanation),
        })),
      );
    }),
    { numRuns: 400 },
  );
});

test('any cell comes back from the table as it was, and none of them runs', () => {
  const cells = fc.oneof(nasty, fc.constant(''), fc.string({ unit: 'binary', maxLength: 12 }));
  fc.assert(
    fc.property(fc.array(fc.array(cells, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }), (rows) => {
      const read = readCsv(csvText(rows));
      expect(read.map((row) => row.map(asWritten))).toEqual(rows);
      expect(read.flat().filter(runs)).toEqual([]);
    }),
    { numRuns: 400 },
  );
});
