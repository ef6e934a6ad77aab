/** The part of SCORM 1.2 that is used. Every answer is a text; `"false"` and an error are the same to us. */
export interface Scorm12 {
  LMSInitialize(nothing: ''): string;
  LMSGetValue(name: string): string;
  LMSSetValue(name: string, value: string): string;
  LMSCommit(nothing: ''): string;
  LMSFinish(nothing: ''): string;
}

const MOST_PARENTS = 10;

/**
 * The platform that shows this window: looked for in the window itself, in at most ten windows around it, then in the
 * window that opened it and those around that. A window of somebody else may not even be looked at; then there is
 * nothing to be found that way. Undefined where there is no platform: the page is open by itself.
 */
export function findApi(window: Window): Scorm12 | undefined {
  return upwards(window) ?? upwards(attempt(() => window.opener as Window | null));
}

function upwards(start: Window | null | undefined): Scorm12 | undefined {
  let at = start;
  for (let count = 0; at && count <= MOST_PARENTS; count += 1) {
    const here = at;
    const api = attempt(() => (here as { API?: Scorm12 }).API);
    // A foreign window gives an error, or a proxy that holds nothing.
    if (api && attempt(() => typeof api.LMSInitialize === 'function')) return api;
    const parent = attempt(() => here.parent);
    at = parent === here ? undefined : parent;
  }
  return undefined;
}

/** What an access gives; undefined where it throws. */
export function attempt<T>(access: () => T): T | undefined {
  try {
    return access();
  } catch {
    return undefined;
  }
}
