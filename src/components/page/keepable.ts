/** The storages of a page: the one that goes with the tab, and the one that stays on the device. */
export type Keepable = Pick<Window, 'sessionStorage' | 'localStorage'>;

/**
 * The storages that may be used. In discreet mode there are none, and in a frame of another site neither: nothing is
 * kept, not even a place. In a package there is that of the learning platform, which goes with the learner.
 */
export function keepable(): Keepable {
  const { discreet, frame } = document.documentElement.dataset;
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
