import { GUESS_LIMIT, excess } from './balance.ts';
import type { Balance, Count } from './balance.ts';
import { ENOUGH } from './judged.ts';

/** The balance in one line; none where there is too little to judge to say anything. */
export function balanceLine({ pool, scams, genuine, cues, guess }: Balance): string[] {
  if (pool.length < ENOUGH) return [];
  const counts = cues.map(({ name, scam, genuine: fair }) => `${name} ${scam}/${fair}`).join(', ');
  return [
    `Balance: ${scams} scams, ${genuine} genuine (${hundredths(genuine / pool.length)} in 100). ${counts}. ${guessLine(guess)}`,
  ];
}

/** The whole balance: a table of cues and senders, then each thing with its cues. */
export function balanceTable({ pool, scams, genuine, cues, senders, guess }: Balance): string[] {
  const head = [column('', 18), column('scam', 8), column('genuine', 8)].join('');
  const row = (count: Count): string =>
    [
      column(count.name, 18),
      column(String(count.scam), 8),
      column(String(count.genuine), 8),
      excess(count, pool) > 0 ? 'leans' : '',
    ]
      .join('')
      .trimEnd();
  return [
    `${pool.length} things to judge: items, and each way a listed conversation can turn out.`,
    ...['', head.trimEnd(), row({ name: 'all', scam: scams, genuine })],
    ...cues.map(row),
    ...['', 'Who seems to be behind it (an office is nobody)'],
    ...senders.map(row),
    '',
    ...pool.map((one) => `${column(one.truth, 9)}${column(one.id, 26)}${[...one.cues].sort().join(', ')}`.trimEnd()),
    ...['', guessLine(guess)],
  ];
}

function guessLine(guess: number): string {
  const note = guess < 0.5 ? ' Even balance gives less than half.' : '';
  return `A guess from the surface alone is right for ${hundredths(guess)} in 100; it must stay under ${hundredths(GUESS_LIMIT)}.${note}`;
}

const hundredths = (share: number): number => Math.round(share * 100);
const column = (text: string, width: number): string => text.padEnd(width);
