/**
 * Six checks of the way to a job, and what to do next once some of them are made. It never says what an offer
 * is: an answer by an own route is a good deal, and no proof, and a missing one is a reason to ask first.
 */

/** In the order in which the page asks them. */
export const routeChecks = ['employer', 'licence', 'contract', 'visa', 'fee', 'person'] as const;
export type RouteCheck = (typeof routeChecks)[number];

/**
 * `found`: by an own route, and it fits; `differs`: found out, and it does not fit; `not-yet`; `refused`: told
 * not to ask, or no answer came. A check without a mark counts as not yet.
 */
export const routeMarks = ['found', 'differs', 'not-yet', 'refused'] as const;
export type RouteMark = (typeof routeMarks)[number];

export interface WayOn {
  /** `ask-first`: talk to somebody outside before anything else; `one-thing`: the next check; `plan`: all six made. */
  readonly kind: 'ask-first' | 'one-thing' | 'plan';
  /** What to talk about, the most urgent first. */
  readonly about: readonly RouteCheck[];
  /** The next check to make; one and no more. */
  readonly next?: RouteCheck | undefined;
}

/** What can't be undone comes first: crossing a border, what is said there, money, a signature. */
const urgency: readonly RouteCheck[] = ['visa', 'person', 'fee', 'contract', 'licence', 'employer'];

/** What to do next, from the marks so far. */
export function wayOn(marks: ReadonlyMap<RouteCheck, RouteMark>): WayOn {
  const about = urgency.filter((check) => ['differs', 'refused'].includes(marks.get(check) ?? ''));
  const next = routeChecks.find((check) => (marks.get(check) ?? 'not-yet') === 'not-yet');
  if (about.length > 0) return { kind: 'ask-first', about, next };
  return { kind: next ? 'one-thing' : 'plan', about, next };
}
