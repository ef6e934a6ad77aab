/**
 * What a package keeps with its learner, as one text that a learning platform holds for it.
 *
 * Stored shape: `1;` and then, in base64, the deflated JSON of
 *
 *     { "done": ["lesson/first-hello"], "kept": [["wrong-court", "places", "{…}"]] }
 *
 * `done` are names of pages that were finished; `kept` is, oldest first, what each page has written into its storage:
 * the page, the key, the text. Only ids and numbers stand in there, see `progress/place.ts` and its neighbours.
 *
 * SCORM 1.2 allows 4096 characters, and not every platform says so before it cuts the text off. So the length is
 * looked at here. What does not fit: the oldest entries are left out, whole ones. What cannot be read, because it is
 * broken, cut off, of another version or of another course: nothing is taken from it, and the page begins afresh.
 */
import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';

export interface Suspended {
  readonly done: readonly string[];
  readonly kept: readonly (readonly [page: string, key: string, text: string])[];
}

/** As many characters as a platform has to take: SCORM 1.2 run-time environment, CMIString4096. */
export const MOST_CHARACTERS = 4096;

const VERSION = '1;';
const NOTHING: Suspended = { done: [], kept: [] };

/** As a text of at most 4096 characters, and what of it is in there: the newest as far as they fit. */
export function packSuspended(all: Suspended): { readonly text: string; readonly packed: Suspended } {
  for (let leaveOut = 0; leaveOut <= all.kept.length; leaveOut += 1) {
    const packed = { done: all.done, kept: all.kept.slice(leaveOut) };
    const bytes = deflateSync(strToU8(JSON.stringify(packed)), { level: 9, mem: 4 });
    const text = VERSION + btoa(String.fromCharCode(...bytes));
    if (text.length <= MOST_CHARACTERS) return { text, packed };
  }
  return { text: '', packed: NOTHING };
}

/** What a text holds; nothing where it is not one of ours. */
export function unpackSuspended(text: string): Suspended {
  if (!text.startsWith(VERSION) || text.length > MOST_CHARACTERS) return NOTHING;
  try {
    const bytes = Uint8Array.from(atob(text.slice(VERSION.length)), (one) => one.charCodeAt(0));
    const { done, kept } = JSON.parse(strFromU8(inflateSync(bytes))) as Record<string, unknown>;
    if (!Array.isArray(done) || !Array.isArray(kept)) return NOTHING;
    const isEntry = (entry: unknown): entry is [string, string, string] =>
      Array.isArray(entry) && entry.length === 3 && entry.every((part) => typeof part === 'string');
    return { done: done.filter((name) => typeof name === 'string'), kept: kept.filter(isEntry) };
  } catch {
    return NOTHING;
  }
}
