import { posix } from 'node:path';
import { addressOf } from './dist-files.ts';

/** Where an address inside the site leads. `file` is missing where it names nothing. */
export interface Target {
  /** The file of the finished site. */
  readonly file?: string;
  /** The path from the site's root, without a leading slash; a page's ends in a slash. */
  readonly path: string;
  /** `?…`, or nothing. */
  readonly query: string;
  /** `#…`, or nothing. */
  readonly fragment: string;
}

const SCHEME = /^[a-z][a-z0-9+.-]*:/i;

/** Whether an address leaves the site: another scheme, or another host. */
export function isExternal(address: string): boolean {
  return SCHEME.test(address) || /^[\\/]{2}/.test(address);
}

/**
 * Where an address in a page leads. It may be written from the root (`/en/learn/`), from the page
 * (`../learn/`), with or without the last slash, or name the file (`/en/learn/index.html`).
 */
export function resolveAddress(from: string, address: string, files: ReadonlySet<string>): Target {
  const parts = /^([^?#]*)(\?[^#]*)?(#.*)?$/s.exec(address);
  const [, path = '', query = '', fragment = ''] = parts ?? [];
  const here = `/${addressOf(from)}`;
  const full = posix.join(
    '/',
    path === '' ? here : path.startsWith('/') ? path : posix.join(posix.dirname(`${here}x`), path),
  );
  const name = decode(full).slice(1);
  const file = [name, `${name}${name === '' || name.endsWith('/') ? '' : '/'}index.html`].find((each) =>
    files.has(each),
  );
  return { ...(file !== undefined && { file }), path: file === undefined ? name : addressOf(file), query, fragment };
}

/** The way from one file of the site to a path of it; works wherever the site lies. */
export function relativeAddress(from: string, path: string): string {
  const way = posix.relative(posix.join('/', posix.dirname(from)), `/${path}`);
  const slash = path === '' || path.endsWith('/') ? '/' : '';
  return way === '' ? './' : encodePath(way) + slash;
}

/** A path as it stands in an address. */
export function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

/** Percent signs that encode nothing are left as they are. */
function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
