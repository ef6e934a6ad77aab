import type { SourceFile } from './source-file.ts';

/** A tag in the prose of a lesson or a page: `<Fact id="us-2025" />`. */
export interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Where its "<" stands in the file. */
  readonly offset: number;
}

const OPENING = /<(?<name>[A-Za-z][\w.:-]*)(?<rest>[^<>]*)/g;
const ATTRIBUTE = /\b(?<key>[\w-]{1,40})="(?<value>[^"]*)"/g;

/** Every opening tag in the body of a file, in order. */
export function tagsIn(file: SourceFile): Tag[] {
  return [...file.body.matchAll(OPENING)].map(({ groups, index }) => ({
    name: groups?.['name'] ?? '',
    attributes: Object.fromEntries(
      [...(groups?.['rest'] ?? '').matchAll(ATTRIBUTE)].map((found) => [
        found.groups?.['key'] ?? '',
        found.groups?.['value'] ?? '',
      ]),
    ),
    offset: file.bodyOffset + index,
  }));
}
