/** What a press of a key asks for. A clicker sends Page Up and Page Down, and "." or "b" for its dark button. */
export type Wish = 'on' | 'back' | 'first' | 'last' | 'blank' | 'notes' | 'clock' | 'keys' | 'full';

const WISHES: Readonly<Record<string, Wish>> = {
  ArrowRight: 'on',
  ArrowDown: 'on',
  PageDown: 'on',
  ' ': 'on',
  Enter: 'on',
  ArrowLeft: 'back',
  ArrowUp: 'back',
  PageUp: 'back',
  Backspace: 'back',
  Home: 'first',
  End: 'last',
  b: 'blank',
  '.': 'blank',
  n: 'notes',
  p: 'clock',
  f: 'full',
  '?': 'keys',
};

/** What writes, and what is pressed itself. */
const FIELD = 'input, select, textarea, [contenteditable]';
/** Keys that do nothing in a field of one line: a clicker goes on from there. */
const PAGES = /^Page(Up|Down)$/;
const PRESSED = 'a, button, summary';

/**
 * The wish of a key; undefined for a key that is somebody else's: held with another, held down, typed in a field, or
 * Space and Enter on a button.
 */
export function wishOf(event: KeyboardEvent): Wish | undefined {
  const { key, target, ctrlKey, altKey, metaKey, shiftKey, repeat } = event;
  // Not `instanceof`: an element of a frame is of another world.
  const on = target && 'closest' in target ? (target as Element) : undefined;
  if (ctrlKey || altKey || metaKey || repeat || (shiftKey && key !== '?')) return undefined;
  if (on?.closest(FIELD) && !(PAGES.test(key) && on.matches('input'))) return undefined;
  if ((key === ' ' || key === 'Enter') && on?.closest(PRESSED)) return undefined;
  const isTurned = document.documentElement.dir === 'rtl';
  const name = isTurned ? (TURNED[key] ?? key) : key;
  return WISHES[name.length === 1 ? name.toLowerCase() : name];
}

const TURNED: Readonly<Record<string, string>> = { ArrowRight: 'ArrowLeft', ArrowLeft: 'ArrowRight' };
