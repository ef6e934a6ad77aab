/** What a class does together: the forms and sets of which it can give codes, and the conversations it can play. */
import type { CodeTurn, Sizes } from '../engine/class-code.ts';
import type { Scenario } from '../schema/scenario.ts';
import { formsInOrder } from './forms.ts';
import { scenariosInOrder } from './join.ts';
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

/**
 * The conversations that a facilitator can play with a group of adults, in the order of the course: those of tracks A
 * and B, without those that come near despair. Track C is for helpers, and D for people to whom it happened: neither is
 * voted on in front of others. *Sunday calls* and *Between us* go near despair (`crisis-line`), and in a room nobody can
 * stop reading for themselves. *Slow burn* stays: it is genuine and calm, and without it almost all would be scams.
 * None of this is for a school class; its conversations are cut for it and stand in a build of their own.
 */
export async function classScenarios(lang: string): Promise<readonly (Scenario & { id: string })[]> {
  const all = await scenariosInOrder(lang);
  return all.filter((one) => (one.track === 'a' || one.track === 'b') && !one['crisis-line']);
}
