import type { Answer } from '../../progress/answers.ts';
import { eventId } from '../../progress/events.ts';
import type { Judged } from '../../progress/events.ts';
import { draw, memoriesOf } from '../../progress/reviewing.ts';
import { summaryOf } from '../../progress/summary.ts';
import { luck, now, ownLog } from '../progress/own-log.ts';
import { Explained } from '../triage/explained.ts';
import type { JudgedView } from '../triage/judged-view.ts';

/**
 * `<review-visit>`: draws the things of a visit from what is most likely forgotten, and writes each answer down as
 * soon as it is given. Opened again, it is another visit.
 */
class ReviewVisit extends Explained {
  readonly #log = ownLog();
  readonly #random = luck();

  protected override order(things: HTMLElement[]): HTMLElement[] {
    const judged = this.#judged();
    this.#sayDue(judged);
    const pool = things.map(({ dataset: { id = '', truth, techniques = '' } }) => ({
      ...{ id, truth: truth === 'scam' ? ('scam' as const) : ('genuine' as const) },
      techniques: techniques.split(' '),
    }));
    const ids = draw({ pool, judged, now: now(), random: this.#random });
    const drawn = ids.map((id) => things.find(({ dataset }) => dataset['id'] === id)!);
    for (const thing of things) thing.removeAttribute('data-now');
    for (const [at, thing] of drawn.entries()) thing.querySelector('h2')!.textContent = this.#number(at, drawn.length);
    // In the order of the visit, so that the tab key and screen readers meet them in it.
    drawn[0]?.parentElement?.prepend(...drawn);
    return drawn;
  }

  protected override given(thing: JudgedView, answer: Answer): void {
    super.given(thing, answer);
    const { safety } = thing.judgement(answer);
    if (typeof answer.verdict !== 'number' || thing.truth === 'open') return;
    const at = now();
    this.#log.add({
      ...{ id: eventId(at, this.#random), at, kind: 'judged', where: 'review', item: thing.id, truth: thing.truth },
      ...{ rating: answer.verdict, next: answer.next, safety: safety ?? 0, techniques: thing.techniques },
    });
    this.keep();
  }

  /** What was answered stands in the log; a visit that is broken off begins afresh. */
  protected override keep(): void {
    this.one('not-kept').hidden = this.#log.keeping !== 'memory';
  }

  protected showEnd(end: HTMLElement): void {
    const met = this.things.filter(({ id }) => this.answers.has(id)).flatMap(({ techniques }) => techniques);
    const memories = memoriesOf(this.#judged(), now());
    for (const li of end.querySelectorAll<HTMLElement>('[data-technique]')) {
      const id = li.dataset['technique'] ?? '';
      li.hidden = !met.includes(id);
      const missed = memories.some(({ technique, missed: isMissed }) => technique === id && isMissed);
      li.querySelector<HTMLElement>('[data-missed]')!.hidden = !missed;
    }
    this.one('met').hidden = met.length === 0;
    this.one('nothing').hidden = met.length > 0;
    const due = memories.map((memory) => memory.due).sort((a, b) => a - b);
    const third = due[Math.min(2, due.length - 1)];
    const next = this.one('next');
    next.hidden = third === undefined;
    if (third !== undefined) next.textContent = (next.dataset['text'] ?? '').replace('{date}', this.#dayOf(third));
    end.hidden = false;
  }

  protected override startOver(): void {
    for (const thing of this.things) thing.clear();
    this.answers.clear();
    this.disconnectedCallback();
    this.at = 0;
    this.connectedCallback();
    this.goTo(0);
  }

  #judged(): readonly Judged[] {
    return summaryOf(this.#log.events()).judged;
  }

  #number(at: number, all: number): string {
    return (this.dataset['number'] ?? '').replace('{now}', String(at + 1)).replace('{all}', String(all));
  }

  #sayDue(judged: readonly Judged[]): void {
    const due = memoriesOf(judged, now()).filter((memory) => memory.due <= now()).length;
    const part = this.one('due');
    const sentence = part.dataset[judged.length === 0 ? 'first' : due > 0 ? 'due' : 'none'] ?? '';
    part.textContent = sentence.replace('{count}', String(due));
  }

  #dayOf(seconds: number): string {
    const locale = document.documentElement.lang;
    return new Date(seconds * 1000).toLocaleDateString(locale, { day: 'numeric', month: 'long' });
  }
}

if (!customElements.get('review-visit')) customElements.define('review-visit', ReviewVisit);
