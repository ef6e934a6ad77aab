/** Keeps content/README.md true: it knows every field, every word of prose, every place of a file. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { allKeys } from '../../../src/checks/schema-keys.ts';
import { proseWords } from '../../../src/checks/prose-words.ts';
import { course } from '../../../src/schema/course.ts';
import { cut } from '../../../src/schema/cut.ts';
import { fact } from '../../../src/schema/fact.ts';
import { form } from '../../../src/schema/form.ts';
import { helpCountry } from '../../../src/schema/help.ts';
import { moved } from '../../../src/schema/ids.ts';
import { itemSet } from '../../../src/schema/item-set.ts';
import { judgedItem } from '../../../src/schema/judged-item.ts';
import { lesson } from '../../../src/schema/lesson.ts';
import { page } from '../../../src/schema/page.ts';
import { platform } from '../../../src/schema/platform.ts';
import { printable } from '../../../src/schema/printable.ts';
import { scenario } from '../../../src/schema/scenario.ts';
import { session } from '../../../src/schema/session.ts';
import { technique } from '../../../src/schema/technique.ts';

const guide = readFileSync(new URL('../../../content/README.md', import.meta.url), 'utf8');

/** The text from one heading of the second level to the next. */
function section(heading: string): string {
  const [, text = ''] = guide.split(`\n## ${heading}\n`);
  return text.split('\n## ')[0] ?? '';
}

for (const [heading, schema] of [
  ['A conversation', scenario],
  ['A school cut', cut],
  ['Something to judge', judgedItem],
  ['A set', itemSet],
  ['A form', form],
  ['A platform', platform],
  ['A session plan', session],
  ['A sheet for paper', printable],
  ['A technique', technique],
  ['A lesson', lesson],
  ['A page about the course', page],
  ['A fact', fact],
  ['Help for a country', helpCountry],
  ['The order of the course', course],
  ['Ids, and what to do when one must change', moved],
] as const) {
  test(`"${heading}" explains every field`, () => {
    const text = section(heading);
    // The three lists of a review are explained once, with the conversation.
    const once = heading === 'A conversation' ? [] : ['specialist', 'lived-experience', 'native-speaker'];
    const missing = allKeys(schema).filter(
      (key) => !once.includes(key) && !new RegExp(`\`${key}\\b`).test(text) && !text.includes(`${key}:`),
    );
    expect(missing).toEqual([]);
  });
}

test('every word of prose is explained', () => {
  expect(Object.keys(proseWords).filter((word) => !section('A lesson').includes(`<${word}`))).toEqual([]);
});

test('the links to its sections lead somewhere', () => {
  const headings = [...guide.matchAll(/^## (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\w -]/g, '')
      .replaceAll(' ', '-'),
  );
  const links = [...guide.matchAll(/\]\(#([\w-]+)\)/g)].map(([, link = '']) => link);
  expect(links).toEqual(headings);
});
