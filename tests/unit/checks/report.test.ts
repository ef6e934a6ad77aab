import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { explanationOf, ruleList } from '../../../src/checks/explain.ts';
import { reportLines, reportOn } from '../../../src/checks/report.ts';
import { check } from '../../../src/checks/run.ts';
import { changed, circumstances, validCourse } from './fixture.ts';

const command = fileURLToPath(new URL('../../../src/commands/check.ts', import.meta.url));
const validRoot = fileURLToPath(new URL('../../fixtures/valid/course/', import.meta.url));

const twoFaults = changed(validCourse, [
  { file: 'content/techniques/love-bombing.yml', find: 'feels: It', put: 'feles: It' },
  { file: 'content/course.yml', find: '[first-hello]', put: '[]' },
]);

test('everything is said at once, in the order of the files, with a count at the end', () => {
  const lines = reportLines(check(twoFaults, circumstances));
  expect(lines.map((line) => line.split('  ')[0])).toEqual([
    'content/lessons/en/first-hello.mdx:1:1',
    'content/techniques/love-bombing.yml:1:1',
    'content/techniques/love-bombing.yml:7:1',
    '2 errors, 1 warning; 9 files read. npm run check -- --explain <code> tells more.',
  ]);
});

test('only the files asked about are reported, though all are read', () => {
  const report = check(twoFaults, circumstances);
  const lines = reportLines(reportOn(['content/lessons/en/first-hello.mdx'], report));
  expect(lines).toHaveLength(2);
  expect(lines.at(-1)).toMatch(/^0 errors, 1 warning; 9 files read/);
  expect(reportOn(['content/lessons'], report).found).toHaveLength(1);
  expect(reportOn(['content/less'], report).found).toEqual([]);
});

test('a clean course is called clean', () => {
  expect(reportLines(check(validCourse, circumstances))).toEqual(['No problems. 9 files read.']);
});

test('a rule is explained: what, why, an example, how to mend it', () => {
  const { known, lines } = explanationOf('dead-end');
  expect(known).toBe(true);
  expect(lines[0]).toBe('dead-end: A step that some reader cannot leave');
  expect(lines.some((line) => line.startsWith('Why: '))).toBe(true);
  expect(lines.at(-1)).toMatch(/^To mend it: /);
});

test('a code that no rule has is answered with the nearest', () => {
  expect(explanationOf('deadend')).toEqual({
    known: false,
    lines: ['There is no rule "deadend". Did you mean "dead-end"?'],
  });
});

test('all rules can be listed', () => {
  expect(ruleList().length).toBeGreaterThan(60);
});

test.describe('the command', () => {
  const run = (args: readonly string[], cwd = validRoot): { code: number; out: string } => {
    try {
      return { code: 0, out: execFileSync(process.execPath, [command, ...args], { cwd, encoding: 'utf8' }) };
    } catch (error) {
      const { status, stdout } = error as { status: number; stdout: string };
      return { code: status, out: stdout };
    }
  };

  test('fails where there is an error', () => {
    // The fixture's interface has two sentences; the real one has many, so some are missing.
    const { code, out } = run([]);
    expect(code).toBe(1);
    expect(out).toContain('content/ui/en/chat.json:1:1  ui-missing');
  });

  test('explains a code, and fails for one that it does not know', () => {
    expect(run(['--explain', 'day-order']).out).toContain('Days that go back');
    expect(run(['--explain', 'day-odrer'])).toMatchObject({
      code: 1,
      out: 'There is no rule "day-odrer". Did you mean "day-order"?\n',
    });
  });

  test('fails only for the files asked about', () => {
    expect(run(['content/techniques'])).toEqual({ code: 0, out: 'No problems. 9 files read.\n' });
    expect(run(['--quiet', 'content/course.yml'])).toEqual({ code: 0, out: '' });
  });

  test('does not call a file clean that it has not read', () => {
    const { code, out } = run(['content/tecniques']);
    expect(code).toBe(1);
    expect(out).toBe(
      'There is no "content/tecniques" among the files of the course. Did you mean "content/techniques"?\n',
    );
  });

  test('says how it is used when it is asked for something unknown', () => {
    const { code, out } = run(['--explian', 'tab']);
    expect(code).toBe(1);
    expect(out).toContain('npm run check -- --explain <code>');
  });

  test('says where it must be run when there is no content', () => {
    const { code, out } = run([], fileURLToPath(new URL('.', import.meta.url)));
    expect(code).toBe(1);
    expect(out).toContain('There is no folder "content" here.');
  });
});
