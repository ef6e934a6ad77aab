/**
 * Where somebody is at the two accounts, until the tab is closed.
 *
 * Stored shape, in sessionStorage alone, under the key `visits` (JSON, 4 KB at most):
 *
 *     { "schema": 1, "visits": { "two-dashboards": { "seed": 417, "moves": "go check:register stop decide:leave" } } }
 *
 * Only ids and numbers. What was typed over the number on the screen after the reveal is not kept: it is a toy.
 * Anything unreadable, or of a newer schema, is left alone, and the visit begins afresh.
 *
 * Storage may be blocked, full or missing. Nothing here ever throws: the visit goes on from memory.
 */
import { begin, canMove, move } from '../engine/platform.ts';
import type { Move, Stages, Visit } from '../engine/platform.ts';
import { attempt, isRecord } from './guard.ts';

const KEY = 'visits';
const SCHEMA = 1;
const LIMIT = 4096;

/** The visit as far as its moves still fit; undefined where none is kept. */
export function readVisit(tab: () => Storage, id: string, stages: Stages): Visit | undefined {
  const kept = readAll(tab)?.[id];
  if (!isRecord(kept) || !Number.isSafeInteger(kept['seed']) || typeof kept['moves'] !== 'string') return undefined;
  let visit = begin(kept['seed'] as number);
  for (const word of kept['moves'].split(' ').filter(Boolean)) {
    const made = moveOf(word);
    if (!made || !canMove(stages, visit, made)) return visit;
    visit = move(stages, visit, made);
  }
  return visit;
}

/** Keeps a visit until the tab is closed; undefined forgets it. Returns whether it could. */
export function keepVisit(tab: () => Storage, id: string, visit: Visit | undefined): boolean {
  const visits = { ...readAll(tab) };
  delete visits[id];
  if (visit) visits[id] = { seed: visit.seed, moves: visit.moves.flatMap(wordOf).join(' ') };
  const text = JSON.stringify({ schema: SCHEMA, visits });
  if (text.length > LIMIT) return false;
  return attempt(() => (tab().setItem(KEY, text), true)) ?? false;
}

function wordOf(made: Move): string | [] {
  if (made.kind === 'type') return [];
  if (made.kind === 'check') return `check:${made.check}`;
  return made.kind === 'decide' ? `decide:${made.decision}` : made.kind;
}

function moveOf(word: string): Move | undefined {
  if (word === 'go' || word === 'stop' || word === 'skip') return { kind: word };
  const [kind, what] = word.split(':');
  if (kind === 'check' && (what === 'register' || what === 'support')) return { kind, check: what };
  if (kind === 'decide' && (what === 'use' || what === 'leave' || what === 'check')) return { kind, decision: what };
  return undefined;
}

function readAll(tab: () => Storage): Record<string, unknown> | undefined {
  const raw = attempt(() => tab().getItem(KEY));
  const data = raw && raw.length <= LIMIT ? attempt(() => JSON.parse(raw) as unknown) : undefined;
  return isRecord(data) && data['schema'] === SCHEMA && isRecord(data['visits']) ? data['visits'] : undefined;
}
