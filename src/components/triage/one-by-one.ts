/**
 * Things to judge, shown one at a time: which of them is open, what was answered, the way to the next, back, and to
 * the end. Answers are kept in the tab. What comes of an answer, and what stands at the end, is left to the
 * element: a set explains each at once, a form all of them at the end.
 */
import { keepAnswers, readAnswers } from '../../progress/answers.ts';
import type { Answer } from '../../progress/answers.ts';
import { keepable } from '../page/keepable.ts';
import { say } from '../page/status.ts';
import { JudgedView } from './judged-view.ts';
import { intoView, toTop } from '../page/into-view.ts';
import { Journey } from '../../hosts/journey.ts';

export abstract class OneByOne extends HTMLElement {
  readonly #tab = (): Storage => keepable().sessionStorage;
  protected readonly journey = new Journey();
  protected answers = new Map<string, Answer>();
  protected things!: readonly JudgedView[];
  /** The place in the set, counted from 0; past the last one is the end. */
  protected at = 0;

  connectedCallback(): void {
    this.things = this.order([...this.querySelectorAll<HTMLElement>('.judged')]).map((li) => new JudgedView(li, this));
    const given = readAnswers(this.#tab, this.name);
    for (const thing of this.things) {
      const answer = given?.answers.get(thing.id);
      if (!answer || !thing.choose(answer)) continue;
      this.answers.set(thing.id, answer);
      this.resumed(thing, answer);
    }
    this.at = Math.min(given?.at ?? 0, this.things.length);
    this.draw();
    this.keep();
    this.addEventListener('submit', this.#submit);
    this.addEventListener('change', this.#change);
    this.addEventListener('click', this.#act);
  }

  disconnectedCallback(): void {
    this.removeEventListener('submit', this.#submit);
    this.removeEventListener('change', this.#change);
    this.removeEventListener('click', this.#act);
  }

  /** The things of a visit, in order. All of them as they stand, unless the element chooses. */
  protected order(things: HTMLElement[]): HTMLElement[] {
    return things;
  }

  /** An answer from before was put back. */
  protected resumed(_thing: JudgedView, _answer: Answer): void {}

  /** Every question of this thing is answered, and the button was pressed. */
  protected abstract given(thing: JudgedView, answer: Answer): void;

  /** A radio was changed. */
  protected abstract changed(thing: JudgedView): void;

  /** Fills in and shows the end. */
  protected abstract showEnd(end: HTMLElement): void;

  /** The name under which the answers are kept. */
  protected get name(): string {
    return this.dataset['id'] ?? '';
  }

  protected one(name: string): HTMLElement {
    return this.querySelector<HTMLElement>(`[data-part="${name}"]`)!;
  }

  protected button(act: string): HTMLElement {
    return this.querySelector<HTMLElement>(`[data-act="${act}"]`)!;
  }

  /** Shows what belongs to the place where the reader is. */
  protected draw(): void {
    const thing = this.things[this.at];
    this.dataset['mode'] = thing ? 'one' : 'end';
    for (const each of this.things) each.toggle(each === thing);
    this.#miss('');
    this.button('back').hidden = this.at === 0;
    if (thing) this.one('end').hidden = true;
    else this.showEnd(this.one('end'));
  }

  /** Keeps the answers in the tab, and the place to come back to. */
  protected keep(at = this.at): void {
    this.one('not-kept').hidden = keepAnswers(this.#tab, this.name, { at, answers: this.answers });
  }

  /** To the thing at this place; past the last one is the end. */
  protected goTo(at: number): void {
    this.at = at;
    this.draw();
    this.keep();
    const thing = this.things[at];
    if (thing) return thing.focus();
    this.one('end').focus({ preventScroll: true });
    toTop(this.one('end'));
  }

  /** Empties every circle and goes to the first thing. */
  protected startOver(): void {
    for (const thing of this.things) thing.clear();
    this.answers.clear();
    this.goTo(0);
  }

  readonly #submit = (event: Event): void => {
    event.preventDefault();
    const thing = this.things[this.at];
    if (!thing) return;
    const answer = thing.chosen();
    if (!answer) return this.#ask(thing.unanswered());
    this.answers.set(thing.id, answer);
    this.journey.at(this.at + 1, this.things.length);
    this.given(thing, answer);
  };

  readonly #change = (): void => {
    const thing = this.things[this.at];
    this.#miss('');
    if (thing) this.changed(thing);
  };

  readonly #act = ({ target }: Event): void => {
    const button = (target as Element).closest<HTMLElement>('[data-act], [data-look]');
    const { act, look } = button?.dataset ?? {};
    if (look) this.goTo(this.things.findIndex(({ id }) => id === look));
    if (act === 'onward' || act === 'without') this.goTo(this.at + 1);
    if (act === 'onward' && this.at >= this.things.length) this.journey.end('done');
    if (act === 'back') this.goTo(this.at - 1);
    if (act === 'skip' || act === 'end') this.goTo(this.things.length);
    if (act === 'over') this.startOver();
  };

  /** Says which question waits for an answer, and goes there. */
  #ask(question: HTMLElement | undefined): void {
    this.#miss(question?.dataset['missing'] ?? '');
    question?.querySelector('input')?.focus({ preventScroll: true });
    if (question) intoView(question);
    question?.querySelector('legend')?.after(this.one('missing'));
  }

  #miss(words: string): void {
    this.one('missing').textContent = words;
    if (words) say(words);
  }
}
