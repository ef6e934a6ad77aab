/** Brings the end of a conversation into view above the tray, and never hides where the last turn began. */
export function revealEnd(list: Element, tray: Element, from?: Element): void {
  const last = list.lastElementChild;
  if (!last) return;
  const hidden = last.getBoundingClientRect().bottom + 16 - tray.getBoundingClientRect().top;
  const head = document.querySelector('body > header')?.getBoundingClientRect().bottom ?? 0;
  const room = (from ?? last).getBoundingClientRect().top - Math.max(0, head) - 16;
  if (hidden > 0) scrollBy({ top: Math.max(0, Math.min(hidden, room)), behavior: 'instant' });
}
