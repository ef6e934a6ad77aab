import type { Moment } from '../moments.ts';
import { warning } from '../rule.ts';
import type { Rule } from '../rule.ts';

/** What the longest way through a conversation should hold. */
const BUBBLES = { least: 45, most: 70 };
const DECISIONS = { least: 5, most: 7 };

/** A conversation takes six to nine minutes. */
export const rule: Rule = {
  code: 'path-size',
  title: 'A conversation that is too short or too long',
  explain: {
    what: `The longest way through has ${BUBBLES.least} to ${BUBBLES.most} bubbles and ${DECISIONS.least} to ${DECISIONS.most} decisions. In a twin, each continuation is counted by itself.`,
    why: 'That is six to nine minutes of reading. Shorter, it does not feel like weeks; longer, people leave before the explanation.',
    example: 'a conversation with 120 messages',
    mend: 'Tell a stretch of days on a day card in place of its messages, or give the days more of them.',
  },
  *check({ plots }) {
    for (const { file, continuations } of plots) {
      for (const { twin, moments } of continuations) {
        const { bubbles, decisions } = longest(moments);
        const way = continuations.length > 1 ? `the longest ${twin} way` : 'the longest way';
        if (bubbles < BUBBLES.least || bubbles > BUBBLES.most)
          yield warning(
            file,
            ['steps'],
            `Bubbles on ${way}: ${bubbles}. It takes six to nine minutes to read ${BUBBLES.least} to ${BUBBLES.most}.`,
          );
        if (decisions < DECISIONS.least || decisions > DECISIONS.most)
          yield warning(
            file,
            ['steps'],
            `Decisions on ${way}: ${decisions}. Between ${DECISIONS.least} and ${DECISIONS.most} are enough to matter, and few enough to think about.`,
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
