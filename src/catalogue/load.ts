/** The only caller of `astro:content`: everybody else asks here, and gets plain objects with their id. */
import { getCollection, getEntry, render } from 'astro:content';
import { editionNamed, inEdition, kitCountries } from '../schema/course.ts';
import type { Course, Edition } from '../schema/course.ts';
import { ofCut } from '../schema/cut.ts';
import type { Cut } from '../schema/cut.ts';
import type { Fact } from '../schema/fact.ts';
import type { Form } from '../schema/form.ts';
import type { HelpCountry } from '../schema/help.ts';
import type { Lesson } from '../schema/lesson.ts';
import type { ItemSet } from '../schema/item-set.ts';
import type { JudgedItem } from '../schema/judged-item.ts';
import type { Page } from '../schema/page.ts';
import type { Platform } from '../schema/platform.ts';
import type { WrittenSheet } from '../schema/printable.ts';
import { cutOf } from '../schema/scenario-cut.ts';
import type { Scenario } from '../schema/scenario.ts';
import type { Session } from '../schema/session.ts';
import type { Technique } from '../schema/technique.ts';
import { SOURCE_LANGUAGE } from '../i18n/languages.ts';

type Moved = { kind: 'moved'; 'moved-to': string };
type Loaded<T> = (T & { id: string }) | (Moved & { id: string });

const isMoved = (thing: { kind?: string }): thing is Moved => thing.kind === 'moved';

async function wholeCourse(): Promise<Course> {
  const entry = await getEntry('course', 'course');
  if (!entry) throw new Error('content/course.yml is missing');
  return entry.data;
}

/** The edition that this build is, named in OFFSCRIPT_EDITION; nothing for the whole course. Throws for an unknown one. */
export async function loadEdition(): Promise<Edition | undefined> {
  return editionNamed(await wholeCourse(), process.env['OFFSCRIPT_EDITION']);
}

/** The order of tracks, lessons and conversations, with only what stands in the edition of this build. */
export async function loadCourse(): Promise<Course> {
  return inEdition(await wholeCourse(), await loadEdition());
}

async function load<T>(
  collection: 'facts' | 'items' | 'platforms' | 'scenarios' | 'sessions' | 'sets' | 'techniques',
): Promise<Map<string, Loaded<T>>> {
  const entries = await getCollection(collection);
  return new Map(entries.map((entry) => [entry.id, { ...entry.data, id: entry.id } as Loaded<T>]));
}

const things = {
  facts: () => load<Fact>('facts'),
  items: () => load<JudgedItem>('items'),
  platforms: () => load<Platform>('platforms'),
  scenarios: () => load<Scenario>('scenarios'),
  sessions: () => load<Session>('sessions'),
  sets: () => load<ItemSet>('sets'),
  techniques: () => load<Technique>('techniques'),
};

/** Everything of a kind that is not a moved entry, sorted by id. */
async function every<T>(loaded: Promise<Map<string, Loaded<T>>>): Promise<(T & { id: string })[]> {
  return [...(await loaded).values()]
    .filter((thing): thing is T & { id: string } => !isMoved(thing as Moved))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** One thing by its id, moved entries followed. Throws for an id that nothing has: `reference()` would not. */
async function one<T>(loaded: Promise<Map<string, Loaded<T>>>, id: string, what: string): Promise<T & { id: string }> {
  const all = await loaded;
  const seen = new Set<string>();
  for (let at = id; !seen.has(at);) {
    seen.add(at);
    const thing = all.get(at);
    if (!thing) throw new Error(`there is no ${what} "${at}" in content/ (asked for as "${id}")`);
    if (!isMoved(thing as Moved)) return thing as T & { id: string };
    at = (thing as Moved)['moved-to'];
  }
  throw new Error(`the ${what} "${id}" moves round in a circle`);
}

/** Of a kind, what stands in this edition; all of it where the build is the whole course. */
async function everyHere<T>(loaded: Promise<Map<string, Loaded<T>>>, list: 'activities' | 'facts') {
  const edition = await loadEdition();
  return (await every(loaded)).filter(({ id }) => !edition || edition[list].includes(id));
}

export const allFacts = () => everyHere(things.facts(), 'facts');
export const allItems = () => every(things.items());
export const allPlatforms = () => everyHere(things.platforms(), 'activities');
export const allSets = () => everyHere(things.sets(), 'activities');
export const allTechniques = () => every(things.techniques());
export const factOf = (id: string) => one(things.facts(), id, 'fact');
export const itemOf = (id: string) => one(things.items(), id, 'item');
export const platformById = (id: string) => one(things.platforms(), id, 'platform');
export const sessionById = (id: string) => one(things.sessions(), id, 'session');
export const setOf = (id: string) => one(things.sets(), id, 'set');
export const techniqueOf = (id: string) => one(things.techniques(), id, 'technique');

/** A conversation; a school cut of one says which it was made from, and which of its sentences are its own. */
export type Told = Scenario & {
  readonly id: string;
  readonly cut?: { readonly of: string; readonly own: Cut['words'] };
};

/** A conversation, or the school cut of one, by its id, moved entries followed. Throws for an id that neither has. */
export async function scenarioById(id: string): Promise<Told> {
  const cut = await getEntry('cuts', id);
  if (!cut) return one(things.scenarios(), id, 'conversation');
  const whole = await one(things.scenarios(), ofCut(id), 'conversation');
  return { ...cutOf(whole, cut.data), id, cut: { of: whole.id, own: cut.data.words } };
}

/** The old ids of a kind, each with the id that holds now: for addresses that others have kept. */
export async function movedIds(kind: keyof typeof things): Promise<Readonly<Record<string, string>>> {
  const loaded = await things[kind]();
  const pairs = [...loaded.values()].filter((thing) => isMoved(thing as Moved));
  return Object.fromEntries(
    await Promise.all(
      pairs.map(async ({ id }) => [
        id,
        (await one(Promise.resolve(loaded as Map<string, Loaded<unknown & object>>), id, kind)).id,
      ]),
    ),
  );
}

/** All forms of the assessment, by id. */
export async function allForms(): Promise<(Form & { id: string })[]> {
  return (await getCollection('forms')).map(({ id, data }) => ({ ...data, id }));
}

/** A written sheet for paper by its id. Throws for one that does not exist. */
export async function writtenSheetOf(id: string): Promise<WrittenSheet> {
  const entry = await getEntry('printables', id);
  if (!entry) throw new Error(`there is no sheet content/printables/${id}.yml`);
  return { ...entry.data, id };
}

/** The help of every country, by name; the international list last. */
export async function allHelp(): Promise<HelpCountry[]> {
  const entries = await getCollection('help');
  return entries
    .map((entry) => ({ ...entry.data, id: entry.id }))
    .sort(
      (a, b) =>
        Number(a.kind === 'international') - Number(b.kind === 'international') || a.name.localeCompare(b.name, 'en'),
    );
}

/** The countries whose help sheets are in the kit of this build; OFFSCRIPT_COUNTRIES names others than the course does. */
export async function kitHelp(): Promise<HelpCountry[]> {
  const all = await allHelp();
  const ids = all.map(({ id }) => id);
  const chosen = kitCountries(await wholeCourse(), process.env['OFFSCRIPT_COUNTRIES'], [...ids].sort());
  return all.filter(({ id }) => chosen.includes(id));
}

export interface LessonPage {
  readonly id: string;
  readonly data: Lesson;
  /** The language the text really is in: the one asked for, or English until it is translated. */
  readonly lang: string;
  readonly Content: Awaited<ReturnType<typeof render>>['Content'];
}

/** A lesson in a language, else in English. Throws for a lesson that does not exist. */
export async function lessonOf(id: string, lang: string): Promise<LessonPage> {
  for (const code of [lang, SOURCE_LANGUAGE]) {
    const entry = await getEntry('lessons', `${code}/${id}`);
    if (entry) return { id, data: entry.data, lang: code, Content: (await render(entry)).Content };
  }
  throw new Error(`there is no lesson content/lessons/${SOURCE_LANGUAGE}/${id}.mdx`);
}

export interface AboutPage extends Omit<LessonPage, 'data'> {
  readonly data: Page;
}

/** A page about the course in a language, else in English. Throws for a page that does not exist. */
export async function pageOf(id: string, lang: string): Promise<AboutPage> {
  for (const code of [lang, SOURCE_LANGUAGE]) {
    const entry = await getEntry('pages', `${code}/${id}`);
    if (entry) return { id, data: entry.data, lang: code, Content: (await render(entry)).Content };
  }
  throw new Error(`there is no page content/pages/${SOURCE_LANGUAGE}/${id}.mdx`);
}

/** All pages of the part about the course, by id, each in the language asked for, else in English. */
export const allPages = (lang: string): Promise<AboutPage[]> => pagesAt('about', lang);

/** The pages that stand with the session plans, by id, each in the language asked for, else in English. */
export async function teachPages(lang: string): Promise<AboutPage[]> {
  // They are for village halls; an edition with a list of its own is for somebody else.
  if (await loadEdition()) return [];
  return (await pagesAt('teach', lang)).filter(({ id }) => id !== 'research');
}

async function pagesAt(at: Page['at'], lang: string): Promise<AboutPage[]> {
  const entries = await getCollection(
    'pages',
    ({ id, data }) => id.startsWith(`${SOURCE_LANGUAGE}/`) && data.at === at,
  );
  const ids = entries.map(({ id }) => id.slice(SOURCE_LANGUAGE.length + 1)).sort();
  return Promise.all(ids.map((id) => pageOf(id, lang)));
}
