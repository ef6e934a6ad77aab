/** What this course calls itself and where it sends people: the one place to change either. */
export { languages } from './i18n/languages.ts';

/** The name on every page. A working name: change it here and nowhere else. */
export const SITE_NAME = 'Off Script';

/** What an installed copy is called. It says nothing about the subject, because phones are shared. */
export const SHORT_NAME = 'Course';

/**
 * Where *Leave this site* goes: an ordinary page that anyone might have open. It is never made to
 * fit the reader, and the link carries no trace of this site (`rel="noreferrer"`).
 */
export const EXIT_ADDRESS = 'https://www.wikipedia.org/';

/** The licence of words and drawings, as it is named, and where it stands. */
export const LICENCE = { name: 'CC BY 4.0', address: 'https://creativecommons.org/licenses/by/4.0/' };

/** A path from the site's root as a full address; the site may itself lie in a folder of its host. */
export function fullAddress(path: string, site: URL): string {
  return new URL(path.replace(/^\//, ''), site.href.endsWith('/') ? site.href : `${site.href}/`).href;
}
