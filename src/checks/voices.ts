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
  item: new Set(['title', 'situation', 'shows', 'misleads', 'feedback']),
  set: new Set(['title', 'summary', 'intro']),
  platform: new Set([
    ...['title', 'summary', 'ribbon', 'meet', 'contents', 'points', 'question', 'shown-by', 'table', 'register'],
    ...['support', 'use', 'leave', 'check', 'reveal', 'typed', 'name', 'fake', 'genuine', 'helps', 'says', 'why'],
    ...['text', 'feedback'],
  ]),
  technique: new Set(['name', 'definition', 'feels', 'fair', 'helps']),
  fact: new Set(['says', 'caution']),
  help: new Set(['note', 'gaps']),
  session: new Set([
    ...['title', 'summary', 'objectives', 'does', 'note', 'say', 'show', 'ask', 'do-not', 'ends', 'name', 'shows'],
    ...['before', 'disclosure', 'right-to-pass', 'ground-rules', 'never-ask', 'question-box', 'afterwards'],
    ...['ahead', 'now', 'materials', 'text'],
  ]),
  printable: new Set([
    ...['title', 'summary', 'heading', 'lead', 'word', 'says', 'name', 'means', 'points', 'asks', 'ticks', 'lines'],
    ...['columns', 'rows', 'after', 'practised', 'foot'],
  ]),
  lesson: new Set(['title', 'summary', 'objectives', 'does']),
  page: new Set(['title', 'summary']),
};

/** Groups in a scenario whose values are sentences under ids that the author chose. */
const sentenceGroups: ReadonlySet<string> = new Set(['phases', 'reveal', 'counterpart', 'recap']);

/** Whose voice speaks at this path of a file; undefined where no reader ever sees it. */
export function voiceAt(kind: Kind, path: Path): Voice | undefined {
  if (kind === 'ui' || kind === 'translation') return 'guide';
  const key = String(path.findLast((part) => typeof part === 'string'));
  if (kind === 'cut') return path[0] === 'words' ? 'guide' : undefined;
  if (kind === 'item' && key === 'text') return path.includes('lines') ? 'story' : 'guide';
  if (kind === 'item' && (key === 'heading' || (path[0] === 'advert' && key !== 'seen'))) return 'story';
  if (kind === 'platform' && (key === 'site' || key === 'shows')) return 'story';
  if (kind === 'platform' && path.length === 2 && (path[0] === 'next' || path[0] === 'recap')) return 'guide';
  if (kind === 'session' && key === 'read') return 'story';
  if ((kind === 'scenario' || kind === 'technique') && story.has(key)) return 'story';
  if (kind === 'scenario' && path.at(-2) !== 'cast' && path.includes('says') && key === 'text') return 'story';
  if (kind === 'scenario' && path.length === 2 && sentenceGroups.has(String(path[0]))) return 'guide';
  return guide[kind]?.has(key) ? 'guide' : undefined;
}
