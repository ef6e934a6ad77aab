/**
 * The answers given in a set of things to judge, and where somebody is in it.
 *
 * Stored shape, in sessionStorage alone, under the key `answers` (JSON, 16 KB at most):
 *
 *     { "schema": 1, "sets": { "inbox": { "at": 3, "given": "the-curtains:2:photo held-payment:5:call-card" } } }
 *
 * Only ids, numbers and three words: thing, verdict, next step; `at` is the place in the set, counted from 0. A
 * verdict is a rating from 1 to 6, or `scam`, `genuine` or `open` where a set asks for kinds. A fourth word is what
 * made somebody decide, where that was asked: `the-curtains:2:photo:money`.
 * It goes with the tab. Answers to things that no longer exist are kept and not shown. Anything unreadable, or
 * of a newer schema, is left alone, and the set begins afresh.
 *
 * Storage may be blocked, full or missing. Nothing here ever throws: the set goes on from memory.
 */
import { REASONS } from '../engine/marking.ts';
import type { Reason } from '../engine/marking.ts';
import { verdictFrom } from '../engine/tally.ts';
import type { Verdict } from '../engine/tally.ts';
import { attempt, isRecord } from './guard.ts';

export interface Answer {
  readonly verdict: Verdict;
  /** Id of the next step. */
  readonly next: string;
  /** What made one decide; only where it is asked. */
  readonly reason?: Reason | undefined;
}

export interface Given {
  /** Place in the set, counted from 0. */
  readonly at: number;
  /** Id of a thing → what was answered. */
  readonly answers: ReadonlyMap<string, Answer>;
}

const KEY = 'answers';
const SCHEMA = 1;
const LIMIT = 16_384;
const ID = /^[a-z][a-z0-9-]{0,39}$/;

/** What was answered in a set; undefined where nothing is kept, or nothing can be read. */
export function readAnswers(tab: () => Storage, set: string): Given | undefined {
  const kept = readSets(tab)?.[set];
  if (!isRecord(kept) || typeof kept['given'] !== 'string' || !Number.isSafeInteger(kept['at'])) return undefined;
  const answers = kept['given'].split(' ').flatMap((word): [string, Answer][] => {
    const [id = '', said = '', next = '', why, ...more] = word.split(':');
    const verdict = verdictFrom(said);
    const reason = REASONS.find((one) => one === why);
    const isOne = ID.test(id) && ID.test(next) && (why === undefined || reason) && more.length === 0;
    return isOne && verdict ? [[id, { verdict, next, ...(reason && { reason }) }]] : [];
  });
  return { at: Math.max(0, kept['at'] as number), answers: new Map(answers) };
}

/** Keeps what was answered until the tab is closed. Returns whether it could. */
export function keepAnswers(tab: () => Storage, set: string, { at, answers }: Given): boolean {
  const given = [...answers]
    .map(([id, { verdict, next, reason }]) => [id, verdict, next, ...(reason ? [reason] : [])].join(':'))
    .join(' ');
  const text = JSON.stringify({ schema: SCHEMA, sets: { ...readSets(tab), [set]: { at, given } } });
  if (text.length > LIMIT) return false;
  return attempt(() => (tab().setItem(KEY, text), true)) ?? false;
}

function readSets(tab: () => Storage): Record<string, unknown> | undefined {
  const raw = attempt(() => tab().getItem(KEY));
  const data = raw && raw.length <= LIMIT ? attempt(() => JSON.parse(raw) as unknown) : undefined;
  return isRecord(data) && data['schema'] === SCHEMA && isRecord(data['sets']) ? data['sets'] : undefined;
}
