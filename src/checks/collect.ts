import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The files of a course, unread: path from the project's root, with `/`, and the bytes. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** Every file under `content/`, sorted by path. Throws where there is no `content/`. */
export function collect(root: string): Files {
  const folder = join(root, 'content');
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `content${entry.parentPath.slice(folder.length).replaceAll('\\', '/')}/${entry.name}`)
    .sort();
  return new Map(paths.map((path) => [path, readFileSync(join(root, path))]));
}
