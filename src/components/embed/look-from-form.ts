import { heightFrom } from './snippets.ts';
import type { Look } from './snippets.ts';

/** The look that the controls say. The colour of the site is no choice, and so is in no code. */
export function lookFrom(form: HTMLFormElement): Look {
  const field = (name: string): HTMLInputElement => form.elements.namedItem(name) as HTMLInputElement;
  const accent = field('accent');
  return {
    theme: field('theme').value as Look['theme'],
    accent: accent.value === accent.dataset['ours'] ? '' : accent.value.replace('#', ''),
    isCompact: field('compact').checked,
    isStill: field('still').checked,
    hasExit: field('exit').checked,
    height: heightFrom(field('height').value),
    loadsOnPress: field('press').checked,
  };
}
