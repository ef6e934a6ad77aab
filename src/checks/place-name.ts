import type { Path } from '../reading/reading.ts';

/** What one member of a list or a group is called in a sentence. */
const members: Readonly<Record<string, string>> = {
  steps: 'step',
  cast: 'cast member',
  endings: 'ending',
  phases: 'phase',
  choices: 'reply',
  options: 'option',
  entries: 'entry',
  phones: 'phone',
  sources: 'source',
  tracks: 'track',
  recap: 'recap sentence',
  stages: 'stage',
  tells: 'sign',
  activities: 'activity',
  sheets: 'sheet',
  story: 'part',
  cards: 'card',
  points: 'point',
};

/** Parts that there is one of; what they belong to is named as well. */
const parts: ReadonlySet<string> = new Set([
  'note',
  'picture',
  'predict',
  'fork',
  'source',
  'recall',
  'dose',
  'review',
  'safeguarding',
  'prepare',
  'reveal',
  'counterpart',
]);

/** What stands at a path, as a sentence would name it: `step "hello"`, `the note of message "hi-anna"`. */
export function nameAt(value: unknown, path: Path): string {
  let name = 'this file';
  let here = value;
  path.forEach((key, depth) => {
    const group = String(path[depth - 1] ?? '');
    here = childOf(here, key);
    if (group === 'says') name = `${itemNoun(here)} ${label(here, key)}`;
    else if (Object.hasOwn(members, group))
      name = `${members[group]} ${label(here, key)}${group === 'phones' ? ` of ${name}` : ''}`;
    else if (parts.has(String(key))) name = name === 'this file' ? `"${String(key)}"` : `the ${String(key)} of ${name}`;
  });
  return name;
}

/** What stands at a path, or undefined. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(childOf, value);
}

function childOf(value: unknown, key: PropertyKey): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<PropertyKey, unknown>)[key]
    : undefined;
}

function itemNoun(item: unknown): string {
  if (childOf(item, 'beat') !== undefined) return 'beat';
  return childOf(item, 'day') !== undefined ? 'day card' : 'message';
}

function label(member: unknown, key: PropertyKey): string {
  const id = childOf(member, 'id');
  if (typeof id === 'string') return `"${id}"`;
  return typeof key === 'number' ? `number ${key + 1}` : `"${String(key)}"`;
}
