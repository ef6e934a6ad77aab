import { isAlias, isMap, isScalar, visit } from 'yaml';
import type { Document, Node, Scalar, YAMLMap } from 'yaml';
import { fault } from './fault.ts';
import type { Fault } from './fault.ts';
import { positionsIn } from './positions.ts';

/** What is good YAML and still not what an author means: copies, conversions, keys given twice, texts cut off. */
export function trapsIn(document: Document, source: string): Fault[] {
  const positionAt = positionsIn(source);
  const faults: Fault[] = [];
  visit(document, {
    Node: (key, node) => {
      if (isAlias(node) || node.anchor || node.tag) faults.push(copying(offsetOf(node), source));
      if (isMap(node)) faults.push(...keyFaults(node, (offset) => positionAt(offset).line));
      if (key !== 'key' && isScalar(node)) faults.push(...cutText(node, source));
    },
  });
  return faults;
}

function offsetOf(node: unknown): number {
  return (node as Node).range?.[0] ?? 0;
}

function copying(offset: number, source: string): Fault {
  const line = source.slice(source.lastIndexOf('\n', offset - 1) + 1);
  const sign = /[&*!]+/.exec(line)?.[0] ?? '&';
  const cure = 'Put the text in quotes, or write it out again.';
  return fault('alias', offset, `YAML reads "${sign}" as an order to copy or convert. ${cure}`);
}

function keyFaults(map: YAMLMap, lineOf: (offset: number) => number): Fault[] {
  const seen = new Map<string, number>();
  return map.items.flatMap(({ key }): Fault[] => {
    if (!isScalar(key)) return [];
    const name = String(key.value);
    const offset = offsetOf(key);
    const first = seen.get(name);
    seen.set(name, first ?? offset);
    if (name === '<<') return [fault('alias', offset, '"<<" would copy from elsewhere. Write the keys out again.')];
    if (name === '__proto__') return [fault('bad-id', offset, '"__proto__" cannot be a name. Choose another.')];
    if (first === undefined) return [];
    return [fault('duplicate-key', offset, `"${name}" is given twice (first on line ${lineOf(first)}). Keep one.`)];
  });
}

/** A text without quotes that a comment follows on its line: most likely the comment was meant to be text. */
function cutText({ type, value, range }: Scalar, source: string): Fault[] {
  const end = range?.[1] ?? 0;
  if (type !== 'PLAIN' || typeof value !== 'string' || !/^[ \t]+#/.test(source.slice(end, end + 40))) return [];
  const last = value.split(' ').at(-1) ?? '';
  const cure = 'Put the text in quotes, or give the comment a line of its own.';
  return [fault('cut-text', end, `The text ends at "${last}", because " #" starts a comment. ${cure}`)];
}
