import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';

const top = fileURLToPath(new URL('../../../', import.meta.url));

/** `npm run play -- …` with these lines typed. */
function play(args: string[], typed: string[] = []) {
  return spawnSync(process.execPath, ['src/commands/play.ts', ...args], {
    cwd: top,
    input: `${typed.join('\n')}\n`,
    encoding: 'utf8',
    timeout: 20_000,
  });
}

test('a conversation is played in the terminal to its end, with what it was and what to keep', () => {
  const { stdout } = play(
    ['wrong-court', '--seed', '4'],
    Array.from({ length: 400 }, (_, index) => (index % 2 ? '1' : '')),
  );
  expect(stdout).toContain('The wrong court');
  expect(stdout).toMatch(/\n== .+\n/);
  expect(stdout.trim().split('\n').at(-1)).toMatch(/^- /);
});

test('the same seed plays the same continuation', () => {
  const typed = Array.from({ length: 400 }, (_, index) => (index % 2 ? '1' : ''));
  expect(play(['wrong-court', '--seed', '7'], typed).stdout).toBe(play(['wrong-court', '--seed', '7'], typed).stdout);
});

test('without a name it lists what there is', () => {
  expect(play([]).stdout).toContain('mehwish-from-school');
});

test('a name that does not exist is answered with those that do', () => {
  const { stderr, status } = play(['no-such-talk']);
  expect(status).toBe(1);
  // Each school cut stands after its whole, and can be played as well.
  const ids = readdirSync(join(top, 'content/scenarios'))
    .sort()
    .flatMap((id) => [id, ...(existsSync(join(top, `content/scenarios/${id}/school.yml`)) ? [`${id}-school`] : [])]);
  expect(stderr).toBe(`There is no conversation "no-such-talk". There are: ${ids.join(', ')}.\n`);
});

test('a school cut is played, and a conversation whose name ends like one is that conversation', () => {
  expect(play(['gate-14-school']).stdout).toContain('Gate 14, for school');
  expect(play(['mehwish-from-school']).stdout).toContain('Mehwish');
});
