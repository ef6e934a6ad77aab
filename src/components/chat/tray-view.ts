/** What can be done now: the large button, or the replies, or the guesses. */
import { openChoices } from '../../engine/play.ts';
import { stepOf } from '../../engine/plot.ts';
import type { Plot } from '../../engine/plot.ts';
import type { Move, Play } from '../../engine/play.ts';
import type { WordsOnPage } from './words-on-page.ts';

export class TrayView {
  readonly #part: (name: string) => HTMLElement;
  readonly #next: HTMLButtonElement;
  readonly #words: WordsOnPage;
  readonly #act: (move: Move) => void;

  constructor(host: HTMLElement, words: WordsOnPage, act: (move: Move) => void) {
    this.#part = (name) => host.querySelector<HTMLElement>(`[data-part="${name}"]`) as HTMLElement;
    this.#next = host.querySelector('[data-act="next"]') as HTMLButtonElement;
    this.#words = words;
    this.#act = act;
  }

  /** Shows what the play waits for. Returns the element that should take focus when it takes over from another. */
  show(plot: Plot, play: Play): HTMLElement {
    const choices = this.#part('choices');
    const guesses = this.#part('guesses');
    const pressing = play.waiting === 'next' || play.waiting === 'ended';
    this.#part('tray').dataset['waiting'] = play.waiting;
    this.#next.hidden = !pressing;
    this.#next.disabled = false;
    this.#label(play);
    choices.hidden = play.waiting !== 'choice';
    guesses.hidden = play.waiting !== 'predict';
    fillButtons(
      choices,
      openChoices(plot, play).map((choice) => {
        const { words, way } = this.#words.reply(choice.id);
        return { id: choice.id, words, way, press: () => this.#act({ kind: 'choose', choice: choice.id }) };
      }),
    );
    const question = play.waiting === 'predict' ? stepOf(plot, play.step).predict : undefined;
    this.#part('question').textContent = question ? this.#words.question(play.step) : '';
    fillButtons(
      guesses,
      (question?.options ?? []).map((option) => ({
        words: this.#words.option(play.step, option).words,
        way: 'guess',
        press: () => this.#act({ kind: 'predict', option }),
      })),
    );
    if (pressing) return this.#next;
    return play.waiting === 'choice' ? choices : guesses;
  }

  #label(play: Play): void {
    const count = this.#part('count');
    const number = play.log.filter((entry) => entry.kind === 'item').length + 1;
    this.#part('next-label').textContent = this.#next.dataset[play.waiting === 'ended' ? 'on' : 'off'] ?? '';
    count.textContent =
      play.waiting === 'ended' ? '' : (count.dataset['text'] ?? '').replace('{count}', String(number));
  }
}

interface ReplyButton {
  /** Of the reply; a guess has none. */
  readonly id?: string;
  readonly words: string;
  readonly way: string;
  readonly press: () => void;
}

function fillButtons(group: HTMLElement, replies: readonly ReplyButton[]): void {
  for (const old of group.querySelectorAll('button')) old.remove();
  for (const { id, words, way, press } of replies) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button reply';
    button.dataset['way'] = way;
    if (id) button.dataset['choice'] = id;
    button.textContent = words;
    button.addEventListener('click', press);
    group.append(button);
  }
}
