import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { collect } from '../../../src/checks/collect.ts';
import type { Files } from '../../../src/checks/collect.ts';
import { lineOf } from '../../../src/checks/report.ts';
import { check } from '../../../src/checks/run.ts';

const fixtures = fileURLToPath(new URL('../../fixtures/', import.meta.url));

/** One difference from the valid course. */
type Change =
  | ({ readonly file: string } & (
      | { readonly find: string; readonly put: string }
      | { readonly write: string; readonly times?: number }
      | { readonly bytes: string }
      /** A file of `tests/fixtures/parts/`. */
      | { readonly copy: string }
      | { readonly delete: true }
    ))
  /** Every file of a course in a folder of `tests/fixtures/parts/`. */
  | { readonly add: string };

/** A course that is not quite the valid one, and what the check must say about it. */
export interface Fixture {
  /** The file's name without its ending: a code, and for further cases a dot and a word. */
  readonly name: string;
  readonly code: string;
  readonly change: readonly Change[];
  readonly says: readonly string[];
}

/** The day on which the fixtures are checked, and an interface of two sentences. */
export const circumstances = {
  today: '2026-11-23',
  uiWords: { areas: ['chat', 'page'], keys: ['chat.next', 'chat.count'] },
};

/** The valid course: everything once, and nothing to find fault with. */
export const validCourse: Files = collect(`${fixtures}valid/course`);

/** The fixtures of a folder, `broken` or `valid`, sorted by the code they are about. */
export function fixturesIn(folder: 'broken' | 'valid'): Fixture[] {
  return readdirSync(fixtures + folder)
    .filter((name) => name.endsWith('.yml'))
    .sort()
    .map((name) => {
      const { change, says = [] } = parse(readFileSync(`${fixtures}${folder}/${name}`, 'utf8')) as Omit<
        Fixture,
        'code'
      >;
      return { name: name.slice(0, -'.yml'.length), code: name.replace(/\..*$/, ''), change, says };
    });
}

/** Every line the check says about the valid course with these changes. */
export function linesFor(changes: readonly Change[]): string[] {
  return check(changed(validCourse, changes), circumstances).found.map(lineOf);
}

/** The files with the changes made. Throws when the text to be changed is not there exactly once. */
export function changed(files: Files, changes: readonly Change[]): Files {
  const result = new Map(files);
  for (const change of changes) {
    if ('add' in change) for (const [path, bytes] of collect(`${fixtures}parts/${change.add}`)) result.set(path, bytes);
    else if ('delete' in change) result.delete(change.file);
    else result.set(change.file, bytesOf(change, result.get(change.file)));
  }
  return result;
}

function bytesOf(
  change: Exclude<Change, { delete: true } | { add: string }>,
  before: Uint8Array | undefined,
): Uint8Array {
  if ('bytes' in change) return Buffer.from(change.bytes.replaceAll(' ', ''), 'hex');
  if ('copy' in change) return readFileSync(`${fixtures}parts/${change.copy}`);
  if ('write' in change) return Buffer.from(change.write.repeat(change.times ?? 1));
  const text = Buffer.from(before ?? []).toString('utf8');
  const parts = text.split(change.find);
  if (parts.length !== 2) throw new Error(`"${change.find}" stands ${parts.length - 1} times in ${change.file}`);
  return Buffer.from(parts.join(change.put));
}
