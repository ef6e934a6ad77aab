const counts = new WeakMap<object, Map<string, number>>();

/** The next number for a kind of thing on a page, from 1 on: for ids that are the same in every build. */
export function numberOn(page: object, kind: string): number {
  const kinds = counts.get(page) ?? new Map<string, number>();
  counts.set(page, kinds);
  const number = (kinds.get(kind) ?? 0) + 1;
  kinds.set(kind, number);
  return number;
}
