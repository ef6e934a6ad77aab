import { cutIdOf } from '../schema/cut.ts';

/** What a file is, told by where it stands. A file that stands nowhere known is a stray. */
export const KINDS = [
  'course',
  'scenario',
  'cut',
  'platform',
  'item',
  'set',
  'form',
  'session',
  'printable',
  'translation',
  'technique',
  'fact',
  'help',
  'lesson',
  'page',
  'ui',
  'stray',
] as const;

export type Kind = (typeof KINDS)[number];

/** The language in which everything is written first, and which is always complete. */
export const SOURCE_LANGUAGE = 'en';

/** Where a file stands: its kind, its id (the name others use for it), its language if it has one. */
export interface Place {
  readonly kind: Kind;
  readonly id: string;
  readonly lang?: string;
}

const patterns: readonly (readonly [Kind, RegExp])[] = [
  ['course', /^content\/(?<id>course)\.yml$/],
  ['scenario', /^content\/scenarios\/(?<id>[^/]+)\/scenario\.yml$/],
  ['cut', /^content\/scenarios\/(?<id>[^/]+)\/school\.yml$/],
  ['translation', /^content\/scenarios\/(?<id>[^/]+)\/(?<lang>[^/]+)\.json$/],
  ['platform', /^content\/platforms\/(?<id>[^/]+)\.yml$/],
  ['item', /^content\/items\/(?<id>[^/]+)\.yml$/],
  ['set', /^content\/sets\/(?<id>[^/]+)\.yml$/],
  ['form', /^content\/forms\/(?<id>[^/]+)\.yml$/],
  ['session', /^content\/sessions\/(?<id>[^/]+)\.yml$/],
  ['printable', /^content\/printables\/(?<id>[^/]+)\.yml$/],
  ['technique', /^content\/techniques\/(?<id>[^/]+)\.yml$/],
  ['fact', /^content\/facts\/(?<id>[^/]+)\.yml$/],
  ['help', /^content\/help\/(?<id>[^/]+)\.yml$/],
  ['lesson', /^content\/lessons\/(?<lang>[^/]+)\/(?<id>[^/]+)\.mdx$/],
  ['page', /^content\/pages\/(?<lang>[^/]+)\/(?<id>[^/]+)\.mdx$/],
  ['ui', /^content\/ui\/(?<lang>[^/]+)\/(?<id>[^/]+)\.json$/],
];

/** Files for people, and skeletons to copy: not part of the course. */
export function isPartOfCourse(path: string): boolean {
  return !/^content\/(?:README\.md$|_templates\/)|\/\.[^/]*$/.test(path);
}

/** The place of a path such as `content/scenarios/tea/scenario.yml`. */
export function placeOf(path: string): Place {
  for (const [kind, pattern] of patterns) {
    const { id, lang } = pattern.exec(path)?.groups ?? {};
    // A cut has a page of its own, so it has an id of its own.
    if (id) return { kind, id: kind === 'cut' ? cutIdOf(id) : id, ...(lang && { lang }) };
  }
  return { kind: 'stray', id: path.split('/').at(-1) ?? path };
}
