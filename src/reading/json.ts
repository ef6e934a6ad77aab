import { positionsIn } from './positions.ts';
import type { Reading } from './reading.ts';
import { readYaml } from './yaml.ts';

/** Reads a JSON file with the same care as YAML: line numbers, and no key twice. Never throws. */
export function readJson(source: string): Reading {
  const fault = syntaxFault(source);
  if (!fault) return readYaml(withSpaces(source));
  const position = positionsIn(source)(fault.offset);
  return {
    value: undefined,
    problems: [{ code: 'bad-json', level: 'error', ...position, message: fault.message }],
    locate: () => position,
    span: () => [fault.offset, fault.offset],
  };
}

/** JSON is YAML, but for the tabs it allows before a line. */
function withSpaces(source: string): string {
  return source.replace(/^[ \t]+/gm, (indent) => ' '.repeat(indent.length));
}

function syntaxFault(source: string): { offset: number; message: string } | undefined {
  try {
    JSON.parse(source);
    return undefined;
  } catch (error) {
    const offset = /at position (\d+)/.exec(String(error))?.[1];
    const message =
      'This is not valid JSON. Put every text in double quotes, and a comma after each line but the last.';
    return { offset: offset ? Number(offset) : source.trimEnd().length, message };
  }
}
