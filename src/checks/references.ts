import type { Position } from '../reading/problem.ts';
import type { Path } from '../reading/reading.ts';
import type { Scenario } from '../schema/scenario.ts';
import type { Content, Entry } from './content.ts';
import { SOURCE_LANGUAGE } from './places.ts';
import type { Kind } from './places.ts';
import { ofCut } from '../schema/cut.ts';
import { plotReferences } from './plot-references.ts';
import { sessionReferences } from './session-references.ts';
import { proseWords } from './prose-words.ts';
import type { SourceFile } from './source-file.ts';
import { tagsIn } from './tags.ts';

/** One mention of an id. */
export interface Reference {
  readonly file: SourceFile;
  readonly at: Path | Position;
  /** The beginning of a sentence: `Reply "ask-ana" leads to`. */
  readonly who: string;
  readonly noun: string;
  readonly id: string;
  /** The ids that exist. */
  readonly known: readonly string[];
}

/** A mention of another file: of one kind, or of either of several. */
interface Mention {
  readonly at: Path | Position;
  readonly who: string;
  readonly noun: Kind | readonly Kind[];
  readonly id: string;
}

/** Everything in the content that names something else by its id, in other files and within conversations. */
export function referencesIn(content: Content): Reference[] {
  const known = (file: SourceFile, mentions: readonly Mention[]): Reference[] =>
    mentions.map((mention) => {
      const kinds = [mention.noun].flat();
      return { ...mention, file, noun: kinds.join(' or '), known: kinds.flatMap((kind) => idsOf(content, kind)) };
    });
  return [
    ...content.courses.flatMap(({ file, value }) =>
      known(file, [
        ...value.tracks.flatMap((track, at) =>
          listed(track.lessons, ['tracks', at, 'lessons'], `Track "${track.id}" lists`, 'lesson'),
        ),
        ...listed(value.scenarios, ['scenarios'], 'The course lists', 'scenario'),
        ...value.school.map(({ id }, at) => ({
          ...{ at: ['school', at, 'id'], who: 'For a class the course lists', id },
          noun: ['scenario', 'cut', 'set'] as const,
        })),
        ...value.editions.flatMap((edition, n) => {
          const own = (key: keyof typeof edition) => ['editions', n, key];
          const who = `Edition "${edition.id}" lists`;
          return [
            ...listed(edition.lessons, own('lessons'), who, 'lesson'),
            ...listed(edition.scenarios, own('scenarios'), who, ['scenario', 'cut']),
            ...listed(edition.activities, own('activities'), who, ['platform', 'set']),
            ...listed(edition.sessions, own('sessions'), who, 'session'),
            ...listed(edition.printables, own('printables'), who, 'printable'),
            ...listed(edition.facts, own('facts'), who, 'fact'),
            ...listed(edition.signposts, own('signposts'), who, 'technique'),
          ];
        }),
        ...listed(value.activities, ['activities'], 'The course lists', ['platform', 'set']),
        ...listed(value.forms, ['forms'], 'The course lists', 'form'),
        ...listed(value.sessions, ['sessions'], 'The course lists', 'session'),
        ...listed(value.printables, ['printables'], 'The course lists', 'printable'),
        ...listed(value.review, ['review'], 'The review draws from', 'item'),
        ...listed(value.express, ['express'], 'The short way goes through', 'lesson'),
      ]),
    ),
    ...content.items.flatMap(({ file, value }) =>
      known(file, listed(value.techniques, ['techniques'], 'The item shows', 'technique')),
    ),
    ...content.platforms.flatMap(({ file, value }) =>
      known(
        file,
        value.tells.map(({ id, technique }, at) => ({
          at: ['tells', at, 'technique'],
          who: `Sign "${id}" names`,
          noun: 'technique',
          id: technique,
        })),
      ),
    ),
    ...content.sets.flatMap(({ file, value }) => known(file, listed(value.items, ['items'], 'The set holds', 'item'))),
    ...content.forms.flatMap(({ file, value }) =>
      known(file, [
        ...listed(value.items, ['items'], 'The form holds', 'item'),
        { at: ['like'], who: 'The form is as hard as', noun: 'form', id: value.like },
      ]),
    ),
    ...content.lessons.flatMap(({ file, value }) =>
      known(file, [
        ...listed(value.scenarios, ['scenarios'], 'The lesson uses', 'scenario'),
        ...listed(value.techniques, ['techniques'], 'The lesson teaches', 'technique'),
      ]),
    ),
    ...content.files.flatMap((file) => known(file, inTags(file))),
    ...content.scenarios.flatMap((entry) => [...known(entry.file, inNotes(entry)), ...plotReferences(entry)]),
    ...content.sessions.flatMap((entry) => sessionReferences(entry, (kind) => idsOf(content, kind))),
    ...content.cuts.flatMap(({ file, id, value }) => {
      const whole = content.scenarios.find((scenario) => scenario.id === ofCut(id));
      const replies = Object.values(whole?.value.steps ?? {}).flatMap(({ choices = [] }) =>
        choices.map((one) => one.id),
      );
      return [
        ...known(file, listed([ofCut(id)], [], 'This cut belongs to', 'scenario')),
        ...(whole ? value.without : []).map((reply, at) => ({
          ...{ file, at: ['without', at], who: 'The cut leaves out', noun: 'reply', id: reply, known: replies },
        })),
      ];
    }),
    ...content.translations.flatMap(({ file }) =>
      known(file, listed([file.id], [], 'This translation belongs to', 'scenario')),
    ),
    ...content.moved.flatMap(({ file, value }) =>
      known(file, [{ at: ['moved-to'], who: 'This entry has moved to', noun: file.kind, id: value['moved-to'] }]),
    ),
  ];
}

/** The ids of a kind of file. A file with mistakes in it counts: its id is its name. */
export function idsOf(content: Content, kind: Kind): string[] {
  return content.files
    .filter((file) => file.kind === kind && (file.lang === undefined || file.lang === SOURCE_LANGUAGE))
    .map((file) => file.id);
}

function listed(ids: readonly string[], path: Path, who: string, noun: Mention['noun']): Mention[] {
  return ids.map((id, at) => ({ at: [...path, at], who, noun, id }));
}

function inTags(file: SourceFile): Mention[] {
  return tagsIn(file).flatMap(({ name, attributes, offset }) =>
    Object.entries(proseWords[name] ?? {}).flatMap(([attribute, noun]): Mention[] => {
      const id = attributes[attribute];
      return id === undefined ? [] : [{ at: file.positionAt(offset), who: `<${name}> shows`, noun, id }];
    }),
  );
}

function inNotes({ value }: Entry<Scenario>): Mention[] {
  return Object.entries(value.steps).flatMap(([step, { says }]) =>
    says.flatMap((item, at): Mention[] => {
      if (!('note' in item) || !item.note) return [];
      const path = ['steps', step, 'says', at, 'note', 'technique'];
      return [{ at: path, who: `The note of message "${item.id}" names`, noun: 'technique', id: item.note.technique }];
    }),
  );
}
