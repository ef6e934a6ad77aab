/** Where the site lies that a page belongs to, as far as its address tells. Pure. */

const OWN_NAMES = /(^|\.)(localhost|local|internal|lan|home|test)$/;
const NUMBERS = /^\d+\.\d+\.\d+\.\d+$/;
const OWN_NUMBERS = /^(0\.|10\.|127\.|169\.254\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.)/;
const OWN_LONG_NUMBERS = /^\[(::1\]|f[cd][\da-f]{2}:|fe80:)/;

/** Whether others can reach it. A file, this device and a house's own network they cannot. */
export function isPublic({ protocol, hostname }: URL): boolean {
  if (protocol !== 'https:' && protocol !== 'http:') return false;
  if (hostname.startsWith('[')) return !OWN_LONG_NUMBERS.test(hostname);
  if (NUMBERS.test(hostname)) return !OWN_NUMBERS.test(hostname);
  return hostname.includes('.') && !OWN_NAMES.test(hostname);
}

/** Its name for people, as in `course.example`; for a file, that it is one. */
export function hostOf({ protocol, host }: URL): string {
  return host === '' ? protocol : host;
}

/** What a site's own policy has to allow. */
export function policyFor({ protocol, origin, host }: URL): string {
  const source = host === '' ? protocol : origin;
  return `frame-src ${source}; script-src ${source}`;
}
