import { z } from 'astro/zod';
import type { Problem } from '../reading/problem.ts';
import { course } from '../schema/course.ts';
import { cut } from '../schema/cut.ts';
import { fact } from '../schema/fact.ts';
import { form } from '../schema/form.ts';
import { helpCountry } from '../schema/help.ts';
import { moved } from '../schema/ids.ts';
import { itemSet } from '../schema/item-set.ts';
import { judgedItem } from '../schema/judged-item.ts';
import { lesson } from '../schema/lesson.ts';
import { page } from '../schema/page.ts';
import { platform } from '../schema/platform.ts';
import { printable } from '../schema/printable.ts';
import { scenario } from '../schema/scenario.ts';
import { session } from '../schema/session.ts';
import { technique } from '../schema/technique.ts';
import type { Files } from './collect.ts';
import { cutScenarios } from './cuts.ts';
import { plotted } from './plotted.ts';
import type { Plotted } from './plotted.ts';
import { isPartOfCourse } from './places.ts';
import { passagesOf } from './passages.ts';
import type { Passage } from './passages.ts';
import { schemaProblems } from './schema-problems.ts';
import { readFile } from './source-file.ts';
import type { SourceFile } from './source-file.ts';

const sentences = z.record(z.string(), z.string().min(1));

const schemas = {
  course,
  scenario,
  cut,
  platform,
  item: judgedItem,
  set: itemSet,
  form,
  session,
  printable,
  technique,
  fact,
  help: helpCountry,
  lesson,
  page,
  translation: sentences,
  ui: sentences,
};

type Noun = keyof typeof schemas;
type Value<K extends Noun> = z.infer<(typeof schemas)[K]>;

/** A file that says what its schema asks for. */
export interface Entry<T> {
  readonly file: SourceFile;
  readonly id: string;
  readonly value: T;
}

/** Everything under `content/`, read once: what every rule looks at. */
export interface Content {
  /** The day of the check, YYYY-MM-DD. */
  readonly today: string;
  /** The keys that the interface knows, and the files that hold their sentences. */
  readonly uiWords: { readonly areas: readonly string[]; readonly keys: readonly string[] };
  /** All files, sound or not. */
  readonly files: readonly SourceFile[];
  /** Every text that a reader will see. */
  readonly passages: readonly Passage[];
  /** What an old id is called now. */
  readonly moved: readonly Entry<z.infer<typeof moved>>[];
  readonly courses: readonly Entry<Value<'course'>>[];
  readonly scenarios: readonly Entry<Value<'scenario'>>[];
  readonly cuts: readonly Entry<Value<'cut'>>[];
  /** The conversations again, and their school cuts, with every way through them. */
  readonly plots: readonly Plotted[];
  readonly platforms: readonly Entry<Value<'platform'>>[];
  readonly items: readonly Entry<Value<'item'>>[];
  readonly sets: readonly Entry<Value<'set'>>[];
  readonly forms: readonly Entry<Value<'form'>>[];
  readonly sessions: readonly Entry<Value<'session'>>[];
  readonly printables: readonly Entry<Value<'printable'>>[];
  readonly techniques: readonly Entry<Value<'technique'>>[];
  readonly facts: readonly Entry<Value<'fact'>>[];
  readonly help: readonly Entry<Value<'help'>>[];
  readonly lessons: readonly Entry<Value<'lesson'>>[];
  readonly pages: readonly Entry<Value<'page'>>[];
  readonly translations: readonly Entry<Value<'translation'>>[];
  readonly ui: readonly Entry<Value<'ui'>>[];
}

/** What a check needs to know besides the files. */
export type Circumstances = Pick<Content, 'today' | 'uiWords'>;

/** Reads all files and sorts them by what they are. Never throws. */
export function readContent(unread: Files, circumstances: Circumstances): Content {
  const checked = [...unread]
    .filter(([path]) => isPartOfCourse(path))
    .map(([path, bytes]) => checkedFile(readFile(path, bytes)));
  const entries = <K extends Noun>(kind: K): Entry<Value<K>>[] =>
    checked
      .filter((one) => one.sound && !one.isMoved && one.file.kind === kind)
      .map(({ file }) => entry<Value<K>>(file));
  const files = checked.map(({ file }) => file);
  return {
    ...circumstances,
    files,
    passages: files.flatMap(passagesOf),
    moved: checked.filter((one) => one.sound && one.isMoved).map(({ file }) => entry<z.infer<typeof moved>>(file)),
    courses: entries('course'),
    scenarios: entries('scenario'),
    cuts: entries('cut'),
    plots: [...entries('scenario'), ...cutScenarios(entries('scenario'), entries('cut'))].flatMap(plotted),
    platforms: entries('platform'),
    items: entries('item'),
    sets: entries('set'),
    forms: entries('form'),
    sessions: entries('session'),
    printables: entries('printable'),
    techniques: entries('technique'),
    facts: entries('fact'),
    help: entries('help'),
    lessons: entries('lesson'),
    pages: entries('page'),
    translations: entries('translation'),
    ui: entries('ui'),
  };
}

function entry<T>(file: SourceFile): Entry<T> {
  return { file, id: file.id, value: file.value as T };
}

/** The file with what its schema says about it. */
function checkedFile(file: SourceFile): { file: SourceFile; sound: boolean; isMoved: boolean } {
  const isMoved = saysMoved(file.value);
  const schema = file.kind === 'stray' ? undefined : isMoved ? moved : schemas[file.kind];
  if (!schema || file.value === undefined) return { file, sound: false, isMoved };
  const result = schema.safeParse(file.value);
  if (result.success) return { file: { ...file, value: result.data }, sound: true, isMoved };
  const problems: Problem[] = schemaProblems(file, schema, result.error.issues);
  return { file: { ...file, problems: [...file.problems, ...problems] }, sound: false, isMoved };
}

function saysMoved(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'moved';
}
