/** Plans for sessions, with what they show: things to judge, cards of techniques, and where each activity is. */
import type { JudgedItem } from '../schema/judged-item.ts';
import { TOOLS } from '../schema/session.ts';
import type { Session, SessionActivity, Sheet } from '../schema/session.ts';
import type { Technique } from '../schema/technique.ts';
import { cutIdOf } from '../schema/cut.ts';
import { activityOf } from './activities.ts';
import { schoolVote } from './class.ts';
import { isHere } from './edition.ts';
import { scenarioOf } from './join.ts';
import { itemOf, lessonOf, loadCourse, sessionById, techniqueOf } from './load.ts';

export type SessionPlan = Session & { readonly id: string };

/** All plans in the order of the course. */
export async function sessionsInOrder(): Promise<readonly SessionPlan[]> {
  const { sessions } = await loadCourse();
  return Promise.all(sessions.map((id) => sessionById(id)));
}

export interface Use {
  readonly activity: SessionActivity;
  /** Its address below the language, or a place on the page of the plan; nothing where this edition has it not. */
  readonly to: string | undefined;
  /** Its title; undefined for a page whose title is a word of the interface. */
  readonly title: string | undefined;
  /** Where a class votes on it, below the language. */
  readonly vote?: string | undefined;
}

/** Where an activity of a step is, and what it is called. Throws for an id that nothing has. */
export async function useOf(activity: SessionActivity, plan: SessionPlan, lang: string): Promise<Use> {
  const { kind, id = '' } = activity;
  switch (kind) {
    case 'scenario': {
      // The whole of it is not for a class: the way leads to what is.
      const played = activity.cut ? cutIdOf(id) : id;
      const { title } = (await scenarioOf(played, lang)).thing;
      const vote = plan.setting === 'school' ? await schoolVote(played, lang) : undefined;
      return { activity, to: await here(`practice/${played}/`), title, vote };
    }
    case 'platform':
    case 'set': {
      const to = await here(`practice/${id}/`);
      return { activity, to, title: to && (await activityOf(id)).title };
    }
    case 'lesson':
      return { activity, to: `learn/${id}/`, title: (await lessonOf(id, lang)).data.title };
    case 'tool':
      return { activity, to: TOOLS[id] ?? unknown(plan, id), title: undefined };
    case 'help-slide':
      return { activity, to: '#help-slide', title: undefined };
    case 'items':
    case 'techniques':
    case 'pictures':
      return {
        activity,
        to: `#sheet-${id}`,
        title: (plan.sheets.find((one) => one.id === id) ?? unknown(plan, id)).title,
      };
  }
}

const here = async (to: string) => ((await isHere(`/${to}`)) ? to : undefined);

function unknown(plan: SessionPlan, id: string): never {
  throw new Error(`content/sessions/${plan.id}.yml uses "${id}", which does not exist`);
}

export interface FullSheet extends Omit<Sheet, 'items' | 'techniques'> {
  readonly items: readonly (JudgedItem & { id: string })[];
  readonly techniques: readonly (Technique & { id: string })[];
}

/** The sheets of a plan, with what stands on them. */
export async function sheetsOf(plan: SessionPlan): Promise<readonly FullSheet[]> {
  return Promise.all(
    plan.sheets.map(async ({ items = [], techniques = [], ...sheet }) => ({
      ...sheet,
      items: await Promise.all(items.map((id) => itemOf(id))),
      techniques: await Promise.all(techniques.map((id) => techniqueOf(id))),
    })),
  );
}
