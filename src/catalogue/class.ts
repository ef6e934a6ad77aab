/** What a class does together: the forms and sets of which it can give codes, and the conversations it can play. */
import type { CodeTurn, Sizes } from '../engine/class-code.ts';
import { formsInOrder } from './forms.ts';
import { scenariosInOrder } from './join.ts';
import { allSets, itemOf, loadEdition } from './load.ts';
import type { Told } from './load.ts';
import { forSchool } from './school.ts';

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

/** The conversations on which a room votes. */
export interface VotedOn {
  readonly adults: readonly Told[];
  readonly school: readonly Told[];
  /** Id → the youngest age it is for. */
  readonly from: ReadonlyMap<string, 13 | 16>;
}

/**
 * Those for groups of adults are those of tracks A and B, in the order of the course, without those that come near despair.
 * Track C is for helpers, and D for people to whom it happened: neither is voted on in front of others. *Sunday calls* and
 * *Between us* go near despair (`crisis-line`), and in a room nobody can stop reading for themselves. *Slow burn* stays: it
 * is genuine and calm, and without it almost all would be scams. Those for a school class are what `school` in
 * `course.yml` lists, cuts and wholes; in an edition there are no others.
 */
export async function votedOn(lang: string): Promise<VotedOn> {
  const { scenarios: school, from } = await forSchool(lang);
  if (await loadEdition()) return { adults: [], school, from };
  const all = await scenariosInOrder(lang);
  const adults = all.filter((one) => (one.track === 'a' || one.track === 'b') && !one['crisis-line']);
  return { adults, school, from };
}

/** The ids of all conversations on which a room votes, each once. */
export async function votedOnIds(lang: string): Promise<readonly string[]> {
  const { adults, school } = await votedOn(lang);
  return [...new Set([...adults, ...school].map(({ id }) => id))];
}

/** Where a class votes on a conversation, below the language; nothing for one that is not for a school class. */
export async function schoolVote(id: string, lang: string): Promise<string | undefined> {
  const { school } = await votedOn(lang);
  return school.some((one) => one.id === id) ? `teach/class/${id}/` : undefined;
}
