import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { courseJson } from '../../src/schema/course-json.ts';
import { DIST } from './server.ts';

const text = readFileSync(join(DIST, 'course.json'), 'utf8');
const course = courseJson.parse(JSON.parse(text));

test('the catalogue has the version of the package and every lesson of every track', () => {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  expect(course.version).toBe(version);
  expect(course.tracks.flatMap((track) => track.lessons)).toEqual(course.lessons.map(({ id }) => id));
  expect(course.scenarios.length).toBeGreaterThan(0);
});

test('every route of the catalogue leads to a page', () => {
  const all = [...course.lessons, ...course.scenarios, ...course.sessions];
  expect(course.sessions.length).toBeGreaterThan(0);
  const routes = all.flatMap((each) => Object.values(each.routes));
  expect(routes.filter((route) => !existsSync(join(DIST, route, 'index.html')))).toEqual([]);
  for (const each of all)
    expect(Object.keys(each.routes)).toEqual(course.languages);
});

test('every technique of the catalogue has its page', () => {
  const ids = new Set(course.scenarios.flatMap(({ techniques }) => techniques));
  expect([...ids].filter((id) => !existsSync(join(DIST, 'en/techniques', id, 'index.html')))).toEqual([]);
});

test('the catalogue does not say which conversation is a scam', () => {
  expect(text).not.toMatch(/verdict|genuine|twin/);
});

test('every package of the catalogue is there, with its size', () => {
  for (const { path, bytes } of course.packages) expect(readFileSync(join(DIST, path)).length, path).toBe(bytes);
});
