import { spawnSync } from 'node:child_process';
import { expect, test } from '@playwright/test';

test('an edition that does not exist is said before anything is built, with those that do', () => {
  const { status, stderr, stdout } = spawnSync(process.execPath, ['src/commands/build.ts', '--edition', 'shcool'], {
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  expect(stderr).toContain('There is no edition "shcool". In content/course.yml, under "editions", there is: school.');
  expect(stdout).not.toContain('[build]');
});

test('a country without help is said before anything is built, with those that have some', () => {
  const { status, stderr, stdout } = spawnSync(process.execPath, ['src/commands/build.ts'], {
    encoding: 'utf8',
    env: { ...process.env, OFFSCRIPT_COUNTRIES: 'gb,zz' },
  });
  expect(status).toBe(1);
  expect(stderr).toMatch(/There is no help for "zz" in content\/help\/\. There is for: au, .*, gb, .*, za\./);
  expect(stdout).not.toContain('[build]');
});
