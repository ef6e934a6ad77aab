/** The look of a frame as the page around wants it. Colours are set one by one (CSSOM), as the policy allows. */
import { accentFor } from './accent.ts';
import type { Options } from './options.ts';

type Wanted = { readonly [name in 'theme' | 'accent' | 'motion']?: Options[name] | undefined };

/** Changes what is named, and leaves the rest. */
export function dress(page: HTMLElement, { theme, accent, motion }: Wanted): void {
  if (theme) put(page, 'theme', theme !== 'auto' && theme);
  if (motion) put(page, 'motion', motion === 'off' && 'less');
  if (accent === undefined) return;
  put(page, 'accent', accent ? '' : false);
  if (!accent) return;
  for (const name of ['light', 'dark'] as const)
    for (const [what, colour] of Object.entries(accentFor(accent, name)))
      page.style.setProperty(`--${name}-${what}`, colour);
}

/** Sets `data-<name>`, or takes it away. */
export function put(page: HTMLElement, name: string, value: string | false): void {
  if (value === false) delete page.dataset[name];
  else page.dataset[name] = value;
}
