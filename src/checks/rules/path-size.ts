import type { Moment } from '../moments.ts';
import { warning } from '../rule.ts';
import type { Rule } from '../rule.ts';

/** What the longest way should hold, for each form. */
const SIZES = {
  conversation: { bubbles: [45, 70], decisions: [5, 7], time: 'six to nine minutes' },
  scene: { bubbles: [12, 30], decisions: [2, 4], time: 'three to five minutes' },
} as const;

/** A conversation takes six to nine minutes. */
export const rule: Rule = {
  code: 'path-size',
  title: 'A conversation that is too short or too long',
  explain: {
    what: 'The longest way through a conversation has 45 to 70 bubbles and 5 to 7 decisions; through a scene, 12 to 30 and 2 to 4. In a twin, each continuation is counted by itself.',
    why: 'A conversation is six to nine minutes of reading, a scene about four. Shorter, it does not feel like weeks; longer, people leave before the explanation.',
    example: 'a conversation with 120 messages',
    mend: 'Tell a stretch of days on a day card in place of its messages, or give the days more of them.',
  },
  *check({ plots }) {
    for (const { file, value, continuations } of plots) {
      const { bubbles: span, decisions: few, time } = SIZES[value.form];
      for (const { twin, moments } of continuations) {
        const { bubbles, decisions } = longest(moments);
        const way = continuations.length > 1 ? `the longest ${twin} way` : 'the longest way';
        if (bubbles < span[0] || bubbles > span[1])
          yield warning(
            file,
            ['steps'],
            `Bubbles on ${way}: ${bubbles}. It takes ${time} to read ${span[0]} to ${span[1]}.`,
          );
        if (decisions < few[0] || decisions > few[1])
          yield warning(
            file,
            ['steps'],
            `Decisions on ${way}: ${decisions}. Between ${few[0]} and ${few[1]} are enough to matter, and few enough to think about.`,
          );
      }
    }
  },
};

interface Size {
  readonly bubbles: number;
  readonly decisions: number;
}

function longest(moments: readonly Moment[]): Size {
  const known = new Map<Moment, Size>();
  const from = (moment: Moment): Size => {
    const before = known.get(moment);
    if (before) return before;
    known.set(moment, { bubbles: 0, decisions: 0 }); // a way that comes back here is not counted twice
    const rest = moment.next.map(from);
    const reply = moment.replies.length > 0 ? 1 : 0;
    const bubbles =
      moment.items.filter((item) => item.kind === 'message').length +
      reply +
      Math.max(0, ...rest.map((size) => size.bubbles));
    const size = { bubbles, decisions: reply + Math.max(0, ...rest.map((one) => one.decisions)) };
    known.set(moment, size);
    return size;
  };
  return moments[0] ? from(moments[0]) : { bubbles: 0, decisions: 0 };
}
