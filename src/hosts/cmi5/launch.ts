import type Cmi5 from '@xapi/cmi5';

export type LaunchParameters = ConstructorParameters<typeof Cmi5>[0] & object;

/** A visit under way: what the platform gave at its beginning. It gives the token a single time. */
export interface Visit {
  /** The query of the address with which the platform opened the package. */
  readonly launch: string;
  readonly authToken: string;
  /** When it began, as a date in ISO 8601. */
  readonly begun: string;
}

/** What the platform wrote into the address; undefined where it wrote nothing, or too little. */
export function launchParameters(query: string): LaunchParameters | undefined {
  const given = new URLSearchParams(query);
  const [endpoint, fetch, registration, activityId, actor] = [
    'endpoint',
    'fetch',
    'registration',
    'activityId',
    'actor',
  ].map((name) => given.get(name));
  if (!endpoint || !fetch || !registration || !activityId || !actor) return undefined;
  if (![endpoint, fetch].every((address) => /^https?:\/\//i.test(address))) return undefined;
  try {
    return { endpoint, fetch, registration, activityId, actor: JSON.parse(actor) as LaunchParameters['actor'] };
  } catch {
    return undefined;
  }
}

const KEY = 'cmi5.visit';

/**
 * The visit that another page of the package began in this tab, if this page belongs to it: a page that was opened
 * from there has no query, one that was loaded anew has the same. It is in the storage of the tab, because there is no
 * other way from page to page, and goes when the package is left.
 */
export function visitUnderWay(query: string): Visit | undefined {
  try {
    const kept = JSON.parse(sessionStorage.getItem(KEY) ?? 'null') as Partial<Visit> | null;
    const { launch, authToken, begun } = kept ?? {};
    if (typeof launch !== 'string' || typeof authToken !== 'string' || typeof begun !== 'string') return undefined;
    return query === '' || query === launch ? { launch, authToken, begun } : undefined;
  } catch {
    return undefined;
  }
}

/** For the next page of this visit; undefined: it is over. Without a storage the next page is not tracked. */
export function rememberVisit(visit: Visit | undefined): void {
  try {
    if (visit) sessionStorage.setItem(KEY, JSON.stringify(visit));
    else sessionStorage.removeItem(KEY);
  } catch {
    // Forbidden in this frame.
  }
}
