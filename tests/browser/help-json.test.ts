/** `/help.json` against its schema, and against every file of content/help/, in both directions. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { parse } from 'yaml';
import { headersFor, readHeaderRules } from '../../src/build/headers-file.ts';
import { helpJson } from '../../src/schema/help-json.ts';
import { DIST } from './server.ts';

interface Phone {
  readonly dial: string;
}
interface Entry {
  readonly phones?: readonly Phone[];
  readonly 'checked-on': string;
}
interface Country {
  readonly entries: readonly Entry[];
  readonly gaps?: readonly string[];
}

const folder = fileURLToPath(new URL('../../content/help/', import.meta.url));
const help = helpJson.parse(JSON.parse(readFileSync(join(DIST, 'help.json'), 'utf8')));
const written = new Map(
  readdirSync(folder).map((file) => [
    file.replace(/\.yml$/, ''),
    parse(readFileSync(join(folder, file), 'utf8')) as Country,
  ]),
);

test('every country of the course is in the directory, and no other', () => {
  expect(help.countries.map(({ id }) => id).sort()).toEqual([...written.keys()].sort());
});

test('nothing of a file is lost, and nothing is in the directory that no file says', () => {
  for (const { id, routes: _, ...country } of help.countries) {
    const { entries, gaps = [], ...head } = written.get(id)!;
    const expected = entries.map((entry) => ({
      'dialled-on': null,
      ...entry,
      phones: (entry.phones ?? []).map((phone) => ({ 'short-code': /^\d{2,6}$/.test(phone.dial), ...phone })),
    }));
    const found = country.entries.map(({ 'check-by': __, ...entry }) => entry);
    expect({ ...country, entries: found }, id).toEqual({ ...head, entries: expected, gaps });
  }
});

test('a country where nothing was confirmed is there too, and says so', () => {
  const myanmar = help.countries.find(({ code }) => code === 'MM')!;
  expect(myanmar.entries).toEqual([]);
  expect(myanmar.gaps.join(' ')).toContain('No emergency number was confirmed for Myanmar');
});

test('every entry says until when it may be shown: half a year after the look at its source', () => {
  const entries = help.countries.flatMap((country) => country.entries);
  for (const entry of entries)
    expect((Date.parse(entry['check-by']) - Date.parse(entry['checked-on'])) / 86_400_000).toBe(180);
  expect(help['check-by']).toBe(entries.map((entry) => entry['check-by']).sort()[0]);
});

test('every country has its page in every language', () => {
  for (const { id, routes } of help.countries) {
    expect(routes).toHaveProperty('en', `en/help/${id}/`);
    for (const route of Object.values(routes)) expect(existsSync(join(DIST, route, 'index.html')), route).toBe(true);
  }
});

test('other sites may read it, and ask each time whether there is a newer one', () => {
  const rules = readHeaderRules(readFileSync(join(DIST, '_headers'), 'utf8'));
  for (const path of ['/help.json', '/course.json']) {
    const headers = headersFor(rules, path);
    expect(headers.get('Access-Control-Allow-Origin'), path).toBe('*');
    expect(headers.get('Cache-Control'), path).toBe('no-cache');
  }
});
