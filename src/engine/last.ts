/*
 * `findLast` and `findLastIndex`, which the oldest browsers that run our scripts do not have (Chrome has them from 97 on,
 * Firefox from 104, Safari from 15.4; ours: src/build/oldest-browsers.ts). A script that fails there takes the text with it.
 */

/** The last thing of a list that is so; undefined where none is. */
export function lastOf<T>(things: readonly T[], isSo: (thing: T) => boolean): T | undefined {
  return things[lastIndexOf(things, isSo)];
}

/** Where that is; -1 where none is. */
export function lastIndexOf<T>(things: readonly T[], isSo: (thing: T) => boolean): number {
  for (let at = things.length - 1; at >= 0; at -= 1) if (isSo(things[at] as T)) return at;
  return -1;
}
