import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { check } from '../../../src/checks/run.ts';
import { circumstances, validCourse } from './fixture.ts';

const top = fileURLToPath(new URL('../../../', import.meta.url));
let folder: string;

test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'new-'));
  cpSync(`${top}content/_templates`, `${folder}/content/_templates`, { recursive: true });
});
test.afterEach(() => rmSync(folder, { recursive: true }));

function make(...args: string[]): { code: number; out: string } {
  try {
    return {
      code: 0,
      out: execFileSync(process.execPath, [`${top}src/commands/new.ts`, ...args], {
        cwd: folder,
        encoding: 'utf8',
        stdio: 'pipe',
      }),
    };
  } catch (error) {
    const { status, stderr } = error as { status: number; stderr: string };
    return { code: status, out: stderr };
  }
}

for (const [kind, place] of [
  ['scenario', 'content/scenarios/my-own/scenario.yml'],
  ['lesson', 'content/lessons/en/my-own.mdx'],
  ['session', 'content/sessions/my-own.yml'],
  ['printable', 'content/printables/my-own.yml'],
  ['technique', 'content/techniques/my-own.yml'],
] as const) {
  test(`a new ${kind} is sound but for the words still to be written`, () => {
    expect(make(kind, 'my-own')).toMatchObject({ code: 0 });
    const files = new Map([...validCourse, [place, readFileSync(join(folder, place))]]);
    const { found } = check(files, circumstances);
    expect(found.filter(({ path, level }) => path !== place && level === 'error')).toEqual([]);
    expect([...new Set(found.filter(({ level }) => level === 'error').map(({ code }) => code))]).toEqual(['unwritten']);
  });
}

test('an id that is taken is refused, and nothing is overwritten', () => {
  make('lesson', 'my-own');
  expect(make('lesson', 'my-own')).toEqual({
    code: 1,
    out: 'There is a lesson "my-own" already: content/lessons/en/my-own.mdx. Choose another id; ids are never used twice.\n',
  });
});

test('a bad id is refused with an example', () => {
  expect(make('scenario', 'My Tea')).toEqual({
    code: 1,
    out: '"My Tea" cannot be an id: an id is lower-case letters, digits and single hyphens, and starts with a letter. For example: npm run new -- scenario tea-on-sunday\n',
  });
  expect(make('scenario', '../tea').code).toBe(1);
  expect(make('scenario').code).toBe(1);
});

test('an unknown kind is answered with what there is', () => {
  expect(make('scenaro', 'tea').out).toBe(
    'Say what to make, and its id: npm run new -- scenario my-id. It can be: scenario, lesson, session, printable, technique.\n',
  );
});
