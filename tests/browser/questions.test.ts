/** The question files as they lie in the built site: all that are promised, readable, with what must go with them. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { COLUMNS } from '../../src/questions/csv.ts';
import { readCsv } from '../unit/questions/csv-reader.ts';
import { readGift } from '../unit/questions/gift-reader.ts';
import { realLists } from '../unit/questions/real-items.ts';
import { DIST } from './server.ts';

const folder = join(DIST, 'downloads/en/questions');

test('each set and form is there in both formats, and nothing else', () => {
  const promised = realLists.flatMap(({ id }) => [`${id}.csv`, `${id}.gift.txt`]);
  expect(readdirSync(folder).sort()).toEqual(promised.sort());
});

test('licence, reviews and warning go with every file; how many are scams does not', () => {
  for (const { id, items } of realLists) {
    const { comments, questions } = readGift(readFileSync(join(folder, `${id}.gift.txt`), 'utf8'));
    const [, ...rows] = readCsv(readFileSync(join(folder, `${id}.csv`), 'utf8'));
    expect(questions).toHaveLength(items.length * 2);
    expect(rows).toHaveLength(items.length * 2);
    const head = comments.join('\n');
    expect(head).toContain('CC BY 4.0');
    expect(head).toContain('Nobody outside the team has reviewed these questions yet');
    expect(head.includes('cannot be measured with them any more'), id).toBe(id.startsWith('form-'));
    expect(head).not.toMatch(/half|\d+ scams/i);
    for (const row of rows) expect(row[COLUMNS.indexOf('notes')]).toBe(head);
  }
});

test('they arrive as text and as a table, and no search engine lists the answers', async ({ request }) => {
  for (const [file, type] of [
    ['form-a.gift.txt', 'text/plain; charset=utf-8'],
    ['form-a.csv', 'text/csv; charset=utf-8'],
  ] as const) {
    const headers = (await request.get(`downloads/en/questions/${file}`)).headers();
    expect(headers['content-type']).toBe(type);
    expect(headers['x-robots-tag']).toBe('noindex');
  }
});
