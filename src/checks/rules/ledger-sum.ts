import { ledgerOf } from '../../engine/ledger.ts';
import type { Firm, Platform, Stage } from '../../schema/platform.ts';
import type { Path } from '../../reading/reading.ts';
import { error } from '../rule.ts';
import type { Rule } from '../rule.ts';

/** What is wrong, and where it stands. */
interface Slip {
  readonly at: Path;
  readonly message: string;
}

/** The figures of an account add up, and a genuine one stays what it is. */
export const rule: Rule = {
  code: 'ledger-sum',
  title: 'An account that does not add up',
  explain: {
    what: 'In a platform, the acts of an account do not come to its "totals", a day goes back, more is taken out than there is, or the genuine account does what only a fake one does.',
    why: 'The ledger is the lesson: readers are asked to trust it more than the number on the screen. One wrong sum, and they cannot.',
    example: 'act: { do: put-in, points: 200 }   and   totals: { sent: 20, … }',
    mend: 'Add it up by hand, then correct the act or the total that is wrong.',
  },
  *check({ platforms }) {
    for (const { file, value } of platforms)
      for (const name of ['fake', 'genuine'] as const)
        for (const { at, message } of slipsIn(value, name)) yield error(file, [name, ...at], message);
  },
};

function slipsIn(platform: Platform, name: 'fake' | 'genuine'): Slip[] {
  const firm = platform[name];
  const stages: readonly Stage[] = firm.stages;
  const slips = [
    ...stages.flatMap((stage, at) => (stage.act ? actSlips(firm, stages, at, name === 'genuine') : [])),
    ...stages.flatMap((stage, at) => daySlips(stages, stage, at)),
  ];
  // Where an act is wrong the sum is too, and says nothing new.
  return slips.length > 0 ? slips : totalSlips(firm);
}

function totalSlips({ name, stages, totals }: Firm): Slip[] {
  const last = ledgerOf(stages).at(-1);
  return (['screen', 'sent', 'back', 'owed'] as const).flatMap((key) =>
    last && last[key] !== totals[key]
      ? [
          {
            at: ['totals', key],
            message: `The days of ${name} come to ${last[key]}, but "totals" says ${key}: ${totals[key]}. Correct the one that is wrong.`,
          },
        ]
      : [],
  );
}

function daySlips(stages: readonly Stage[], { id, day, act }: Stage, at: number): Slip[] {
  const before = stages[at - 1]?.day ?? 0;
  const isLast = at === stages.length - 1;
  return [
    ...(day < before
      ? [
          {
            at: ['stages', at, 'day'],
            message: `Stage "${id}" is on day ${day}, after day ${before}. Days never go back.`,
          },
        ]
      : []),
    ...(isLast === (act === undefined)
      ? []
      : [
          {
            at: ['stages', at],
            message: `Stage "${id}" ${isLast ? 'is the last, and has an "act"' : 'has no "act"'}. All but the last have one.`,
          },
        ]),
  ];
}

function actSlips(firm: Firm, stages: readonly Stage[], at: number, isGenuine: boolean): Slip[] {
  const { id, act } = stages[at] as Stage;
  const { screen = 0, sent = 0, back = 0 } = ledgerOf(firm.stages)[at] ?? {};
  const path: Path = ['stages', at, 'act'];
  if (act?.do === 'take-out') {
    if (act.points > screen)
      return [
        {
          at: [...path, 'points'],
          message: `Stage "${id}" takes out ${act.points} where the screen says ${screen}. Take out less.`,
        },
      ];
    if ((act.fee ?? 0) > act.points)
      return [
        {
          at: [...path, 'fee'],
          message: `Stage "${id}" has a fee of ${act.fee} on ${act.points}. A fee is less than the amount.`,
        },
      ];
    if (isGenuine && act.held)
      return [{ at: [...path, 'held'], message: `Stage "${id}": a genuine account pays out. Delete "held".` }];
    if (!isGenuine && !act.held && back + act.points > sent)
      return [
        {
          at: [...path, 'points'],
          message: `Stage "${id}" pays back more than the ${sent} sent. A fake gives back a part, at most.`,
        },
      ];
  }
  if (isGenuine && act?.do === 'pay')
    return [
      { at: path, message: `Stage "${id}": a genuine account asks for no new money. Use "fee" on what is taken out.` },
    ];
  return [];
}
