/** What the pages of a conversation need beside its text: part numbers, note numbers, labels of replies. */
import type { Choice, Item, Message, Scenario } from '../../schema/scenario.ts';

export interface Reading {
  /** Step id → its number in the text version, counted from 1 in the order of the file. */
  readonly part: ReadonlyMap<string, number>;
  /** Message id → number of its note, counted from 1 in the order of the file. */
  readonly note: ReadonlyMap<string, number>;
  /** Reply id → its words. */
  readonly reply: ReadonlyMap<string, string>;
  /** The person whose phone it is, and who wrote to them: keys of the cast. */
  readonly helped: string;
  readonly contact: string;
}

/** Reads a conversation once for all of its views. Throws when the cast has nobody helped or nobody in contact. */
export function readingOf(scenario: Scenario): Reading {
  const steps = Object.entries(scenario.steps);
  const noted = steps.flatMap(([, step]) => step.says.filter(hasNote));
  const choices = steps.flatMap(([, step]) => step.choices ?? []);
  return {
    part: new Map(steps.map(([id], index) => [id, index + 1])),
    note: new Map(noted.map((message, index) => [message.id, index + 1])),
    reply: new Map(choices.map((choice) => [choice.id, wordsOf(choice)])),
    helped: personWith(scenario, 'helped'),
    contact: personWith(scenario, 'contact'),
  };
}

/** The words of a reply, said or done. */
export function wordsOf(choice: Choice): string {
  return choice.say ?? choice.do ?? '';
}

/** Whether an item is a message with a note under it. */
export function hasNote(item: Item): item is Message & { note: NonNullable<Message['note']> } {
  return 'note' in item && item.note !== undefined;
}

/** The text before, at and after the words a note is about; all of it before when they are not in it. */
export function aroundCue(text: string, cue: string | undefined): [string, string, string] {
  const at = cue ? text.indexOf(cue) : -1;
  return at < 0 || !cue ? [text, '', ''] : [text.slice(0, at), cue, text.slice(at + cue.length)];
}

function personWith(scenario: Scenario, role: 'helped' | 'contact'): string {
  const found = Object.entries(scenario.cast).find(([, person]) => person.role === role);
  if (!found) throw new Error(`"${scenario.title}" has nobody with the role "${role}" in its cast`);
  return found[0];
}
