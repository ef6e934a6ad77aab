/**
 * Where somebody is in a conversation, kept on the device.
 *
 * Stored shape, under the key `places` (JSON, 16 KB at most):
 *
 *     { "schema": 1, "places": { "wrong-court": { "seed": 417, "moves": "n3 c:ask-who n2 m:court-four" } } }
 *
 * Only ids and numbers, never a word of text. Moves are `n` (next, with a count), `c:` (chose),
 * `p:` (guessed) and `m:` (marked), in order.
 *
 * Lifecycle. A place lives in sessionStorage: it goes with the tab. Only when the learner asks for
 * it is it written to localStorage, and from then on there alone.
 *
 * What happens to a learner when we change things. A reply or message is removed or renamed: the
 * place resumes as far as its moves still fit (`resume` in the engine). A conversation is removed:
 * its place is left alone and never read. The shape changes: `schema` goes up, and the reader for
 * every older one stays. A newer schema than this code knows (an old copy of the site, met later by
 * its newer self's data): nothing is read and nothing is overwritten. Unreadable data is set aside
 * once under `places.bad`, never silently dropped.
 *
 * Storage may be blocked, full or missing. Nothing here ever throws: the lesson goes on from memory.
 */
import type { Move } from '../engine/play.ts';
import { attempt, isRecord } from './guard.ts';

export interface Place {
  readonly seed: number;
  readonly moves: readonly Move[];
}

/** How far the place is kept: not at all, until the tab is closed, or on this device. */
export type Keeping = 'memory' | 'tab' | 'device';

/** What was found on opening: `fresh` (nothing), `found`, `corrupt` (set aside), `newer` (left alone). */
export type Found = 'fresh' | 'found' | 'corrupt' | 'newer';

export interface PlaceStore {
  readonly found: Found;
  readonly keeping: Keeping;
  read(scenario: string): Place | undefined;
  /** Keeps a place. Returns how far it is kept now. */
  write(scenario: string, place: Place): Keeping;
  /** From now on on this device (true) or only in this tab (false). Returns how far it is kept now. */
  keepOnDevice(yes: boolean): Keeping;
  forget(scenario: string): void;
}

const KEY = 'places';
const SCHEMA = 1;
const LIMIT = 16_384;
const MOST_MOVES = 2_000;

type Stored = Record<string, { seed: number; moves: string }>;

/** Opens the places kept in these two storages; either may throw on every access. */
export function openPlaces(storages: { tab: () => Storage; device: () => Storage }): PlaceStore {
  const memory = new Map<string, Place>();
  const device = attempt(storages.device);
  const tab = attempt(storages.tab);
  const onDevice = readAll(device);
  let home: 'tab' | 'device' = onDevice.found === 'fresh' ? 'tab' : 'device';
  const inTab = readAll(tab);
  const first = home === 'device' ? onDevice : inTab;
  for (const [id, place] of first.places) memory.set(id, place);
  const readOnly = first.found === 'newer';
  let keeping: Keeping = canWrite(home === 'device' ? device : tab) && !readOnly ? home : 'memory';

  function save(changed?: string): Keeping {
    if (readOnly) return (keeping = 'memory');
    const storage = home === 'device' ? device : tab;
    // Another tab may have written since: take its other conversations, keep our own.
    const merged = new Map([...readAll(storage).places, ...(changed ? [] : memory)]);
    const own = changed ? memory.get(changed) : undefined;
    if (changed && own) merged.set(changed, own);
    if (changed && !own) merged.delete(changed);
    return (keeping = writeAll(storage, merged) ? home : 'memory');
  }

  return {
    get found() {
      return first.found;
    },
    get keeping() {
      return keeping;
    },
    read: (scenario) => memory.get(scenario),
    write(scenario, place) {
      memory.set(scenario, place);
      return save(scenario);
    },
    keepOnDevice(yes) {
      if (readOnly) return keeping;
      drop(home === 'device' ? device : tab);
      home = yes ? 'device' : 'tab';
      return save();
    },
    forget(scenario) {
      memory.delete(scenario);
      save(scenario);
    },
  };
}

/** Moves as a short text; see the shape above. */
export function packMoves(moves: readonly Move[]): string {
  const words: string[] = [];
  let nexts = 0;
  const flush = () => {
    if (nexts > 0) words.push(`n${nexts}`);
    nexts = 0;
  };
  for (const move of moves) {
    if (move.kind === 'next') nexts += 1;
    else {
      flush();
      if (move.kind === 'choose') words.push(`c:${move.choice}`);
      if (move.kind === 'predict') words.push(`p:${move.option}`);
      if (move.kind === 'mark') words.push(`m:${move.message}`);
    }
  }
  flush();
  return words.join(' ');
}

/** The moves of a packed text. Undefined when it is not one, or is too long to be one of ours. */
export function unpackMoves(text: string): Move[] | undefined {
  const moves: Move[] = [];
  for (const word of text.split(' ').filter(Boolean)) {
    const parts = /^(?:n(\d{1,3})|([cpm]):([a-z][a-z0-9-]{0,39}))$/.exec(word);
    if (!parts) return undefined;
    const [, count, kind, id = ''] = parts;
    if (count) for (let i = 0; i < Number(count); i += 1) moves.push({ kind: 'next' });
    else if (kind === 'c') moves.push({ kind: 'choose', choice: id });
    else if (kind === 'p') moves.push({ kind: 'predict', option: id });
    else moves.push({ kind: 'mark', message: id });
    if (moves.length > MOST_MOVES) return undefined;
  }
  return moves;
}

function readAll(storage: Storage | undefined): { found: Found; places: Map<string, Place> } {
  const raw = attempt(() => storage?.getItem(KEY) ?? undefined);
  if (raw === undefined) return { found: 'fresh', places: new Map() };
  const data = raw.length <= LIMIT ? attempt(() => JSON.parse(raw) as unknown) : undefined;
  if (isRecord(data) && typeof data['schema'] === 'number' && data['schema'] > SCHEMA)
    return { found: 'newer', places: new Map() };
  const places =
    isRecord(data) && data['schema'] === SCHEMA && isRecord(data['places']) ? rebuild(data['places']) : undefined;
  if (places) return { found: 'found', places };
  attempt(() => storage?.setItem(`${KEY}.bad`, raw.slice(0, LIMIT)));
  attempt(() => storage?.removeItem(KEY));
  return { found: 'corrupt', places: new Map() };
}

/** Fresh objects out of known shapes; nothing of the stored object itself is kept. */
function rebuild(stored: Record<string, unknown>): Map<string, Place> {
  const places = new Map<string, Place>();
  for (const [id, kept] of Object.entries(stored)) {
    if (!/^[a-z][a-z0-9-]{0,39}$/.test(id) || !isRecord(kept)) continue;
    const moves = typeof kept['moves'] === 'string' ? unpackMoves(kept['moves']) : undefined;
    if (moves && Number.isInteger(kept['seed'])) places.set(id, { seed: kept['seed'] as number, moves });
  }
  return places;
}

function writeAll(storage: Storage | undefined, places: ReadonlyMap<string, Place>): boolean {
  const stored: Stored = Object.fromEntries(
    [...places].map(([id, { seed, moves }]) => [id, { seed, moves: packMoves(moves) }]),
  );
  const text = JSON.stringify({ schema: SCHEMA, places: stored });
  if (!storage || text.length > LIMIT) return false;
  return attempt(() => (storage.setItem(KEY, text), true)) ?? false;
}

function canWrite(storage: Storage | undefined): boolean {
  return (
    attempt(() => (storage?.setItem(`${KEY}.probe`, ''), storage?.removeItem(`${KEY}.probe`), Boolean(storage))) ??
    false
  );
}

function drop(storage: Storage | undefined): void {
  attempt(() => storage?.removeItem(KEY));
}
