/**
 * The report that somebody asked to keep on the device.
 *
 * Stored shape, under the key `evidence` in localStorage (JSON, 200,000 characters at most):
 *
 *     { "schema": 1, "texts": { "began": "…" }, "lists": { "who": [{ "name": "…" }] }, "saved": ["emails"] }
 *
 * It is the only place in the course that keeps what people write about themselves, so: nothing is read or written
 * before somebody asks for it or has asked for it; `forget` removes all of it, whatever it is.
 *
 * Two tabs. A store remembers what it last read or wrote. Where something else is there now, another tab wrote: it
 * writes nothing and says so. Whoever shows the report decides, with `together` from the engine; `join` takes over
 * what is there.
 *
 * What happens when we change things. A field is removed: it is not read. The shape changes: `schema` goes up, and
 * the reader for every older one stays. A newer schema than this code knows: nothing is read and nothing is written
 * over. Unreadable data: it stays where it is until something is kept, and then moves to `evidence.bad`.
 *
 * Storage may be blocked, full or missing. Nothing here ever throws.
 */
import { listFields, lists, savedThings, texts } from '../engine/evidence.ts';
import type { Entry, Evidence, List, TextField } from '../engine/evidence.ts';
import { attempt, isRecord } from './guard.ts';

/** What is on the device: nothing, a report, something unreadable, something newer, or a browser that refuses. */
export type Found = 'nothing' | 'report' | 'corrupt' | 'newer' | 'blocked';

/** How keeping went: `other` when another tab has written since, `gone` when it has removed the report. */
export type Kept = 'kept' | 'refused' | 'too-long' | 'newer' | 'other' | 'gone';

export interface EvidenceStore {
  /** Reads what is on the device now, and from then on goes by it. */
  join(): { readonly found: Found; readonly evidence?: Evidence };
  keep(evidence: Evidence): Kept;
  /** Whether something else is on the device now than this store last read or wrote. */
  elsewhere(): 'same' | 'other' | 'gone';
  /** Removes it from the device. Gives false where it could not be removed. */
  forget(): boolean;
}

const KEY = 'evidence';
const BAD = `${KEY}.bad`;
const SCHEMA = 1;
/** What can be kept, in characters: about seventy full pages. */
export const LIMIT = 200_000;

/** Opens what is kept in this storage, which may throw on every access. */
export function openEvidence(device: () => Storage): EvidenceStore {
  let known: string | null = null;
  const now = (): string | null | undefined => attempt(() => device().getItem(KEY));
  const elsewhere = (): 'same' | 'other' | 'gone' => {
    const there = now();
    if (there === known || there === undefined) return 'same';
    return there === null ? 'gone' : 'other';
  };

  return {
    elsewhere,
    join() {
      const raw = now();
      if (raw === undefined) return { found: 'blocked' };
      known = raw;
      return raw === null ? { found: 'nothing' } : read(raw);
    },
    keep(evidence) {
      const text = JSON.stringify({ schema: SCHEMA, ...evidence });
      const there = now();
      if (there === undefined) return 'refused';
      if (there !== null && read(there).found === 'newer') return 'newer';
      const change = elsewhere();
      // What was removed comes back only if somebody asks for it again.
      if (change === 'gone') known = null;
      if (change !== 'same') return change;
      if (text.length > LIMIT) return 'too-long';
      if (there !== null && read(there).found === 'corrupt') attempt(() => device().setItem(BAD, there));
      const isKept = attempt(() => (device().setItem(KEY, text), true)) ?? false;
      if (isKept) known = text;
      return isKept ? 'kept' : 'refused';
    },
    forget() {
      known = null;
      return attempt(() => (device().removeItem(KEY), device().removeItem(BAD), true)) ?? false;
    },
  };
}

function read(raw: string): { found: Found; evidence?: Evidence } {
  const data = attempt(() => JSON.parse(raw) as unknown);
  if (!isRecord(data) || !Number.isInteger(data['schema'])) return { found: 'corrupt' };
  if (Number(data['schema']) > SCHEMA) return { found: 'newer' };
  if (data['schema'] !== SCHEMA) return { found: 'corrupt' };
  return { found: 'report', evidence: rebuilt(data) };
}

/** Fresh objects out of known fields; nothing of the stored object itself is kept. */
function rebuilt(data: Record<string, unknown>): Evidence {
  const own = isRecord(data['texts']) ? data['texts'] : {};
  const all = isRecord(data['lists']) ? data['lists'] : {};
  const saved: unknown[] = Array.isArray(data['saved']) ? data['saved'] : [];
  return {
    texts: Object.fromEntries(texts.map((field) => [field, asText(own[field])])) as Record<TextField, string>,
    lists: Object.fromEntries(lists.map((list) => [list, entriesOf(list, all[list])])) as Record<List, Entry[]>,
    saved: savedThings.filter((thing) => saved.includes(thing)),
  };
}

function entriesOf(list: List, data: unknown): Entry[] {
  return (Array.isArray(data) ? data : [])
    .filter(isRecord)
    .map((entry) =>
      Object.fromEntries(
        listFields[list].flatMap((field) => (asText(entry[field]) ? [[field, asText(entry[field])]] : [])),
      ),
    );
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
