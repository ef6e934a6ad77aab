import type { Answer } from '../../progress/answers.ts';
import { say } from '../page/status.ts';
import type { JudgedView } from './judged-view.ts';
import { OneByOne } from './one-by-one.ts';
import { toTop } from '../page/into-view.ts';

/** Things to judge, each explained as soon as it has been answered. An answer can be changed, and is then explained anew. */
export abstract class Explained extends OneByOne {
  protected override resumed(thing: JudgedView, answer: Answer): void {
    thing.explain(answer);
  }

  protected given(thing: JudgedView, answer: Answer): void {
    const heading = thing.explain(answer);
    this.draw();
    this.keep();
    heading.focus({ preventScroll: true });
    toTop(heading);
    say(heading.nextElementSibling?.textContent ?? '');
  }

  /** An answer that is changed is not given yet: the explanation goes until it is checked again. */
  protected changed(thing: JudgedView): void {
    if (!this.answers.delete(thing.id)) return;
    thing.reset();
    this.draw();
    this.keep();
  }

  protected override draw(): void {
    super.draw();
    const thing = this.things[this.at];
    const isChecked = thing !== undefined && this.answers.has(thing.id);
    const onward = this.button('onward');
    onward.textContent = onward.dataset[this.at === this.things.length - 1 ? 'last' : 'next'] ?? '';
    onward.hidden = !isChecked;
    this.button('check').hidden = isChecked;
    this.button('without').hidden = isChecked;
  }
}
