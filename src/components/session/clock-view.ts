/** Shows the minutes left. A text is written only when it changes, and never into a live region. */
import { type Course, type Run, left } from '../../engine/session-run.ts';

/** Writes into the parts `step`, `session` and `standing` of a clock, and on its button. */
export function showClock(clock: Element | null, run: Run, course: Course, words: DOMStringMap): void {
  if (!clock) return;
  const minutes = left(run, course, Date.now());
  const say = (count: number): string =>
    (words[count < 0 ? 'over' : 'left'] ?? '').replace('{count}', String(Math.abs(count)));
  write(clock.querySelector('[data-part="step"]'), say(minutes.step));
  write(clock.querySelector('[data-part="session"]'), say(minutes.session));
  const hasBegun = run.since !== undefined || run.spent.some((each) => each > 0);
  const standing = clock.querySelector<HTMLElement>('[data-part="standing"]');
  if (standing) standing.hidden = !hasBegun || run.since !== undefined;
  const button = clock.querySelector<HTMLElement>('[data-do="clock"]');
  if (!button) return;
  button.dataset['start'] ??= button.textContent.trim();
  const { start, pause, on } = button.dataset;
  write(button, (run.since !== undefined ? pause : hasBegun ? on : start) ?? '');
}

function write(place: Element | null, words: string): void {
  if (place && place.textContent !== words) place.textContent = words;
}
