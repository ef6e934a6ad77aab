/** What stands around the log: the phase bar, the strip of days, the state of the tools. */
import { stepOf } from '../../engine/plot.ts';
import type { Plot } from '../../engine/plot.ts';
import type { Play } from '../../engine/play.ts';
import { lastOf } from '../../engine/last.ts';

/** Brings the surroundings of a conversation up to date with its play. */
export function showSurroundings(host: HTMLElement, plot: Plot, play: Play, continued = false): void {
  const day = dayOf(plot, play);
  showPhase(host, plot, play);
  showDose(host, play, day);
  const undo = host.querySelector<HTMLElement>('[data-act="undo"]');
  if (undo) undo.hidden = play.chose.length === 0;
  showMarkButton(host, plot, play);
  const line = host.querySelector<HTMLElement>('[data-part="continued"]');
  if (!line || !continued) return;
  line.hidden = false;
  line.textContent = (line.dataset['text'] ?? '').replace('{day}', String(day));
}

/** The day of the last day card shown; 1 before the first. */
export function dayOf(plot: Plot, play: Play): number {
  const days = play.log.flatMap((entry) =>
    entry.kind === 'item'
      ? stepOf(plot, entry.step)
          .items.filter((item) => item.id === entry.id && item.day)
          .map((item) => item.day ?? 1)
      : [],
  );
  return days.at(-1) ?? 1;
}

function showPhase(host: HTMLElement, plot: Plot, play: Play): void {
  const { phase } = stepOf(plot, play.log.at(-1)?.step ?? play.step);
  const reached = plot.phases.indexOf(phase);
  host.querySelectorAll<HTMLElement>('.phases [data-phase]').forEach((li, index) => {
    if (index === reached) li.setAttribute('aria-current', 'step');
    else li.removeAttribute('aria-current');
    li.toggleAttribute('data-done', index < reached);
  });
}

function showDose(host: HTMLElement, play: Play, day: number): void {
  const strip = host.querySelector<HTMLElement>('.dose');
  const picture = strip?.querySelector<HTMLElement>('[role="img"]');
  if (!strip || !picture) return;
  const counts = (strip.dataset[play.twin] ?? '').split(' ').slice(0, day);
  strip.querySelectorAll<HTMLElement>('i').forEach((square, index) => {
    square.dataset['level'] = index < day ? level(Number(counts[index])) : '';
  });
  const label = (picture.dataset['label'] ?? '').replace('{day}', String(day)).replace('{counts}', counts.join(', '));
  picture.setAttribute('aria-label', label);
}

/** Four steps of filling. The number itself is in the label, so that nothing rests on shade. */
function level(count: number): string {
  return count === 0 ? '0' : count < 4 ? '1' : count < 9 ? '2' : '3';
}

/** The one quiet control says what it would do to the last message. */
function showMarkButton(host: HTMLElement, plot: Plot, play: Play): void {
  const button = host.querySelector<HTMLElement>('[data-act="mark"]');
  const last = lastOf(
    play.log,
    (entry) =>
      entry.kind === 'item' &&
      stepOf(plot, entry.step).items.some((item) => item.id === entry.id && item.kind === 'message'),
  );
  if (button) button.textContent = button.dataset[last && play.marked.includes(last.id) ? 'on' : 'off'] ?? '';
}
