import { isMap, isPair, isScalar, isSeq } from 'yaml';
import type { Node, Pair } from 'yaml';
import type { Path } from './reading.ts';

/** The offsets between which the value (or the key) at a path stands. The deepest part that exists counts. */
export function spanIn(root: Node | null, path: Path, where: 'key' | 'value'): readonly [number, number] {
  let here: Node | null = root;
  let key: Node | null = null;
  for (const part of path) {
    const next = partOf(here, part);
    if (!next) return rangeOf(key ?? here);
    key = isPair(next) ? (next.key as Node | null) : null;
    here = isPair(next) ? (next.value as Node | null) : next;
  }
  return rangeOf(where === 'key' && key ? key : (here ?? key));
}

function partOf(node: Node | null, part: PropertyKey): Node | Pair | undefined {
  if (isMap(node)) return node.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === String(part));
  if (isSeq(node)) return node.items[Number(part)] as Node | undefined;
  return undefined;
}

function rangeOf(node: Node | null | undefined): readonly [number, number] {
  const range = node?.range;
  return range ? [range[0], range[1]] : [0, 0];
}
