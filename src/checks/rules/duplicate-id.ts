import type { Scenario } from '../../schema/scenario.ts';
import type { Path } from '../../reading/reading.ts';
import { error } from '../rule.ts';
import type { Finding, Rule } from '../rule.ts';

/** Ids of a conversation are told apart by their text alone: messages, replies and questions share one pot. */
export const rule: Rule = {
  code: 'duplicate-id',
  title: 'The same id twice',
  explain: {
    what: 'Two things that must be told apart have the same id.',
    why: 'A translation and a kept place name a sentence by its id. With two of them, one would get the words of the other.',
    example: '- { id: hi-anna, from: lin, text: Hi. }\n- { id: hi-anna, from: lin, text: Are you there? }',
    mend: 'Give the newer one another id. Ids need not be pretty: hi-anna-again will do.',
  },
  *check({ scenarios, platforms, help, sessions, pages }) {
    for (const { file, value } of scenarios) {
      const first = new Map(ownNames.map((name) => [name, 1]));
      for (const { id, path } of idsIn(value)) {
        const at = file.locate([...path, 'id']);
        const before = first.get(id);
        if (before === undefined) first.set(id, at.line);
        else if (ownNames.includes(id))
          yield error(file, at, `"${id}" already names something in every conversation. Choose another id.`);
        else yield error(file, at, `The id "${id}" is already used on line ${before}. Give one of them another id.`);
      }
      yield* repeated(file, value.recall.options, ['recall', 'options']);
      for (const [step, { predict }] of Object.entries(value.steps))
        yield* repeated(file, predict?.options ?? [], ['steps', step, 'predict', 'options']);
    }
    for (const { file, value } of platforms) {
      yield* repeated(file, value.tells, ['tells']);
      yield* repeated(file, value.recall.options, ['recall', 'options']);
      // A sentence of a stage is named by the id alone, so the two accounts share one pot.
      const seen = new Map<string, number>();
      for (const name of ['fake', 'genuine'] as const)
        for (const [at, { id }] of value[name].stages.entries()) {
          const here = file.locate([name, 'stages', at, 'id']);
          const before = seen.get(id);
          if (before === undefined) seen.set(id, here.line);
          else
            yield error(file, here, `The id "${id}" is already used on line ${before}. Give one of them another id.`);
        }
    }
    for (const { file, id, value } of sessions) {
      // Both have the address /teach/<id>/.
      const page = pages.find((other) => other.id === id && other.value.at === 'teach');
      if (page)
        yield error(
          file,
          { line: 1, column: 1 },
          `${page.file.path} has the same address. Give one of them another id.`,
        );
      yield* repeated(file, value.steps, ['steps']);
      yield* repeated(file, value.sheets, ['sheets']);
    }
    for (const { file, value } of help) yield* repeated(file, value.entries, ['entries']);
  },
};

/** With these begin the keys of sentences that every conversation has: see `schema/scenario-text.ts`. */
const ownNames = [
  'title',
  'summary',
  'meet',
  'contents',
  'cast',
  'phase',
  'ending',
  'reveal',
  'counterpart',
  'recap',
  'recall',
];

function idsIn(scenario: Scenario): { id: string; path: Path }[] {
  return Object.entries(scenario.steps).flatMap(([name, step]) => [
    ...step.says.map(({ id }, at) => ({ id, path: ['steps', name, 'says', at] })),
    ...(step.predict ? [{ id: step.predict.id, path: ['steps', name, 'predict'] }] : []),
    ...(step.choices ?? []).map(({ id }, at) => ({ id, path: ['steps', name, 'choices', at] })),
  ]);
}

function* repeated(file: Finding['file'], members: readonly { id: string }[], path: Path): Generator<Finding> {
  for (const [at, { id }] of members.entries()) {
    if (members.findIndex((member) => member.id === id) < at)
      yield error(
        file,
        [...path, at, 'id'],
        `The id "${id}" is given twice in "${String(path.at(-1))}". Give one of them another id.`,
      );
  }
}
