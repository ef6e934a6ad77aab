import { expect, test } from '@playwright/test';
import { calendarFile } from '../../../src/components/review/calendar.ts';
import { chance } from '../../../src/engine/chance.ts';

const file = (title: string, days: readonly number[]) =>
  calendarFile({ title, days, today: new Date(Date.UTC(2026, 11, 30)), random: chance(4) });

test('whole days from today, over the end of a year, under a title that says nothing', () => {
  const lines = file('Refresher', [2, 21]).split(/\r?\n/);
  expect(lines.filter((line) => line.startsWith('DTSTART'))).toEqual([
    'DTSTART;VALUE=DATE:20270101',
    'DTSTART;VALUE=DATE:20270120',
  ]);
  expect(lines.filter((line) => line.startsWith('SUMMARY'))).toEqual(['SUMMARY:Refresher', 'SUMMARY:Refresher']);
  expect(new Set(lines.filter((line) => line.startsWith('UID'))).size).toBe(2);
  expect(lines[0]).toBe('BEGIN:VCALENDAR');
});

test('no word of the course is in it, and a title can add no line', () => {
  const text = file('Tea\r\nDESCRIPTION:x; y, z', [2]);
  expect(text).not.toMatch(/off.?script|scam|romance|http/i);
  expect(text.split(/\r?\n/).filter((line) => line.startsWith('DESCRIPTION'))).toEqual([]);
});
