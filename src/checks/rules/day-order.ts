import type { Moment } from '../moments.ts';
import { error } from '../rule.ts';
import type { Rule } from '../rule.ts';

/** Time never runs backwards, whichever way the conversation went. */
export const rule: Rule = {
  code: 'day-order',
  title: 'Days that go back',
  explain: {
    what: 'On some way through the conversation, a day card shows an earlier day than the one before it.',
    why: 'Weeks pass in minutes here. Readers keep hold of it by the day cards alone.',
    example: '- { id: day-12, day: 12, text: Saturday. }\n- { id: day-8, day: 8, text: Tuesday. }',
    mend: 'Correct the day, or let the reply lead to a step that is later.',
  },
  *check({ plots }) {
    for (const { file, value, continuations } of plots) {
      const back = new Map(
        continuations.flatMap(({ moments }) => goingBack(moments[0])).map((found) => [found.id, found]),
      );
      for (const { id, step, day, after } of back.values()) {
        const at = value.steps[step]?.says.findIndex((item) => item.id === id) ?? 0;
        yield error(
          file,
          ['steps', step, 'says', at, 'day'],
          `Day ${day} comes after day ${after} on some way to step "${step}". Days never go back.`,
        );
      }
    }
  },
};

interface Back {
  readonly id: string;
  readonly step: string;
  readonly day: number;
  readonly after: number;
}

function goingBack(start: Moment | undefined): Back[] {
  const found: Back[] = [];
  const latest = new Map<Moment, number>();
  const open = start ? [{ moment: start, day: 1 }] : [];
  for (let here = open.pop(); here; here = open.pop()) {
    // A moment is looked at again only when it is reached later in the story than before.
    if ((latest.get(here.moment) ?? 0) >= here.day) continue;
    latest.set(here.moment, here.day);
    let { day } = here;
    for (const item of here.moment.items) {
      if (item.day === undefined) continue;
      if (item.day < day) found.push({ id: item.id, step: here.moment.step, day: item.day, after: day });
      day = item.day;
    }
    for (const next of here.moment.next) open.push({ moment: next, day });
  }
  return found;
}
