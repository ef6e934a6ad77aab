/** What a plan says about a conversation is so: the replies to press, and the words at which a cut ends. */
import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { parse } from 'yaml';
import type { Session } from '../../src/schema/session.ts';

const content = new URL('../../content/', import.meta.url);
const plans = readdirSync(new URL('sessions/', content)).map((name) => ({
  name,
  plan: parse(readFileSync(new URL(`sessions/${name}`, content), 'utf8')) as Session,
}));

/** All that a conversation or a platform says, and the words on the buttons, as one line. */
function wordsOf({ kind, id }: { kind: string; id?: string | undefined }): string {
  const file = kind === 'scenario' ? `scenarios/${id}/scenario.yml` : `platforms/${id}.yml`;
  const buttons = kind === 'platform' ? readFileSync(new URL('ui/en/platform.json', content), 'utf8') : '';
  return leaves(parse(readFileSync(new URL(file, content), 'utf8'))).join(' ') + buttons;
}

function leaves(value: unknown): string[] {
  if (typeof value === 'string') return [value.replace(/\s+/g, ' ')];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [];
}

const quotes = (text: string): string[] => [...text.matchAll(/“([^”]+)”/g)].map(([, words = '']) => words);

test('every reply to press, and every word at which a cut ends, stands in its conversation', () => {
  const told = plans.flatMap(({ name, plan }) =>
    plan.steps.flatMap((step) => {
      const shown = (step.activities ?? []).filter(({ kind }) => kind === 'scenario' || kind === 'platform');
      const words = shown.map(wordsOf).join(' ');
      const said = [...(step.note ?? []), ...(step['do-not'] ?? [])].filter((one) => /\bpress\b/i.test(one));
      return [...shown.map(({ ends = '' }) => ends), ...(shown.length > 0 ? said : [])]
        .flatMap(quotes)
        .map((quote) => ({ quote: `${name}: ${quote}`, stands: words.includes(asWritten(quote)) }));
    }),
  );
  expect(told.filter(({ stands }) => !stands).map(({ quote }) => quote)).toEqual([]);
  expect(told.length).toBeGreaterThan(10);
});

/** The points on a button are filled in from the ledger; the full stop may be the plan's own. */
const asWritten = (quote: string): string => quote.replace(/^Take out \d+ points$/, 'Take out {points} points').replace(/\.$/, '');
