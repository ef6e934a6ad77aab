import type { HelpCountry, HelpEntry } from '../../schema/help.ts';

/** What to do, in the order in which it helps: the next hour, and later today. The order is fixed on purpose. */
export const firstDay = {
  now: ['safe', 'stop', 'device', 'bank', 'exchange'],
  then: ['save', 'report', 'passwords', 'tell', 'recovery'],
} as const;

export type FirstDayStep = (typeof firstDay)[keyof typeof firstDay][number];

/** Which places of a country belong to which step. */
const kinds: Partial<Record<FirstDayStep, readonly HelpEntry['kind'][]>> = {
  safe: ['emergency', 'crisis'],
  bank: ['bank-or-hotline'],
  report: ['report-fraud'],
  tell: ['emotional-support'],
};

/** The places of a country that help with this step, in order. */
export function placesFor(step: FirstDayStep, country: HelpCountry): readonly HelpEntry[] {
  return (kinds[step] ?? []).flatMap((kind) => country.entries.filter((entry) => entry.kind === kind));
}

/** What has to be said instead, where a country has nothing of a kind: keys of `today.none.…`. */
export function gapsFor(
  step: FirstDayStep,
  country: HelpCountry,
): readonly ('emergency' | 'crisis' | 'bank' | 'report')[] {
  const has = (kind: HelpEntry['kind']): boolean => country.entries.some((entry) => entry.kind === kind);
  if (step === 'safe') return (['emergency', 'crisis'] as const).filter((kind) => !has(kind));
  if (step === 'bank' && !has('bank-or-hotline')) return ['bank'];
  if (step === 'report' && !has('report-fraud')) return ['report'];
  return [];
}
