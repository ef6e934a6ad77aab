/**
 * What a learner did, as it is kept: a list of events to which one only ever adds.
 *
 * Stored shape, under the key `progress` (JSON, 512 KB at most):
 *
 *     { "schema": 1, "events": [
 *       { "id": "t3k9a-x7qm2p", "at": 1795900000, "kind": "done", "lesson": "first-hello" },
 *       { "id": "t3kc1-0b4f9z", "at": 1795903600, "kind": "ending", "scenario": "wrong-court", "ending": "bright-line" },
 *       { "id": "t3kc8-k2v8aa", "at": 1795903900, "kind": "judged", "where": "form-a", "turn": "before",
 *         "item": "the-contract", "truth": "genuine", "rating": 5, "next": "bring-it", "safety": 2, "reason": "checks",
 *         "techniques": "debt-and-documents trusted-recruiter" } ] }
 *
 * Only ids and numbers, never a word that somebody typed. `at` is in seconds since 1970. What an answer came to (its
 * truth and safety) is kept beside it, because the course may change later and the fold must not need the old one.
 *
 * Everything else is folded from this (`summary.ts`): nothing is counted up, so two lists are joined by laying
 * them together and leaving out what has the same `id`. That is why two tabs, or two devices, lose nothing.
 *
 * What happens to a learner when we change things. A lesson, conversation or item is renamed: its old events are
 * folded under the old id, which nobody asks for any more. A new kind of event: older code keeps it and does not
 * read it. The shape of a kind changes: it gets another name. The shape of the whole changes: `schema` goes up, and
 * the reader for every older one stays (golden files: tests/fixtures/progress/). A newer schema than this code
 * knows: nothing is read and nothing is overwritten.
 */
import { REASONS } from '../engine/marking.ts';
import type { Reason } from '../engine/marking.ts';
import type { Rating } from '../engine/tally.ts';
import type { Turn } from '../schema/turns.ts';
import { isRecord } from './guard.ts';

interface Common {
  /** `<at, base 36>-<six letters by chance>`: the same event never counts twice, wherever it is read. */
  readonly id: string;
  /** When, in seconds since 1970-01-01, by the clock of the device. */
  readonly at: number;
}

/** A lesson was marked as done by the learner, or the mark was taken back. */
export interface Done extends Common {
  readonly kind: 'done' | 'undone';
  readonly lesson: string;
}

/** A conversation was played to one of its endings. */
export interface Ending extends Common {
  readonly kind: 'ending';
  readonly scenario: string;
  readonly ending: string;
}

/** Which sitting of a form it was. */
export const TURNS = ['before', 'after', 'three-weeks', 'three-months'] as const satisfies readonly Turn[];

/** A thing was judged. */
export interface Judged extends Common {
  readonly kind: 'judged';
  /** The set, the form, or `review`. */
  readonly where: string;
  readonly turn?: Turn | undefined;
  readonly item: string;
  readonly truth: 'scam' | 'genuine';
  readonly rating: Rating;
  /** Id of the chosen next step, and how safe it is. */
  readonly next: string;
  readonly safety: 0 | 1 | 2;
  readonly reason?: Reason | undefined;
  /** Ids of the techniques at work, or seeming so. */
  readonly techniques: readonly string[];
}

/** A kind that this code does not know: kept as it is, and not read. */
export interface Unknown extends Common {
  readonly kind: 'unknown';
  readonly stored: Readonly<Record<string, string | number>>;
}

export type Event = Done | Ending | Judged | Unknown;

const ID = /^[a-z][a-z0-9-]{0,39}$/;
const EVENT_ID = /^[a-z0-9]{4,12}-[a-z0-9]{6}$/;
/** The first second of the year 2020 and of the year 2200: a clock may be wrong, but not by that much. */
const [FIRST, LAST] = [1_577_836_800, 7_258_118_400];
/** An unknown kind has to be small and flat, or it is none of ours. */
const MOST_FIELDS = 16;
const LONGEST = 400;

/** The id of an event: `at` in seconds, and six letters of chance so that two tabs never make the same. */
export function eventId(at: number, random: () => number): string {
  const letters = Array.from({ length: 6 }, () => Math.floor(random() * 36).toString(36)).join('');
  return `${at.toString(36)}-${letters}`;
}

/** An event out of stored data, built afresh field by field. Undefined where it is none. */
export function readEvent(data: unknown): Event | undefined {
  if (!isRecord(data)) return undefined;
  const { id, at, kind } = data;
  if (typeof id !== 'string' || !EVENT_ID.test(id)) return undefined;
  if (!Number.isSafeInteger(at) || (at as number) < FIRST || (at as number) > LAST) return undefined;
  const common = { id, at: at as number };
  if (kind === 'done' || kind === 'undone')
    return isId(data['lesson']) ? { ...common, kind, lesson: data['lesson'] } : undefined;
  if (kind === 'ending') {
    const { scenario, ending } = data;
    return isId(scenario) && isId(ending) ? { ...common, kind, scenario, ending } : undefined;
  }
  if (kind === 'judged') return readJudged(common, data);
  return typeof kind === 'string' && ID.test(kind) && kind !== 'unknown' ? readUnknown(common, data) : undefined;
}

/** An event as it is stored. */
export function writeEvent(event: Event): Record<string, string | number> {
  if (event.kind === 'unknown') return { ...event.stored };
  const fields = Object.entries(event).filter(([, value]) => value !== undefined);
  return Object.fromEntries(
    fields.map(([key, value]) => [key, Array.isArray(value) ? value.join(' ') : value]),
  ) as Record<string, string | number>;
}

/**
 * All lists as one: each event once, in the order of time. Nothing of any is lost. Where two have the same id and
 * differ, which only a damaged file brings about, the earlier list is believed.
 */
export function union(...lists: readonly (readonly Event[])[]): Event[] {
  const byId = new Map(
    lists
      .flat()
      .reverse()
      .map((event) => [event.id, event]),
  );
  return [...byId.values()].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
}

function readJudged(common: Common, data: Record<string, unknown>): Judged | undefined {
  const { where, turn, item, truth, rating, next, safety, reason, techniques } = data;
  const ids = typeof techniques === 'string' ? techniques.split(' ').filter(Boolean) : undefined;
  if (!isId(where) || !isId(item) || !isId(next) || !ids?.every(isId) || ids.length > 4) return undefined;
  if (truth !== 'scam' && truth !== 'genuine') return undefined;
  if (!isOneOf([1, 2, 3, 4, 5, 6] as const, rating) || !isOneOf([0, 1, 2] as const, safety)) return undefined;
  if (turn !== undefined && !isOneOf(TURNS, turn)) return undefined;
  if (reason !== undefined && !isOneOf(REASONS, reason)) return undefined;
  return {
    ...common,
    kind: 'judged',
    ...{ where, item, truth, rating, next, safety, techniques: ids },
    ...(turn && { turn }),
    ...(reason && { reason }),
  };
}

function readUnknown(common: Common, data: Record<string, unknown>): Unknown | undefined {
  const fields = Object.entries(data);
  const isFlat = fields.every(
    ([key, value]) =>
      ID.test(key) && ((typeof value === 'string' && value.length <= LONGEST) || Number.isSafeInteger(value)),
  );
  if (!isFlat || fields.length > MOST_FIELDS) return undefined;
  return { ...common, kind: 'unknown', stored: Object.fromEntries(fields) as Record<string, string | number> };
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && ID.test(value);
}

function isOneOf<T>(known: readonly T[], value: unknown): value is T {
  return known.includes(value as T);
}
