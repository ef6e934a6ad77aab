import { mark } from '../../engine/marking.ts';
import type { Response } from '../../engine/marking.ts';
import type { Answer } from '../../progress/answers.ts';
import { eventId } from '../../progress/events.ts';
import type { Event } from '../../progress/events.ts';
import { sittingsOf, summaryOf } from '../../progress/summary.ts';
import { turnFor } from '../../progress/turn.ts';
import type { Turn } from '../../schema/turns.ts';
import { showCode } from '../class/show-code.ts';
import { luck, now, ownLog } from '../progress/own-log.ts';
import type { JudgedView } from '../triage/judged-view.ts';
import { OneByOne } from '../triage/one-by-one.ts';
import { showResult } from './result-view.ts';

/**
 * `<form-sitting>`: judges one thing after the other, says nothing before the end, and then what it came to. Answers
 * can be changed until the end is reached; from then on they can be looked at.
 */
class FormSitting extends OneByOne {
  readonly #log = ownLog();
  /** Thing → when it was answered, in seconds. */
  readonly #when = new Map<string, number>();
  #isFinished = false;

  override connectedCallback(): void {
    super.connectedCallback();
    const sat = sittingsOf(summaryOf(this.#log.events())).some(({ form }) => form === this.name);
    this.one('again').hidden = this.#isFinished || !sat || this.answers.size > 0;
  }

  protected given(thing: JudgedView): void {
    this.#when.set(thing.id, now());
    this.goTo(this.at + 1);
  }

  /** What is changed on the way back counts, as soon as every question has an answer. */
  protected changed(thing: JudgedView): void {
    const answer = thing.chosen();
    if (!answer || !this.answers.has(thing.id)) return;
    this.answers.set(thing.id, answer);
    this.#when.set(thing.id, now());
    this.keep();
  }

  protected override goTo(at: number): void {
    if (at >= this.things.length && !this.#isFinished) this.#finish();
    super.goTo(at);
  }

  protected override draw(): void {
    // A page that is opened again at its end has been finished before.
    if (this.at >= this.things.length) this.#isFinished = true;
    super.draw();
    const check = this.button('check');
    check.textContent = check.dataset[this.at === this.things.length - 1 ? 'last' : 'next'] ?? '';
    check.hidden = this.#isFinished;
    this.button('skip').hidden = this.#isFinished;
    this.button('end').hidden = !this.#isFinished;
    if (this.#isFinished) this.button('back').hidden = true;
  }

  protected override keep(): void {
    super.keep(this.#isFinished ? this.things.length : this.at);
  }

  protected showEnd(end: HTMLElement): void {
    for (const thing of this.things) {
      const answer = this.answers.get(thing.id);
      const said = end.querySelector<HTMLElement>(`[data-of="${thing.id}"] [data-part="answered"]`)!;
      said.textContent = answer ? thing.saidOf(answer.verdict) : (said.dataset['left'] ?? '');
      thing.close(answer);
    }
    const sittings = sittingsOf(summaryOf(this.#log.events()));
    const responses = this.#responses();
    showResult(end, responses, sittings);
    const own = sittings.filter(({ form }) => form === this.name).at(-1);
    const { hits, scams, falseAlarms, genuine } = mark(responses);
    showCode(end, { hits, scams, falseAlarms, genuine }, own?.turn);
  }

  /** Writes the answers down, once. Nothing was answered: nothing is written. */
  #finish(): void {
    this.#isFinished = true;
    this.one('again').hidden = true;
    if (this.answers.size === this.things.length) this.journey.end('done');
    const turns = (this.dataset['turns'] ?? '').split(' ') as Turn[];
    const turn = turnFor(this.name, turns, sittingsOf(summaryOf(this.#log.events())));
    const random = luck();
    const events = this.things.flatMap((thing): Event[] => {
      const response = this.#responseOf(thing);
      const answer = this.answers.get(thing.id);
      if (!response || !answer) return [];
      const at = this.#when.get(thing.id) ?? now();
      return [
        {
          ...{ id: eventId(at, random), at, kind: 'judged', where: this.name, turn, item: thing.id },
          ...{ ...response, next: answer.next, safety: response.safety ?? 0, techniques: thing.techniques },
        },
      ];
    });
    this.#log.add(...events);
  }

  #responses(): Response[] {
    return this.things.flatMap((thing) => this.#responseOf(thing) ?? []);
  }

  #responseOf(thing: JudgedView): Response | undefined {
    const answer: Answer | undefined = this.answers.get(thing.id);
    if (!answer || typeof answer.verdict !== 'number' || thing.truth === 'open') return undefined;
    const { safety } = thing.judgement(answer);
    return { truth: thing.truth, rating: answer.verdict, safety, reason: answer.reason };
  }
}

if (!customElements.get('form-sitting')) customElements.define('form-sitting', FormSitting);
