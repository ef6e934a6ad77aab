import type { Path } from '../reading/reading.ts';
import type { Kind } from './places.ts';

/** `story`: said or shown inside a made-up conversation. `guide`: the course speaking to its reader. */
export type Voice = 'story' | 'guide';

const story: ReadonlySet<string> = new Set(['beat', 'drafted-first', 'shows', 'say', 'do', 'example']);

const guide: Readonly<Partial<Record<Kind, ReadonlySet<string>>>> = {
  course: new Set(['title', 'summary']),
  scenario: new Set([
    'title',
    'summary',
    'meet',
    'contents',
    'name',
    'sees',
    'going-on',
    'helps',
    'question',
    'reply',
    'text',
    'afterwards',
    'feedback',
  ]),
  technique: new Set(['name', 'definition', 'feels', 'fair', 'helps']),
  fact: new Set(['says', 'caution']),
  help: new Set(['note', 'gaps']),
  lesson: new Set(['title', 'summary', 'objectives']),
  page: new Set(['title', 'summary']),
};

/** Groups in a scenario whose values are sentences under ids that the author chose. */
const sentenceGroups: ReadonlySet<string> = new Set(['phases', 'reveal', 'counterpart', 'recap']);

/** Whose voice speaks at this path of a file; undefined where no reader ever sees it. */
export function voiceAt(kind: Kind, path: Path): Voice | undefined {
  if (kind === 'ui' || kind === 'translation') return 'guide';
  const key = String(path.findLast((part) => typeof part === 'string'));
  if ((kind === 'scenario' || kind === 'technique') && story.has(key)) return 'story';
  if (kind === 'scenario' && path.at(-2) !== 'cast' && path.includes('says') && key === 'text') return 'story';
  if (kind === 'scenario' && path.length === 2 && sentenceGroups.has(String(path[0]))) return 'guide';
  return guide[kind]?.has(key) ? 'guide' : undefined;
}
