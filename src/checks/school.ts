/**
 * What may be used with under-18s, and from which age: the only place that says so. Whatever is not named here is made
 * for adults. For 13 to 15 there are stories of friendship, gaming, easy money and tasks; from 16 on also three
 * conversations about work and one about a group. The cut leaves out what is not for them: a payment that succeeds, an
 * account that is lent, what comes after a landing.
 */
export interface SchoolUse {
  readonly from: 13 | 16;
  /** Only in the school cut. */
  readonly cut: boolean;
}

export const SCHOOL_SCENARIOS: Readonly<Record<string, SchoolUse>> = {
  'optimise-to-earn': { from: 13, cut: true },
  'professors-circle': { from: 16, cut: true },
  'gate-14': { from: 16, cut: true },
  'night-shift': { from: 16, cut: false },
};

/** Activities besides conversations. Lessons and ready sets are written for adults, so none is here. */
export const SCHOOL_ACTIVITIES: Readonly<Record<string, SchoolUse>> = {
  'two-dashboards': { from: 16, cut: true },
  'route-checks': { from: 16, cut: false },
};

/** Purposes of items that never go into a class, however they are marked. */
export const NEVER_IN_SCHOOL: ReadonlySet<string> = new Set(['romance', 'mentor', 'investing', 'recovery']);

/** The age of the youngest whom a plan is for. */
export function youngest(ages: readonly string[]): number {
  return Math.min(...ages.map((age) => (age === 'adults' ? 18 : Number(age.slice(0, 2)))));
}
