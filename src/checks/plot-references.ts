import type { Path } from '../reading/reading.ts';
import type { Choice, Item, Scenario, Step } from '../schema/scenario.ts';
import type { Entry } from './content.ts';
import type { Reference } from './references.ts';

type Part = 'step' | 'phase' | 'ending' | 'reply';
type Mention = Omit<Reference, 'file' | 'known' | 'id'> & { readonly noun: Part; readonly id: string | undefined };

/** What the parts of a conversation name in each other: steps, phases, endings, replies. */
export function plotReferences({ file, value }: Entry<Scenario>): Reference[] {
  const known: Readonly<Record<Part, readonly string[]>> = {
    step: Object.keys(value.steps),
    phase: Object.keys(value.phases),
    ending: Object.keys(value.endings),
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
    { at: [...path, 'fork', 'scam'], who: `Step "${name}" forks to`, noun: 'step', id: step.fork?.scam },
    { at: [...path, 'fork', 'genuine'], who: `Step "${name}" forks to`, noun: 'step', id: step.fork?.genuine },
    { at: [...path, 'ending'], who: `Step "${name}" ends in`, noun: 'ending', id: step.ending },
  ];
}

function ofChoice(choice: Choice, path: Path): Mention[] {
  return [
    { at: [...path, 'then'], who: `Reply "${choice.id}" leads to`, noun: 'step', id: choice.then },
    ...ofConditions(choice, path),
  ];
}

function ofConditions(thing: Item | Choice, path: Path): Mention[] {
  return (['if-chose', 'if-not-chose'] as const).flatMap((key) =>
    (thing[key] ?? []).map((id, at): Mention => ({
      at: [...path, key, at],
      who: `"${thing.id}" depends on`,
      noun: 'reply',
      id,
    })),
  );
}
