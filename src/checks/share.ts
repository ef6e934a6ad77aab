/** Of a hundred things to judge, this many at least and at most are genuine. */
export const LEAST = 40;
export const MOST = 60;

/** Whether so many genuine things out of so many are neither too few nor too many. */
export function isEven(genuine: number, all: number): boolean {
  return genuine * 100 >= LEAST * all && genuine * 100 <= MOST * all;
}
