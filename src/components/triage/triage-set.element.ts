import { keepAnswers, readAnswers } from '../../progress/answers.ts';
import type { Answer } from '../../progress/answers.ts';
import { keepable } from '../page/keepable.ts';
import { say } from '../page/status.ts';
import { showEnd } from './end-view.ts';
import { JudgedView } from './judged-view.ts';

/** `<triage-set>`: shows the things it holds one at a time, explains each answer, and says at the end how it went. */
class TriageSet extends HTMLElement {
  readonly #tab = (): Storage => keepable().sessionStorage;
  #answers = new Map<string, Answer>();
  #at = 0;
  #things!: readonly JudgedView[];

  connectedCallback(): void {
    this.#things = [...this.querySelectorAll<HTMLElement>('.judged')].map((li) => new JudgedView(li, this));
    const given = readAnswers(this.#tab, this.#id);
    for (const thing of this.#things) {
      const answer = given?.answers.get(thing.id);
      if (!answer || !thing.choose(answer)) continue;
      this.#answers.set(thing.id, answer);
      thing.explain(answer);
    }
    this.#at = Math.min(given?.at ?? 0, this.#things.length);
    this.#draw();
    this.#keep();
    this.addEventListener('submit', this.#check);
    this.addEventListener('change', this.#change);
    this.addEventListener('click', this.#act);
  }

  disconnectedCallback(): void {
    this.removeEventListener('submit', this.#check);
    this.removeEventListener('change', this.#change);
    this.removeEventListener('click', this.#act);
  }

  get #id(): string {
    return this.dataset['id'] ?? '';
  }

  #part(name: string): HTMLElement {
    return this.querySelector<HTMLElement>(`[data-part="${name}"]`)!;
  }

  readonly #check = (event: Event): void => {
    event.preventDefault();
    const thing = this.#things[this.#at];
    const answer = thing?.chosen();
    if (!thing) return;
    if (!answer) return this.#ask(thing.unanswered());
    this.#answers.set(thing.id, answer);
    const heading = thing.explain(answer);
    this.#draw();
    this.#keep();
    heading.focus({ preventScroll: true });
    heading.scrollIntoView({ block: 'start' });
    say(heading.nextElementSibling?.textContent ?? '');
  };

  /** An answer that is changed is not given yet: the explanation goes until it is checked again. */
  readonly #change = (): void => {
    const thing = this.#things[this.#at];
    if (!thing || !this.#answers.delete(thing.id)) return this.#say('');
    thing.reset();
    this.#draw();
    this.#keep();
  };

  readonly #act = ({ target }: Event): void => {
    const button = (target as Element).closest<HTMLElement>('[data-act], [data-look]');
    const { act, look } = button?.dataset ?? {};
    if (look) this.#goTo(this.#things.findIndex(({ id }) => id === look));
    if (act === 'onward' || act === 'without') this.#goTo(this.#at + 1);
    if (act === 'back') this.#goTo(this.#at - 1);
    if (act === 'skip') this.#goTo(this.#things.length);
    if (act !== 'over') return;
    for (const thing of this.#things) thing.clear();
    this.#answers.clear();
    this.#goTo(0);
  };

  /** To the thing at this place, counted from 0; past the last one is the end. */
  #goTo(at: number): void {
    this.#at = at;
    this.#draw();
    this.#keep();
    const thing = this.#things[at];
    if (thing) return thing.focus();
    this.#part('end').focus({ preventScroll: true });
    this.#part('end').scrollIntoView({ block: 'start' });
  }

  #draw(): void {
    const thing = this.#things[this.#at];
    const isChecked = thing !== undefined && this.#answers.has(thing.id);
    this.dataset['mode'] = thing ? 'one' : 'end';
    for (const each of this.#things) each.toggle(each === thing);
    this.#say('');
    const onward = this.#button('onward');
    onward.textContent = onward.dataset[this.#at === this.#things.length - 1 ? 'last' : 'next'] ?? '';
    onward.hidden = !isChecked;
    this.#button('check').hidden = isChecked;
    this.#button('without').hidden = isChecked;
    this.#button('back').hidden = this.#at === 0;
    if (thing) this.#part('end').hidden = true;
    else showEnd(this.#part('end'), this.#things, this.#answers);
  }

  #button(act: string): HTMLElement {
    return this.querySelector<HTMLElement>(`[data-act="${act}"]`)!;
  }

  /** Says which question waits for an answer, and goes there. */
  #ask(question: HTMLElement | undefined): void {
    this.#say(question?.dataset['missing'] ?? '');
    question?.querySelector('input')?.focus();
    question?.scrollIntoView({ block: 'nearest' });
    question?.querySelector('legend')?.after(this.#part('missing'));
  }

  #say(words: string): void {
    this.#part('missing').textContent = words;
    if (words) say(words);
  }

  #keep(): void {
    const kept = keepAnswers(this.#tab, this.#id, { at: this.#at, answers: this.#answers });
    this.#part('not-kept').hidden = kept;
  }
}

if (!customElements.get('triage-set')) customElements.define('triage-set', TriageSet);
