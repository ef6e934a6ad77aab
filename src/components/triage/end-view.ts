/** How it went, in the page: of the sentences that stand there waiting, those that fit. */
import { bandOf, tally } from '../../engine/tally.ts';
import type { Answer } from '../../progress/answers.ts';
import type { JudgedView } from './judged-view.ts';

/** Fills the end of a set in with what was answered, and shows it. */
export function showEnd(end: HTMLElement, things: readonly JudgedView[], answers: ReadonlyMap<string, Answer>): void {
  const { hits, misses, falseAlarms, correctRejections, steps, safeSteps } = tally(
    things.map((thing) => thing.judgement(answers.get(thing.id))),
  );
  sayBand(end, 'noticed', hits, hits + misses);
  sayBand(end, 'refused', falseAlarms, falseAlarms + correctRejections);
  const safe = end.querySelector<HTMLElement>('[data-part="safe"]')!;
  safe.textContent = filled(safe.dataset[steps > 0 ? 'text' : 'none'] ?? '', safeSteps, steps);
  for (const thing of things) {
    const answered = end.querySelector<HTMLElement>(`[data-of="${thing.id}"] [data-part="answered"]`)!;
    const answer = answers.get(thing.id);
    answered.textContent = answer ? thing.saidOf(answer.rating) : (answered.dataset['left'] ?? '');
  }
  end.hidden = false;
}

function sayBand(end: HTMLElement, part: string, count: number, of: number): void {
  const band = bandOf(count, of);
  for (const sentence of end.querySelectorAll<HTMLElement>(`[data-part="${part}"] [data-band]`)) {
    sentence.hidden = sentence.dataset['band'] !== band;
    sentence.textContent = sentence.hidden ? '' : filled(sentence.dataset['text'] ?? '', count, of);
  }
}

function filled(sentence: string, count: number, of: number): string {
  return sentence.replace('{count}', String(count)).replace('{all}', String(of));
}
