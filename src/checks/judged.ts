/** Everything that a reader judges, scam or genuine: items, and each way a listed conversation can turn out. */
import type { Scenario, Twin } from '../schema/scenario.ts';
import type { JudgedItem } from '../schema/judged-item.ts';
import type { Content, Entry } from './content.ts';
import type { Plotted } from './plotted.ts';
import { advertWords, itemWords } from './item-words.ts';
import { messagesIn, wordCount } from './script.ts';
import type { SourceFile } from './source-file.ts';
import { cuesIn } from './surface.ts';
import type { SeenCue } from './surface.ts';

/** A cue that a program sees, or that the author marked, or that only shows beside others of its form. */
export type Cue = SeenCue | 'foreign-number' | 'slips-in-writing' | 'praise' | 'other-app' | 'long';

/** Who seems to be behind it. An office has neither age, nor gender, nor country. */
export interface Sender {
  readonly age?: number | undefined;
  readonly gender?: string | undefined;
  readonly country?: string | undefined;
}

/** One thing to judge, as the balance sees it. */
export interface Judged {
  readonly file: SourceFile;
  readonly id: string;
  readonly form: 'item' | 'conversation';
  readonly truth: Twin;
  readonly cues: ReadonlySet<Cue>;
  readonly senders: readonly Sender[];
  /** Everything the other side writes or says. */
  readonly text: string;
}

/** A balance over fewer than this says nothing, so nothing is said about it. */
export const ENOUGH = 10;

type Draft = Omit<Judged, 'cues'> & { readonly cues: Set<Cue>; readonly words: number };

/**
 * All things judged: every item, and of every conversation in course.yml each way it can turn out (a twin
 * counts once as a scam and once as genuine). In the order of the files. Where a conversation has values, the
 * other person is somebody to help and not to judge, so it is left out. So is an item that is open: it stands on
 * neither side.
 */
export function judgedIn(content: Content): Judged[] {
  const listed = new Set(content.courses.flatMap(({ value }) => value.scenarios));
  const items = content.items.flatMap(judgedItem);
  const talks = content.plots.filter(({ id, value }) => listed.has(id) && !value.values).flatMap(judgedTalks);
  return [...withLength(items), ...withLength(talks)];
}

/** Items alone. */
export function judgedItems(content: Content): Judged[] {
  return withLength(content.items.flatMap(judgedItem));
}

function judgedItem({ file, id, value }: Entry<JudgedItem>): Draft[] {
  const { truth, surface, sender } = value;
  if (truth === 'open') return [];
  const text = otherSideOf(value);
  const times = value.lines.flatMap(({ from, at }) => (from !== 'you' && at ? [at] : []));
  return [
    {
      ...{ file, id, form: 'item', truth, text },
      cues: new Set<Cue>([...cuesIn(text, times), ...surface]),
      senders: Object.keys(sender).length > 0 ? [sender] : [],
      words: itemWords(value),
    },
  ];
}

/** Everything the other side shows: headline, head and lines. */
function otherSideOf({ heading, advert, lines }: JudgedItem): string {
  const said = lines.filter(({ from }) => from !== 'you').map(({ text }) => text);
  return [heading ?? '', ...advertWords(advert), ...said].join('\n');
}

function judgedTalks({ file, id, value, continuations }: Plotted): Draft[] {
  const others = new Set(Object.entries(value.cast).flatMap(([key, { role }]) => (isOther(role) ? [key] : [])));
  return continuations.map(({ twin, steps }) => {
    const said = messagesIn(value)
      .filter(({ path, thing }) => steps.has(String(path[1])) && others.has(thing.from) && !thing.aloud)
      .map(({ thing }) => thing);
    const text = said.map((message) => message.text).join('\n');
    return {
      ...{ file, id, form: 'conversation', truth: twin, text },
      cues: new Set<Cue>([
        ...cuesIn(
          text,
          said.flatMap(({ at }) => at ?? []),
        ),
        ...(value.surface[twin] ?? []),
      ]),
      senders: contactsOf(value),
      words: wordCount(text),
    };
  });
}

const isOther = (role: string): boolean => role === 'contact' || role === 'member';

function contactsOf({ cast }: Scenario): Sender[] {
  return Object.values(cast).flatMap((person) => (person.role === 'contact' ? [person] : []));
}

/** Marks those that are longer than the middle one of their form as long. */
function withLength(drafts: readonly Draft[]): Judged[] {
  const sorted = drafts.map(({ words }) => words).sort((a, b) => a - b);
  const middle = ((sorted[(sorted.length - 1) >> 1] ?? 0) + (sorted[sorted.length >> 1] ?? 0)) / 2;
  return drafts.map(({ words, cues, ...rest }) => ({
    ...rest,
    cues: words > middle ? new Set<Cue>([...cues, 'long']) : cues,
  }));
}
