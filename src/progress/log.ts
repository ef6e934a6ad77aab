/**
 * The events of a learner in the storage of the browser: read, added to, joined with what other tabs have
 * written, kept longer if asked, forgotten.
 *
 * Where they live. In sessionStorage, so that they go with the tab; in localStorage only from the moment in which
 * the learner asks for it. Two tabs may write at the same moment: each lays its list over what is stored, and does so
 * again when told that the other has written, so in the end both have everything.
 *
 * Storage may be blocked, full or missing. Nothing here ever throws: what was done is held in memory for as long as
 * the page is open.
 */
import { readEvent, union, writeEvent } from './events.ts';
import type { Event } from './events.ts';
import { attempt } from './guard.ts';

/** How far events are kept: not at all, until the tab is closed, or on this device. */
export type Keeping = 'memory' | 'tab' | 'device';

/** What was found on opening: nothing, events, something unreadable (set aside), or a newer shape (left alone). */
export type Found = 'fresh' | 'found' | 'corrupt' | 'newer';

export interface Log {
  readonly found: Found;
  readonly keeping: Keeping;
  /** All events, in the order of time. */
  events(): readonly Event[];
  /** Adds events; those with an id that is there already change nothing. Says how far they are kept. */
  add(...events: readonly Event[]): Keeping;
  /** Takes in what another tab has written meanwhile. */
  refresh(): void;
  /** From now on on this device (true) or only in this tab (false). Says how far they are kept. */
  keepOnDevice(yes: boolean): Keeping;
  /** Forgets everything, here and in the storage. False where it could not be removed. */
  forget(): boolean;
}

export const PROGRESS_KEY = 'progress';
const SCHEMA = 1;
/** About 4,000 things judged. */
export const LIMIT = 524_288;

/** Opens the events kept in these two storages; either may throw on every access. */
export function openLog(storages: { tab: () => Storage; device: () => Storage }): Log {
  const [tab, device] = [attempt(storages.tab), attempt(storages.device)];
  const onDevice = read(device);
  let home: 'tab' | 'device' = onDevice.found === 'fresh' ? 'tab' : 'device';
  const first = home === 'device' ? onDevice : read(tab);
  const readOnly = first.found === 'newer';
  let events: readonly Event[] = home === 'device' ? union(first.events, read(tab).events) : first.events;
  const storage = (): Storage | undefined => (home === 'device' ? device : tab);
  let keeping: Keeping = !readOnly && canWrite(storage()) ? home : 'memory';
  let written: ReadonlySet<string> = new Set(events.map(({ id }) => id));

  /** Lays our events over the stored ones. Where those are gone, another tab has forgotten them, and so do we. */
  function join(): void {
    const stored = read(storage());
    if (stored.found === 'fresh' && written.size > 0) {
      events = events.filter(({ id }) => !written.has(id));
      home = 'tab';
    }
    events = union(stored.events, events);
  }

  function save(): Keeping {
    if (readOnly) return (keeping = 'memory');
    const isKept = write(storage(), events);
    if (isKept) written = new Set(events.map(({ id }) => id));
    return (keeping = isKept ? home : 'memory');
  }

  return {
    found: first.found,
    get keeping() {
      return keeping;
    },
    events: () => events,
    add(...more) {
      if (!readOnly) join();
      events = union(events, more);
      return save();
    },
    refresh() {
      if (readOnly) return;
      join();
      // The other tab may not have seen what is only here: it is written once more, over what it wrote.
      if (events.length > read(storage()).events.length) save();
    },
    keepOnDevice(yes) {
      if (readOnly) return keeping;
      join();
      const before = storage();
      home = yes ? 'device' : 'tab';
      events = union(read(storage()).events, events);
      const kept = save();
      if (kept !== 'memory' && before !== storage()) remove(before);
      return kept;
    },
    forget() {
      events = [];
      written = new Set();
      const gone = [remove(tab), remove(device)].every(Boolean);
      home = 'tab';
      keeping = canWrite(tab) ? 'tab' : 'memory';
      return gone;
    },
  };
}

/** A list of events as it is stored and as it is exported. */
export function packEvents(events: readonly Event[]): string {
  return JSON.stringify({ schema: SCHEMA, events: events.map(writeEvent) });
}

/**
 * The events of a stored list, of any schema that there ever was. Single entries that cannot be read are left out.
 * `newer` for a schema that this code does not know; undefined for anything that is no list of events.
 */
export function unpackEvents(data: unknown): readonly Event[] | 'newer' | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { schema, events } = data as Record<string, unknown>;
  if (typeof schema === 'number' && schema > SCHEMA) return 'newer';
  if (schema !== SCHEMA || !Array.isArray(events)) return undefined;
  return union(events.flatMap((event) => readEvent(event) ?? []));
}

function read(storage: Storage | undefined): { found: Found; events: readonly Event[] } {
  const raw = attempt(() => storage?.getItem(PROGRESS_KEY) ?? undefined);
  if (raw === undefined) return { found: 'fresh', events: [] };
  const events = raw.length <= LIMIT ? unpackEvents(attempt(() => JSON.parse(raw) as unknown)) : undefined;
  if (events === 'newer') return { found: 'newer', events: [] };
  if (events) return { found: 'found', events };
  // One copy is set aside, in case somebody can still read something in it.
  attempt(() => storage?.setItem(`${PROGRESS_KEY}.bad`, raw.slice(0, LIMIT)));
  attempt(() => storage?.removeItem(PROGRESS_KEY));
  return { found: 'corrupt', events: [] };
}

function write(storage: Storage | undefined, events: readonly Event[]): boolean {
  const text = packEvents(events);
  if (!storage || text.length > LIMIT) return false;
  return attempt(() => (storage.setItem(PROGRESS_KEY, text), true)) ?? false;
}

function canWrite(storage: Storage | undefined): boolean {
  const probe = `${PROGRESS_KEY}.probe`;
  return attempt(() => (storage?.setItem(probe, ''), storage?.removeItem(probe), Boolean(storage))) ?? false;
}

function remove(storage: Storage | undefined): boolean {
  if (!storage) return true;
  return attempt(() => (storage.removeItem(PROGRESS_KEY), storage.removeItem(`${PROGRESS_KEY}.bad`), true)) ?? false;
}
