/** How a form went, in the page: of the sentences that stand there waiting, those that fit. */
import { bandsOf } from '../../engine/bands.ts';
import type { Bands } from '../../engine/bands.ts';
import { REASONS, mark } from '../../engine/marking.ts';
import type { Marks, Response } from '../../engine/marking.ts';
import type { Sitting } from '../../progress/summary.ts';
import { lastOf } from '../../engine/last.ts';

/** Fills the end of a form in, and shows it. `sittings` are all that there were, this one included. */
export function showResult(end: HTMLElement, responses: readonly Response[], sittings: readonly Sitting[]): void {
  const marks = mark(responses);
  const bands = bandsOf(marks);
  choose(end.querySelector('[data-part="telling"]'), bands?.telling);
  choose(end.querySelector('[data-part="leaning"]'), bands?.leaning);
  showSafe(end.querySelector<HTMLElement>('[data-part="safe"]')!, responses);
  showReasons(end.querySelector<HTMLElement>('[data-part="reasons"]')!, marks);
  showSides(end.querySelector<HTMLElement>('[data-part="sides"]')!, sittings);
  end.hidden = false;
}

/** Of the bands that stand in a part, shows one; its sentence, where it waits in an attribute, is put in. */
function choose(part: Element | null, band: string = 'too-few'): void {
  for (const one of part?.querySelectorAll<HTMLElement>('[data-band]') ?? []) {
    one.hidden = one.dataset['band'] !== band;
    if (one.dataset['text'] !== undefined) one.textContent = one.hidden ? '' : one.dataset['text'];
  }
}

function showSafe(part: HTMLElement, responses: readonly Response[]): void {
  const safeties = responses.flatMap(({ safety }) => safety ?? []);
  const sentence = part.dataset[safeties.length > 0 ? 'text' : 'none'] ?? '';
  const safe = safeties.filter((safety) => safety > 0).length;
  part.textContent = sentence.replace('{count}', String(safe)).replace('{all}', String(safeties.length));
}

/** "Asked what made you decide, you said: money 3, how it is written 1." */
function showReasons(part: HTMLElement, { reasons }: Marks): void {
  const said = REASONS.filter((reason) => reasons[reason] > 0).map(
    (reason) => `${part.dataset[reason]} ${reasons[reason]}`,
  );
  part.hidden = said.length === 0;
  part.textContent = (part.dataset['text'] ?? '').replace('{reasons}', said.join(', '));
}

function showSides(part: HTMLElement, sittings: readonly Sitting[]): void {
  const sides = (['before', 'after'] as const).map((turn) => ({
    turn,
    sitting: lastOf(sittings, (sitting) => sitting.turn === turn),
  }));
  part.hidden = !sides.every(({ sitting }) => sitting);
  for (const { turn, sitting } of sides) {
    const bands: Bands | undefined = sitting && bandsOf(mark(sitting.answers));
    choose(part.querySelector(`[data-side="telling-${turn}"]`), bands?.telling);
    choose(part.querySelector(`[data-side="leaning-${turn}"]`), bands?.leaning);
  }
}
