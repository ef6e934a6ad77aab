import { readdir } from 'node:fs/promises';
import { relative, resolve } from 'node:path';

/** Every file below a folder, with forward slashes, in an order that does not depend on the machine. */
export async function distFiles(root: string): Promise<string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, resolve(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

/** The address of a file of the site, without a leading slash: `en/learn/index.html` is `en/learn/`. */
export function addressOf(file: string): string {
  return file.replace(/(^|\/)index\.html$/, '$1');
}

/** The file of an address of the site, as it stands in a page. */
export function fileOf(address: string): string {
  const path = decodeURI(address);
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}
