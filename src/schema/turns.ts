/** When a form is sat: before the course, after it, about three weeks and about three months later. */
export const TURNS = ['before', 'after', 'three-weeks', 'three-months'] as const;

export type Turn = (typeof TURNS)[number];
