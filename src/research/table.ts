/** An analysis as lines of text: for a terminal, or to keep beside the files. */
import type { Analysis, ChangeResult, GroupResult, Interval } from './analysis.ts';

const WIDTH = 22;

/** The lines of an analysis, from the change to the single groups, with what one must know to read them. */
export function tableOf(analysis: Analysis, persons: number): string[] {
  return [
    `Participants: ${persons}`,
    '',
    'From before to after (mean over persons, 95 % interval)',
    ...changeLines('all', analysis.change),
    ...[...analysis.changeByOrder].flatMap(([order, change]) => changeLines(`order ${order}`, change)),
    '',
    row('', ['n', 'd′ pooled', 'd′ mean', 'c pooled', 'c mean', 'AUC', 'safe steps']),
    ...groupLines(analysis.byTurn),
    ...groupLines(analysis.byForm),
    ...groupLines(analysis.byOrder),
    '',
    'd′ above 0: scams and genuine things are told apart. c below 0 leans to suspicion, above 0 to trust.',
    'Success is d′ up and c nearer to 0, or unchanged. d′ flat and c down: only suspicion has been taught.',
    'Pooled: all answers as one person’s. Mean: of each person’s own, drawn a little towards 0 by the correction.',
  ];
}

function changeLines(name: string, change: ChangeResult | undefined): string[] {
  if (!change) return [`  ${name}: fewer than two participants sat both`];
  return [
    `  ${name} (n = ${change.persons})`,
    `    d′ ${between(change.dPrime)}   c ${between(change.criterion)}   |c| ${between(change.leaning)}   safe steps ${between(change.safeAction)}`,
  ];
}

function groupLines(groups: ReadonlyMap<string, GroupResult>): string[] {
  return [...groups].map(([name, group]) =>
    row(name, [
      String(group.persons),
      ...[group.pooledDPrime, group.meanDPrime, group.pooledCriterion, group.meanCriterion].map(between),
      ...[group.auc, group.safeAction].map(between),
    ]),
  );
}

/** "1.50 [1.21, 1.80]". */
function between({ value, low, high }: Interval): string {
  return `${signed(value)} [${signed(low)}, ${signed(high)}]`;
}

function signed(value: number): string {
  return (value < 0 ? '−' : '') + Math.abs(value).toFixed(2);
}

function row(name: string, cells: readonly string[]): string {
  return `${name.padEnd(22)}${cells.map((cell, at) => cell.padEnd(at === 0 ? 6 : WIDTH)).join('')}`.trimEnd();
}
