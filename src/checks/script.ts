import type { Path } from '../reading/reading.ts';
import { mapTexts } from '../schema/scenario-text.ts';
import type { Choice, Item, Message, Scenario } from '../schema/scenario.ts';

/** A thing in a conversation and the way to it. */
export interface Placed<T> {
  readonly thing: T;
  readonly path: Path;
}

/** Everything said or shown, in the order of the file. */
export function itemsIn(scenario: Scenario): Placed<Item>[] {
  return Object.entries(scenario.steps).flatMap(([step, { says }]) =>
    says.map((thing, at) => ({ thing, path: ['steps', step, 'says', at] })),
  );
}

/** Every message, in the order of the file. */
export function messagesIn(scenario: Scenario): Placed<Message>[] {
  return itemsIn(scenario).filter((item): item is Placed<Message> => 'from' in item.thing);
}

/** Every reply, in the order of the file. */
export function choicesIn(scenario: Scenario): Placed<Choice>[] {
  return Object.entries(scenario.steps).flatMap(([step, { choices = [] }]) =>
    choices.map((thing, at) => ({ thing, path: ['steps', step, 'choices', at] })),
  );
}

/** The keys by which a translation names the sentences of a conversation. */
export function sentenceKeysOf(scenario: Scenario): ReadonlySet<string> {
  const keys = new Set<string>();
  mapTexts(scenario, (key, text) => {
    keys.add(key);
    return text;
  });
  return keys;
}

/** How many words a text has. */
export function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
