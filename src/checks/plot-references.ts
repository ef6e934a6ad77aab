import type { Path } from '../reading/reading.ts';
import type { Choice, Item, Scenario, Step } from '../schema/scenario.ts';
import type { Entry } from './content.ts';
import type { Reference } from './references.ts';

type Part = 'step' | 'phase' | 'ending' | 'reply' | 'value';
type Mention = Omit<Reference, 'file' | 'known' | 'id'> & { readonly noun: Part; readonly id: string | undefined };

/** What the parts of a conversation name in each other: steps, phases, endings, replies. */
export function plotReferences({ file, value }: Entry<Scenario>): Reference[] {
  const known: Readonly<Record<Part, readonly string[]>> = {
    step: Object.keys(value.steps),
    phase: Object.keys(value.phases),
    ending: Object.keys(value.endings),
    value: Object.keys(value.values ?? {}),
    reply: Object.values(value.steps).flatMap(({ choices = [] }) => choices.map(({ id }) => id)),
  };
  const mentions: Mention[] = [
    { at: ['start'], who: 'The conversation starts with', noun: 'step', id: value.start },
    ...Object.entries(value.steps).flatMap(([id, step]) => ofStep(id, step)),
  ];
  return mentions.flatMap(({ id, ...mention }) =>
    id === undefined ? [] : [{ ...mention, id, file, known: known[mention.noun] }],
  );
}

function ofStep(name: string, step: Step): Mention[] {
  const path = ['steps', name];
  return [
    { at: [...path, 'phase'], who: `Step "${name}" belongs to`, noun: 'phase', id: step.phase },
    ...step.says.flatMap((item, at) => ofConditions(item, [...path, 'says', at])),
    ...(step.choices ?? []).flatMap((choice, at) => ofChoice(choice, [...path, 'choices', at])),
    { at: [...path, 'then'], who: `Step "${name}" leads to`, noun: 'step', id: step.then },
    { at: [...path, 'turn', 'then'], who: `Step "${name}" turns to`, noun: 'step', id: step.turn?.then },
    ...ofConditions(step.turn, [...path, 'turn'], `The turn of step "${name}"`),
    { at: [...path, 'fork', 'scam'], who: `Step "${name}" forks to`, noun: 'step', id: step.fork?.scam },
    { at: [...path, 'fork', 'genuine'], who: `Step "${name}" forks to`, noun: 'step', id: step.fork?.genuine },
    { at: [...path, 'ending'], who: `Step "${name}" ends in`, noun: 'ending', id: step.ending },
  ];
}

function ofChoice(choice: Choice, path: Path): Mention[] {
  return [
    { at: [...path, 'then'], who: `Reply "${choice.id}" leads to`, noun: 'step', id: choice.then },
    ...ofConditions(choice, path),
    ...ofValues(choice.moves, [...path, 'moves'], `Reply "${choice.id}" moves`),
  ];
}

function ofConditions(thing: Step['turn'] | Item | Choice, path: Path, who?: string): Mention[] {
  if (!thing) return [];
  const depends = `${who ?? `"${'id' in thing ? thing.id : ''}"`} depends on`;
  const replies = (['if-chose', 'if-not-chose'] as const).flatMap((key) =>
    (thing[key] ?? []).map((id, at): Mention => ({ at: [...path, key, at], who: depends, noun: 'reply', id })),
  );
  return [...replies, ...ofValues(thing['if-value'], [...path, 'if-value'], depends)];
}

function ofValues(named: object | undefined, path: Path, who: string): Mention[] {
  return Object.keys(named ?? {}).map((id) => ({ at: [...path, id], who, noun: 'value', id }));
}
