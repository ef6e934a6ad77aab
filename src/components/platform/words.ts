/** Which words of the interface say what is done at a stage. */
import type { UiKey } from '../../schema/ui.ts';
import type { Act } from '../../schema/platform.ts';
import type { Translate } from '../../i18n/text.ts';

/** The words on its button. */
export function actKey(act: Act): UiKey {
  return `platform.act.${act.do}${suffix(act)}` as UiKey;
}

/** What was done, as the table and the text version say it. */
export function didWords(act: Act | undefined, t: Translate, number: (points: number) => string): string {
  if (!act) return t('platform.did.none');
  const key = 'held' in act && act.held ? 'held' : `${act.do}${suffix(act)}`;
  return t(`platform.did.${key}` as UiKey, { points: number('points' in act ? act.points : 0) });
}

function suffix(act: Act): string {
  return 'borrowed' in act && act.borrowed ? '-borrowed' : '';
}
