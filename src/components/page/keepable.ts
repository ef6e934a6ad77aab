/** The storages of a page: the one that goes with the tab, and the one that stays on the device. */
export type Keepable = Pick<Window, 'sessionStorage' | 'localStorage'>;

/**
 * The storages that may be used. In discreet mode there are none, and in a frame of another site neither: nothing is
 * kept, not even a place. An edition can keep nothing anywhere. In a package there is that of the learning platform, which goes with the learner.
 */
export function keepable(): Keepable {
  const { discreet, frame, keeps } = document.documentElement.dataset;
  if (keeps === 'nothing') throw new Error('this edition keeps nothing');
  const own = window.courseHost?.storage;
  if (own)
    return {
      sessionStorage: own,
      get localStorage(): Storage {
        throw new Error('a package keeps nothing on the device');
      },
    };
  if (discreet !== undefined) throw new Error('discreet mode keeps nothing');
  if (frame !== undefined) throw new Error('a frame keeps nothing');
  return window;
}
