/** The window whose storages may be used. In discreet mode there is none: nothing is kept, not even a place. */
export function keepable(): Window {
  if (document.documentElement.dataset['discreet'] !== undefined) throw new Error('discreet mode keeps nothing');
  return window;
}
