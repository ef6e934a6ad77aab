import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { parse } from 'yaml';
import { chance } from '../../../src/engine/chance.ts';
import { recordText } from '../../../src/research/record.ts';
import type { Forms } from '../../../src/research/record.ts';
import { participant } from '../research/responders.ts';

const read = (path: string) => parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
/** The forms as an author wrote them, read without the command. */
const forms: Forms = new Map(
  readdirSync('content/forms').map((file) => [
    file.replace('.yml', ''),
    new Map(
      (read(`content/forms/${file}`)['items'] as string[]).map((item) => [
        item,
        read(`content/items/${item}.yml`)['truth'] as 'scam' | 'genuine',
      ]),
    ),
  ]),
);

let folder: string;
test.beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'records-'))));
test.afterEach(() => rmSync(folder, { recursive: true }));

const put = (name: string, text: string): void => writeFileSync(join(folder, name), text);
const analyse = (...more: string[]) =>
  spawnSync(process.execPath, ['src/commands/analyse.ts', folder, ...more], { encoding: 'utf8' });

function fill(persons: number): void {
  const random = chance(3);
  for (let number = 1; number <= persons; number += 1) {
    const record = participant(number, { dPrime: 0.5, criterion: -0.6 }, { dPrime: 2, criterion: 0 }, random, forms);
    put(`${record.participant}.json`, recordText(record));
  }
}

test('a folder of records becomes a table, by turn, form and order, with the change', () => {
  fill(24);
  const { stdout, stderr, status } = analyse();
  expect([stderr, status]).toEqual(['', 0]);
  expect(stdout).toContain('Participants: 24');
  expect(stdout).toMatch(/all \(n = 24\)\n\s+d′ 1\.\d\d \[/);
  for (const name of ['before', 'after', 'form-a', 'form-b', 'AB, before', 'BA, after'])
    expect(stdout).toMatch(new RegExp(`^${name} `, 'm'));
});

test('a broken file is named with the reason, and nothing is pooled until it is left out on purpose', () => {
  fill(4);
  put('P099.json', '{"off-script":"research record","schema":1,"participant":"Paula","sittings":[]}');
  put('P100.json', readFileSync(join(folder, 'P001.json'), 'utf8'));
  const stopped = analyse();
  expect(stopped.status).toBe(1);
  expect(stopped.stdout).toBe('');
  expect(stopped.stderr).toContain('P099.json: participant: "Paula" is no code, such as P017.');
  expect(stopped.stderr).toContain('P100.json: P001 has the sitting "form-a, before" in two files.');
  const without = analyse('--without-broken');
  expect(without.status).toBe(0);
  expect(without.stdout).toContain('Participants: 4');
});

test('sittings of one participant in two files are joined', () => {
  fill(3);
  const whole = JSON.parse(readFileSync(join(folder, 'P001.json'), 'utf8')) as { sittings: unknown[] };
  for (const [at, sitting] of whole.sittings.entries())
    put(at === 0 ? 'P001.json' : 'P001-later.json', JSON.stringify({ ...whole, sittings: [sitting] }));
  expect(analyse().stdout).toContain('all (n = 3)');
});

test('an empty folder, a single record and no folder at all are said so', () => {
  expect(analyse().stderr).toContain('there is no .json file');
  fill(1);
  expect(analyse().stderr).toContain('A group has at least two.');
  const none = spawnSync(process.execPath, ['src/commands/analyse.ts', join(folder, 'none')], { encoding: 'utf8' });
  expect(none.stderr).toContain('There is no folder');
});
