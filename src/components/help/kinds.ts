import type { HelpEntry } from '../../schema/help.ts';

/** What is urgent comes first, on every page of help. */
export const urgentKinds: readonly HelpEntry['kind'][] = ['emergency', 'crisis'];

/** What can follow once nobody is in danger. */
export const laterKinds: readonly HelpEntry['kind'][] = [
  'report-fraud',
  'bank-or-hotline',
  'trafficking',
  'emotional-support',
  'regulator-check',
];

/** On the card for the wallet: the bank before the report, because money may still be on its way. */
export const cardKinds: readonly HelpEntry['kind'][] = [
  ...urgentKinds,
  'bank-or-hotline',
  'report-fraud',
  'emotional-support',
  'trafficking',
  'regulator-check',
];
