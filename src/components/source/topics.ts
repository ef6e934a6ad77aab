import type { Fact } from '../../schema/fact.ts';

/** The topics in the order in which a reader comes to them: the crime, the people, the places, the help. */
export const topics: readonly Fact['topic'][] = [
  'scale',
  'underreporting',
  'victims',
  'contact',
  'psychology',
  'platform',
  'ai',
  'recovery',
  'mules',
  'job-scams',
  'compounds',
  'non-punishment',
  'enforcement',
  'helping',
  'advice',
  'terminology',
  'learning',
];
