/** The forms and sets of which a class can give codes, by their numbers. */
import type { CodeTurn, Sizes } from '../engine/class-code.ts';
import { formsInOrder } from './forms.ts';
import { allSets, itemOf } from './load.ts';

export interface CodeForm extends Sizes {
  readonly code: number;
  /** Address below the language. */
  readonly address: string;
  readonly title: string;
  readonly turns: readonly CodeTurn[];
}

/** All of them: forms in the order of the course, then sets. */
export async function codeForms(): Promise<readonly CodeForm[]> {
  const forms = (await formsInOrder()).map((form) => ({ ...form, address: `assess/${form.id}/` }));
  const sets = (await allSets()).map((set) => ({
    ...set,
    address: `practice/${set.id}/`,
    turns: ['practice'] as const,
  }));
  const withCode = [...forms, ...sets].flatMap((one) => (one.code === undefined ? [] : [{ ...one, code: one.code }]));
  return Promise.all(
    withCode.map(async ({ code, address, title, turns, items }) => {
      const truths = await Promise.all(items.map(async (id) => (await itemOf(id)).truth));
      const count = (truth: string): number => truths.filter((one) => one === truth).length;
      return { code, address, title, turns, scams: count('scam'), genuine: count('genuine') };
    }),
  );
}
