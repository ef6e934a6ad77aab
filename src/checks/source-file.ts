import { readJson } from '../reading/json.ts';
import { readLesson } from '../reading/lesson.ts';
import { positionsIn } from '../reading/positions.ts';
import type { Position } from '../reading/problem.ts';
import type { Reading } from '../reading/reading.ts';
import { readText } from '../reading/text.ts';
import { readYaml } from '../reading/yaml.ts';
import { placeOf } from './places.ts';
import type { Place } from './places.ts';

/** One file under `content/`, read once, whatever its state. */
export interface SourceFile extends Place, Reading {
  /** From the project's root: `content/scenarios/tea/scenario.yml`. */
  readonly path: string;
  readonly source: string;
  /** The prose of a lesson or a page, and where it begins; empty for everything else. */
  readonly body: string;
  readonly bodyOffset: number;
  /** Line and column of an offset in `source`. */
  positionAt(offset: number): Position;
}

/** Reads a file as what its ending says it is. Never throws. */
export function readFile(path: string, bytes: Uint8Array): SourceFile {
  const text = readText(bytes);
  const { source } = text;
  const reading = source === '' ? nothing : readAs(path, source);
  return {
    ...placeOf(path),
    path,
    source,
    body: '',
    bodyOffset: 0,
    ...reading,
    problems: [...text.problems, ...reading.problems],
    positionAt: positionsIn(source),
  };
}

const nothing: Reading = { value: undefined, problems: [], locate: () => ({ line: 1, column: 1 }), span: () => [0, 0] };

function readAs(path: string, source: string): Reading {
  if (path.endsWith('.yml')) return readYaml(source);
  if (path.endsWith('.json')) return readJson(source);
  if (path.endsWith('.mdx')) return readLesson(source);
  return nothing;
}
