import { readdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { rules } from '../../../src/checks/rules/index.ts';
import { fixturesIn, linesFor } from './fixture.ts';

const broken = fixturesIn('broken');
const valid = fixturesIn('valid');

test('nothing is said about the valid course', () => {
  expect(linesFor([])).toEqual([]);
});

for (const { name, code, change, says } of broken) {
  test(`broken/${name}: is found once, at its place, in these words`, () => {
    expect(linesFor(change)).toEqual(says);
    expect(says.filter((line) => line.includes(`  ${code}  `)).length).toBeGreaterThan(0);
  });
}

for (const { name, code, change } of valid) {
  test(`valid/${name}: looks like it, and is fine`, () => {
    const lines = linesFor(change);
    expect(lines.filter((line) => line.includes(`  ${code}  `))).toEqual([]);
    expect(lines.filter((line) => !line.includes('  Warning: '))).toEqual([]);
  });
}

test('every rule is in a file of its name, listed, explained, and has a fixture of both kinds', () => {
  const files = readdirSync(new URL('../../../src/checks/rules/', import.meta.url))
    .map((file) => file.replace(/\.ts$/, ''))
    .filter((file) => file !== 'index');
  const codes = rules.map(({ code }) => code);
  expect([...codes].sort()).toEqual(files.sort());
  expect(codes.filter((code) => !broken.some((fixture) => fixture.name === code))).toEqual([]);
  expect(codes.filter((code) => !valid.some((fixture) => fixture.name === code))).toEqual([]);
  for (const { title, explain } of rules) {
    expect(title).toMatch(/^[A-Z]/);
    for (const part of [explain.what, explain.why, explain.mend]) expect(part).toMatch(/^["A-Z].*\.$/s);
    expect(explain.example).not.toBe('');
  }
});

test('every fixture is about a rule that exists', () => {
  const codes = rules.map(({ code }) => code);
  expect([...broken, ...valid].map(({ code }) => code).filter((code) => !codes.includes(code))).toEqual([]);
});
