/**
 * Progress as a file: written out for another device, and read in again.
 *
 * A file is somebody else's data until it has been looked at. It is measured before it is parsed, its depth is
 * counted before it is parsed, and every event in it is built afresh from known fields; nothing of it is ever shown
 * but counts. It is laid together with what is there, so reading a file in can add and never take away.
 */
import type { Event } from './events.ts';
import { readEvent, union } from './events.ts';
import { LIMIT, packEvents, unpackEvents } from './log.ts';

/** Why a file was refused. The page has a sentence for each. */
export type Refusal =
  | { readonly why: 'too-big' | 'too-deep' | 'empty' | 'cut-off' | 'not-json' | 'not-ours' | 'newer' }
  /** An entry that is none of ours; counted from 1. */
  | { readonly why: 'bad-entry'; readonly entry: number };

export type Import =
  | { readonly ok: true; readonly events: readonly Event[]; readonly added: number; readonly known: number }
  | ({ readonly ok: false } & Refusal);

/** Objects in objects: a list of flat entries has three levels, and nothing of ours has more. */
const DEEPEST = 4;

/** The text of a file with these events. */
export function exportText(events: readonly Event[]): string {
  return `${packEvents(events)}\n`;
}

/**
 * Reads a file. All or nothing: one entry that is none of ours refuses the whole, and nothing is changed.
 *
 * @param text the file as text
 * @param bytes its size, which is looked at first
 * @param have the events that are there already
 */
export function importText(text: string, bytes: number, have: readonly Event[]): Import {
  if (bytes > LIMIT || text.length > LIMIT) return { ok: false, why: 'too-big' };
  const own = text.replace(/^\uFEFF/, '').trim();
  if (own === '') return { ok: false, why: 'empty' };
  if (depthOf(own) > DEEPEST) return { ok: false, why: 'too-deep' };
  let data: unknown;
  try {
    data = JSON.parse(own);
  } catch {
    return { ok: false, why: own.startsWith('{"schema"') && !own.endsWith('}') ? 'cut-off' : 'not-json' };
  }
  const events = unpackEvents(data);
  if (events === undefined) return { ok: false, why: 'not-ours' };
  if (events === 'newer') return { ok: false, why: 'newer' };
  const bad = (data as { events: unknown[] }).events.findIndex((event) => readEvent(event) === undefined);
  if (bad >= 0) return { ok: false, why: 'bad-entry', entry: bad + 1 };
  const all = union(have, events);
  return { ok: true, events: all, added: all.length - have.length, known: events.length - (all.length - have.length) };
}

/** How many brackets stand open at most, outside of texts. A look at the letters, without parsing. */
function depthOf(json: string): number {
  let [depth, deepest, inText] = [0, 0, false];
  for (let at = 0; at < json.length; at += 1) {
    const letter = json[at];
    if (inText && letter === '\\') at += 1;
    else if (letter === '"') inText = !inText;
    else if (!inText && (letter === '{' || letter === '[')) deepest = Math.max(deepest, (depth += 1));
    else if (!inText && (letter === '}' || letter === ']')) depth -= 1;
  }
  return deepest;
}
