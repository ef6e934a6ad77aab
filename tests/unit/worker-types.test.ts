import { execFileSync } from 'node:child_process';
import { expect, test } from '@playwright/test';

test('the worker is sound under its own types', () => {
  // It runs in another world than pages do, so it has a tsconfig of its own, which `astro check` does not look at.
  const check = (): string => execFileSync('node_modules/.bin/tsc', ['--noEmit', '-p', 'src/sw'], { encoding: 'utf8' });
  expect(check).not.toThrow();
});
