import type { Problem } from './problem.ts';
import type { Reading } from './reading.ts';
import { readYaml } from './yaml.ts';

/** A lesson: the reading of its head, and the prose below it. */
export interface LessonReading extends Reading {
  /** Everything below the head; empty where the head could not be found. */
  readonly body: string;
  /** Where the body begins in the file. */
  readonly bodyOffset: number;
}

const HEAD = /^---[ \t]*\n[\s\S]*?\n---[ \t]*(?:\n|$)/;

/** Reads an MDX file: the head between two lines of `---`, then the prose. Never throws. */
export function readLesson(source: string): LessonReading {
  const head = HEAD.exec(source)?.[0];
  if (head === undefined)
    return { ...readYaml('head: missing'), value: undefined, problems: [noHead], body: '', bodyOffset: 0 };
  // The two lines are blanked, so that what is found in the head keeps its place in the file.
  const reading = readYaml(head.replace(/^---/gm, '   '));
  return { ...reading, body: source.slice(head.length), bodyOffset: head.length };
}

const noHead: Problem = {
  code: 'no-head',
  level: 'error',
  line: 1,
  column: 1,
  message: 'The head is missing. Begin the file with a line "---", then title, summary and so on, then a line "---".',
};
