/**
 * Where the money is, day by day: the number on the screen beside the money itself. Double-entry
 * book-keeping in four columns; everything in points, whole numbers.
 *
 * In a fake account the number is typed, and nothing that happens to it touches the money. In a
 * genuine one it is worked out: what went in, less what came out, plus what the days did to it.
 */

/** What can be done at the end of a stage. */
export interface LedgerAct {
  readonly do: 'wait' | 'show-id' | 'put-in' | 'take-out' | 'pay';
  readonly points?: number | undefined;
  /** Taken off the amount on its way out. */
  readonly fee?: number | undefined;
  /** The money sent is owed to somebody. */
  readonly borrowed?: true | undefined;
  /** Asked for, and nothing comes. */
  readonly held?: true | undefined;
}

export interface LedgerStage {
  readonly day: number;
  /** The number somebody typed … */
  readonly types?: number | undefined;
  /** … or what the days before did to the value. */
  readonly change?: number | undefined;
  readonly act?: LedgerAct | undefined;
}

/** One day of the ledger. Sums are those from the beginning up to the morning of that day. */
export interface LedgerRow {
  readonly day: number;
  /** The number on the screen. */
  readonly screen: number;
  /** Money that left the person's hands, fees asked for included. */
  readonly sent: number;
  /** Money that reached the person again. */
  readonly back: number;
  /** Of the money sent: what was borrowed. */
  readonly owed: number;
  /** Fees that came off what was taken out. */
  readonly fees: number;
}

const START = { sent: 0, back: 0, owed: 0, fees: 0 };

/** The ledger of an account: one row a stage, as things stand when that day begins. */
export function ledgerOf(stages: readonly LedgerStage[]): LedgerRow[] {
  let sums = START;
  let value = 0;
  return stages.map(({ day, types, change = 0, act }) => {
    value += change;
    const row = { day, screen: types ?? value, ...sums };
    sums = after(sums, act);
    value += valueMoved(act);
    return row;
  });
}

/** The figures a sentence of an account may name. */
export type Figures = Readonly<Record<string, number>>;

/** Where a sentence about two accounts stands: at a stage of one, about the whole of one, or about both. */
export interface Whereabouts {
  readonly firm?: 'fake' | 'genuine';
  readonly stage?: number;
}

type Told = readonly (LedgerStage & { readonly asks?: number | undefined })[];

/**
 * The figures that a sentence may name, by placeholder. At a stage: those of its row, of its own act
 * (`points`, `asks`) and of the act before (`last`, `fee`, `arrived`), as far as there are any. About a
 * whole account: those of its last day. About both: none.
 */
export function figuresWhere(
  firms: Readonly<Record<'fake' | 'genuine', { readonly stages: Told }>>,
  { firm, stage }: Whereabouts,
): Figures {
  if (!firm) return {};
  const { stages } = firms[firm];
  return stage === undefined ? sumsOf(ledgerOf(stages).at(-1)) : figuresAt(stages, stage);
}

function figuresAt(stages: Told, at: number): Figures {
  const { act, asks } = stages[at] ?? {};
  const before = stages[at - 1]?.act;
  const given = {
    points: act?.points,
    asks,
    last: before?.points,
    fee: before?.fee,
    arrived: before && arrives(before) > 0 ? arrives(before) : undefined,
  };
  const named = Object.entries(given).filter((pair): pair is [string, number] => pair[1] !== undefined);
  return { ...sumsOf(ledgerOf(stages)[at]), ...Object.fromEntries(named) };
}

function sumsOf(row: LedgerRow | undefined): Figures {
  const { screen = 0, sent = 0, back = 0, owed = 0 } = row ?? {};
  return { screen, sent, back, owed };
}

/** What taking money out brings: nothing when it is held, otherwise the amount less its fee. */
export function arrives({ do: what, points = 0, fee = 0, held }: LedgerAct): number {
  return what === 'take-out' && !held ? points - fee : 0;
}

function after(sums: typeof START, act: LedgerAct | undefined): typeof START {
  if (!act) return sums;
  const sent = act.do === 'put-in' || act.do === 'pay' ? (act.points ?? 0) : 0;
  return {
    sent: sums.sent + sent,
    back: sums.back + arrives(act),
    owed: sums.owed + (act.borrowed ? sent : 0),
    fees: sums.fees + (act.do === 'take-out' && !act.held ? (act.fee ?? 0) : 0),
  };
}

/** What an act does to a value that is worked out. */
function valueMoved(act: LedgerAct | undefined): number {
  if (act?.do === 'put-in') return act.points ?? 0;
  return act?.do === 'take-out' && !act.held ? -(act.points ?? 0) : 0;
}
