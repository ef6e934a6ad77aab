/*
 * Both move this page alone. `scrollIntoView` would move the page of another site around our frame as well, under the
 * eyes of somebody who reads there.
 */

/** Brings the start of a part to the top of the page, below what is pinned there. */
export function toTop(part: Element): void {
  scrollBy({ top: part.getBoundingClientRect().top - pinned(), behavior: 'instant' });
}

/** Brings a part into view, if it is not there already. */
export function intoView(part: Element): void {
  const { top, bottom } = part.getBoundingClientRect();
  if (top < pinned() || bottom > innerHeight) toTop(part);
}

/** The height of what stays at the top of the page, as the style sheet says it. */
function pinned(): number {
  return parseFloat(getComputedStyle(document.documentElement).scrollPaddingBlockStart) || 0;
}
