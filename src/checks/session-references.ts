import { TOOLS } from '../schema/session.ts';
import type { Session, SessionActivity } from '../schema/session.ts';
import type { Path } from '../reading/reading.ts';
import type { Entry } from './content.ts';
import type { Kind } from './places.ts';
import type { Reference } from './references.ts';

type Mention = Omit<Reference, 'file'>;

/** What a session plan names: activities, what stands on its sheets, the country whose help it shows. */
export function sessionReferences(
  { file, value }: Entry<Session>,
  idsOf: (kind: Kind) => readonly string[],
): Reference[] {
  const mentions: Mention[] = [
    ...value.steps.flatMap((step, n) =>
      step.activities.flatMap((one, at) =>
        inActivity(one, ['steps', n, 'activities', at, 'id'], `Step "${step.id}" uses`),
      ),
    ),
    ...value.sheets.flatMap(({ id, items = [], techniques = [] }, n) => [
      ...listed(items, ['sheets', n, 'items'], `Sheet "${id}" holds`, 'item'),
      ...listed(techniques, ['sheets', n, 'techniques'], `Sheet "${id}" holds`, 'technique'),
    ]),
    ...(value.country === undefined
      ? []
      : [{ at: ['country'], who: 'The plan shows', noun: 'help', id: value.country, known: idsOf('help') }]),
  ];
  return mentions.map((mention) => ({ ...mention, file }));

  function inActivity({ kind, id }: SessionActivity, at: Path, who: string): Mention[] {
    if (id === undefined || kind === 'help-slide') return [];
    return [{ at, who, noun: nouns[kind], id, known: knownFor(kind) }];
  }

  function knownFor(kind: Exclude<SessionActivity['kind'], 'help-slide'>): readonly string[] {
    if (kind === 'tool') return Object.keys(TOOLS);
    if (kind === 'items' || kind === 'techniques' || kind === 'pictures')
      return value.sheets.flatMap((sheet) => (sheet[kind] ? [sheet.id] : []));
    return idsOf(kind);
  }

  function listed(ids: readonly string[], path: Path, who: string, noun: Kind): Mention[] {
    return ids.map((id, at) => ({ at: [...path, at], who, noun, id, known: idsOf(noun) }));
  }
}

const nouns = {
  scenario: 'scenario',
  platform: 'platform',
  set: 'set',
  lesson: 'lesson',
  tool: 'tool',
  items: 'sheet of items',
  techniques: 'sheet of techniques',
  pictures: 'sheet of pictures',
} as const;
