import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { collect } from '../../../src/checks/collect.ts';
import { lineOf } from '../../../src/checks/report.ts';
import { check } from '../../../src/checks/run.ts';
import { uiAreas, uiNotes } from '../../../src/schema/ui.ts';

test('the content of the course has no errors', () => {
  const files = collect(fileURLToPath(new URL('../../../', import.meta.url)));
  const uiWords = { areas: uiAreas, keys: Object.keys(uiNotes) };
  const { found } = check(files, { today: '2026-11-23', uiWords });
  expect(found.filter(({ level }) => level === 'error').map(lineOf)).toEqual([]);
});
