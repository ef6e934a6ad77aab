/**
 * Whose guest a page is: on our own site nobody's, in a frame another page's, in a package a learning platform's.
 * The elements know no host. They say what happens (`report`), and they keep things where the page allows it
 * (`components/page/keepable.ts`); a host listens, and may bring a storage of its own. On the site nobody listens.
 *
 * What is reported never holds an answer, a word that somebody wrote, a time or an id of a learner.
 */

/** What happened. `step` of `total` is how far one is; `outcome` is the author's own label: an ending's id, or `done`. */
export type Report =
  | { readonly kind: 'start' }
  | { readonly kind: 'progress'; readonly step: number; readonly total: number }
  | { readonly kind: 'complete'; readonly outcome: string }
  | { readonly kind: 'exit' };

/** The event on the document that carries a report in its `detail`. */
export const REPORTED = 'coursereport';

declare global {
  interface Window {
    /** Set by a host before the elements start: where a package keeps the place of its learner. */
    courseHost?: { readonly storage: Storage };
  }
}

/** Tells whoever is host. Costs nothing where there is none. */
export function report(what: Report): void {
  document.dispatchEvent(new CustomEvent<Report>(REPORTED, { detail: what }));
}

/** Calls `hear` with every report from now on. Gives the way to stop it. */
export function onReport(hear: (what: Report) => void): () => void {
  const listen = (event: Event): void => hear((event as CustomEvent<Report>).detail);
  document.addEventListener(REPORTED, listen);
  return () => document.removeEventListener(REPORTED, listen);
}

/** Whether the page is shown as a frame or in a package, and not as a page of the site. */
export function isGuest(): boolean {
  return document.documentElement.dataset['frame'] !== undefined;
}
