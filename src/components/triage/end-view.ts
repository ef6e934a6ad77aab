/** How it went, in the page: of the sentences that stand there waiting, those that fit. */
import { bandOf, tally } from '../../engine/tally.ts';
import type { Answer } from '../../progress/answers.ts';
import { showCode } from '../class/show-code.ts';
import type { JudgedView } from './judged-view.ts';

/** Fills the end of a set in with what was answered, and shows it. */
export function showEnd(end: HTMLElement, things: readonly JudgedView[], answers: ReadonlyMap<string, Answer>): void {
  const { steps, safeSteps, ...counted } = tally(things.map((thing) => thing.judgement(answers.get(thing.id))));
  const { hits, misses, falseAlarms, correctRejections, heldBack, askedFirst, decidedEarly } = counted;
  const decided = hits + misses + falseAlarms + correctRejections;
  const open = askedFirst + decidedEarly;
  say(end, 'noticed', bandOf(hits, hits + misses), [hits, hits + misses]);
  say(end, 'refused', bandOf(falseAlarms, falseAlarms + correctRejections), [
    falseAlarms,
    falseAlarms + correctRejections,
  ]);
  say(end, 'asked', askedOf(askedFirst, open), [askedFirst, open]);
  say(end, 'held', heldBack > 0 ? 'some' : 'none', [heldBack, decided + heldBack]);
  showCode(end, { hits, scams: hits + misses, falseAlarms, genuine: falseAlarms + correctRejections });
  const safe = end.querySelector<HTMLElement>('[data-part="safe"]')!;
  safe.textContent = filled(safe.dataset[steps > 0 ? 'text' : 'none'] ?? '', safeSteps, steps);
  for (const thing of things) {
    const answered = end.querySelector<HTMLElement>(`[data-of="${thing.id}"] [data-part="answered"]`)!;
    const answer = answers.get(thing.id);
    answered.textContent = answer ? thing.saidOf(answer.verdict) : (answered.dataset['left'] ?? '');
  }
  end.hidden = false;
}

/** How many of the few that nobody could tell were asked about first. They are too few for a band. */
function askedOf(count: number, of: number): 'left' | 'none' | 'some' | 'all' {
  if (of === 0) return 'left';
  if (count === of) return 'all';
  return count === 0 ? 'none' : 'some';
}

/** Of the sentences of a part that stand there, the one for this band. A set without that part has none. */
function say(end: HTMLElement, part: string, band: string, [count, of]: readonly [number, number]): void {
  for (const sentence of end.querySelectorAll<HTMLElement>(`[data-part="${part}"] [data-band]`)) {
    sentence.hidden = sentence.dataset['band'] !== band;
    sentence.textContent = sentence.hidden ? '' : filled(sentence.dataset['text'] ?? '', count, of);
  }
}

function filled(sentence: string, count: number, of: number): string {
  return sentence.replace('{count}', String(count)).replace('{all}', String(of));
}
