/**
 * Discreet mode: nothing is kept on the device, in this tab, until it is closed. It is also what a tab is in
 * after *Remove everything from this device*, so that the next page does not bring the copy back.
 */
const KEY = 'discreet';

/** Whether this tab keeps nothing. Where the browser refuses to say, it does. */
export function isDiscreet(): boolean {
  try {
    return sessionStorage.getItem(KEY) !== null;
  } catch {
    return true;
  }
}

/** Puts this tab into discreet mode. */
export function beDiscreet(): void {
  try {
    sessionStorage.setItem(KEY, '1');
  } catch {
    // Where nothing can be stored, nothing is kept anyway.
  }
}

/** The channel on which a tab tells the others that everything has been removed; they become discreet too. */
export const REMOVED = 'removed';
