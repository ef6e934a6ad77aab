import { offsetWithin } from '../reading/offset-within.ts';
import type { Position } from '../reading/problem.ts';
import type { Path } from '../reading/reading.ts';
import { blocksOf } from './prose-blocks.ts';
import type { SourceFile } from './source-file.ts';
import { voiceAt } from './voices.ts';
import type { Voice } from './voices.ts';

/** A text that a reader will see, wherever it is written. */
export interface Passage {
  readonly file: SourceFile;
  readonly text: string;
  readonly voice: Voice;
  /** Its keys from the top of the file, joined by dots; "body" in the prose of a lesson. */
  readonly name: string;
  /** Line and column of a letter of the text. */
  positionOf(index: number): Position;
}

/** What is longer is no text for readers, and said elsewhere; searching it all would only take time. */
const LONGEST = 3_000;

/** Every text of a file. A file with mistakes in its structure still gives those texts that can be found. */
export function passagesOf(file: SourceFile): Passage[] {
  return [...valuePassages(file), ...bodyPassages(file)];
}

function valuePassages(file: SourceFile): Passage[] {
  return leavesOf(file.value, []).flatMap(({ path, text }): Passage[] => {
    const voice = voiceAt(file.kind, path);
    if (!voice) return [];
    const positionOf = (index: number): Position =>
      file.positionAt(offsetWithin(file.source, file.span(path), text, index));
    return [{ file, text, voice, name: path.map(String).join('.'), positionOf }];
  });
}

function bodyPassages(file: SourceFile): Passage[] {
  return blocksOf(file.body).map(({ text, offset, isSaid }) => ({
    file,
    text,
    voice: isSaid ? 'story' : 'guide',
    name: 'body',
    positionOf: (index) => file.positionAt(file.bodyOffset + offset + index),
  }));
}

function leavesOf(value: unknown, path: Path): { path: Path; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value.slice(0, LONGEST) }];
  if (typeof value !== 'object' || value === null) return [];
  const parts: [PropertyKey, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return parts.flatMap(([key, part]) => leavesOf(part, [...path, key]));
}
