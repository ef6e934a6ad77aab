/**
 * When to come back, in days from today: soon, because without a test nothing is left after two days (Robb and Wendel
 * 2023); after three weeks, when suspicion has settled (ShieldUp! 2025); after three and six months, because a
 * reminder is what kept the effect alive for three (Burke 2022). The days themselves are a judgement.
 */
export const GAPS = [
  { id: 'days', days: 2 },
  { id: 'weeks', days: 21 },
  { id: 'months', days: 91 },
  { id: 'half-year', days: 182 },
] as const;
