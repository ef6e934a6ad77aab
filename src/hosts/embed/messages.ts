/**
 * All that a frame and the page around it say to each other. Each message is a plain object with these three:
 *
 *     { ns: 'off-script', v: 1, type, id? }        id: the activity, as in the address of the frame
 *
 * | frame → page | with | |
 * | --- | --- | --- |
 * | `ready` | `title` `lang` `minHeight` | once, when the frame can be used |
 * | `resize` | `height` | whenever its content wants another height; a whole number of px |
 * | `start` | | the first step is taken: this and the rest only where `hello` asked for `events` |
 * | `progress` | `step` `total` | |
 * | `complete` | `outcome` | the author's label of the ending, or `done` |
 * | `exit` | | *Leave this site* was pressed, and the frame is blank |
 * | `error` | `code` | |
 *
 * | page → frame | with | |
 * | --- | --- | --- |
 * | `hello` | `fit` `events` | "I am here": is answered with `resize` |
 * | `set` | any of `theme` `accent` `motion` | |
 * | `restart` | | |
 *
 * No message ever holds an answer, a word that somebody wrote, a time, or anything about who is reading. Versions: what
 * is added stays `v: 1`, and each side ignores what it does not know; `v: 2` would be another language.
 */
export const NAMESPACE = 'off-script';
export const VERSION = 1;

export type FromFrame =
  | { readonly type: 'ready'; readonly title: string; readonly lang: string; readonly minHeight: number }
  | { readonly type: 'resize'; readonly height: number }
  | { readonly type: 'start' | 'exit' }
  | { readonly type: 'progress'; readonly step: number; readonly total: number }
  | { readonly type: 'complete'; readonly outcome: string }
  | { readonly type: 'error'; readonly code: string };

export type FromPage =
  | { readonly type: 'hello'; readonly fit: 'box' | 'content'; readonly events: boolean }
  | {
      readonly type: 'set';
      readonly theme?: 'auto' | 'light' | 'dark' | undefined;
      readonly accent?: string | undefined;
      readonly motion?: 'auto' | 'off' | undefined;
    }
  | { readonly type: 'restart' };

/** A message as it is posted. */
export function wrap(message: FromFrame | FromPage, id?: string): object {
  return { ns: NAMESPACE, v: VERSION, ...message, ...(id && { id }) };
}

type Loose = Readonly<Record<string, unknown>>;

/** What a frame says, if it is well formed; nothing else of the object is looked at or handed on. Never throws. */
export function fromFrame(data: unknown): FromFrame | undefined {
  return read(data, ({ type, title, lang, minHeight, height, step, total, outcome, code }) => {
    if (type === 'ready' && isText(title, 300) && isText(lang, 35) && isCount(minHeight))
      return { type, title, lang, minHeight };
    if (type === 'resize' && isCount(height)) return { type, height };
    if (type === 'start' || type === 'exit') return { type };
    if (type === 'progress' && isCount(step) && isCount(total) && step <= total) return { type, step, total };
    if (type === 'complete' && isLabel(outcome)) return { type, outcome };
    if (type === 'error' && isLabel(code)) return { type, code };
    return undefined;
  });
}

/** What the page around says, if it is well formed. Never throws. */
export function fromPage(data: unknown): FromPage | undefined {
  return read(data, ({ type, fit, events, theme, accent, motion }) => {
    if (type === 'hello') return { type, fit: fit === 'content' ? fit : 'box', events: events === true };
    if (type === 'restart') return { type };
    if (type !== 'set') return undefined;
    return {
      type,
      ...((theme === 'auto' || theme === 'light' || theme === 'dark') && { theme }),
      ...(isText(accent, 6) && /^([0-9a-f]{6})?$/i.test(accent) && { accent }),
      ...((motion === 'auto' || motion === 'off') && { motion }),
    };
  });
}

function read<T>(data: unknown, reading: (message: Loose) => T | undefined): T | undefined {
  try {
    const message = data as Loose;
    return message['ns'] === NAMESPACE && message['v'] === VERSION ? reading(message) : undefined;
  } catch {
    return undefined;
  }
}

const isText = (value: unknown, most: number): value is string => typeof value === 'string' && value.length <= most;
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
const isLabel = (value: unknown): value is string => isText(value, 64) && /^[a-z0-9-]+$/.test(value);
