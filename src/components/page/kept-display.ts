/**
 * What the reader chose about how pages look: JSON under `display.v1`, with `theme`, `text`, `motion`,
 * `speed` and `language`, each only when it is not the usual one. boot.js reads it before the first
 * paint. A few ids, never a text; unknown ones are kept as they are.
 */
import { isDiscreet } from '../offline/discreet.ts';

export const KEPT_DISPLAY = 'display.v1';

type Kept = Readonly<Record<string, string | undefined>>;

/** What is kept; nothing where the browser keeps nothing or it can't be read. */
export function keptDisplay(): Kept {
  try {
    return (JSON.parse(localStorage.getItem(KEPT_DISPLAY) ?? '{}') ?? {}) as Kept;
  } catch {
    return {};
  }
}

/** Whether a choice would be kept. Writes nothing to find out. */
export function canKeepDisplay(): boolean {
  try {
    localStorage.getItem(KEPT_DISPLAY);
    return !isDiscreet();
  } catch {
    return false;
  }
}

/** Keeps these choices beside the others. Gives false where nothing can be kept, and in discreet mode. */
export function keepDisplay(choices: Kept): boolean {
  if (isDiscreet()) return false;
  try {
    localStorage.setItem(KEPT_DISPLAY, JSON.stringify({ ...keptDisplay(), ...choices }));
    return true;
  } catch {
    return false;
  }
}
