/** <platform-pair>: goes through the two accounts that its own markup holds. The engine decides; PairView shows. */
import { begin, canMove, current, move, undo } from '../../engine/platform.ts';
import type { Move, Stages, Visit } from '../../engine/platform.ts';
import { keepVisit, readVisit } from '../../progress/visit.ts';
import { keepable } from '../page/keepable.ts';
import { say } from '../page/status.ts';
import { PairView } from './pair-view.ts';
import { Journey } from '../../hosts/journey.ts';
import { randomSeed } from '../page/seed.ts';

class PlatformPair extends HTMLElement {
  #view = new PairView(this);
  #stages: Stages = { fake: this.#view.days('fake').length, genuine: this.#view.days('genuine').length };
  #visit: Visit = begin(randomSeed());
  #journey = new Journey();
  readonly #tab = (): Storage => keepable().sessionStorage;

  connectedCallback(): void {
    this.dataset['mode'] = 'start';
    for (const button of this.querySelectorAll<HTMLButtonElement>('[data-part="start"] button'))
      button.disabled = false;
    this.addEventListener('click', (event) => {
      const button = (event.target as Element).closest<HTMLElement>('[data-move], [data-type]');
      if (button?.dataset['move']) this.#act(button.dataset['move']);
      else if (button?.dataset['type']) this.#type(Number(button.dataset['type']));
    });
    this.#resume();
  }

  /** Who comes back is where they were; the page is not moved for it. */
  #resume(): void {
    const kept = readVisit(this.#tab, this.#id, this.#stages);
    if (!kept || kept.moves.length === 0) return;
    this.#visit = kept;
    if (kept.waiting === 'revealed') this.#view.showAfter(kept);
    else this.#view.showDay(kept, this.#stages);
  }

  get #id(): string {
    return this.dataset['id'] ?? '';
  }

  /** Keeps the visit, or says that it is not kept. */
  #keep(): void {
    this.#view.tellKept(keepVisit(this.#tab, this.#id, this.#visit));
  }

  #act(name: string): void {
    if (name === 'begin' || name === 'again') this.#begin();
    else if (name === 'undo') this.#undo();
    else {
      const made = moveNamed(name);
      if (made && canMove(this.#stages, this.#visit, made)) this.#do(made);
    }
  }

  #begin(): void {
    this.#visit = begin(randomSeed());
    this.#keep();
    this.#view.showDay(this.#visit, this.#stages);
    this.#view.toDay(this.#visit);
  }

  #do(made: Move): void {
    const before = this.#visit;
    this.#visit = move(this.#stages, before, made);
    this.#keep();
    this.#tellHost(made);
    if (this.#visit.waiting === 'revealed') {
      this.#view.showAfter(this.#visit);
      return;
    }
    this.#view.showDay(this.#visit, this.#stages);
    if (made.kind === 'check') say(this.#view.toAnswer(this.#visit, made.check));
    else if (made.kind === 'stop') {
      this.#view.toDecisions();
      say(this.dataset['stopped']);
    } else {
      this.#view.toDay(this.#visit);
      say(this.#sayDay());
    }
  }

  /** Who goes straight to the explanation has not been through it. */
  #tellHost(made: Move): void {
    const { at, waiting } = this.#visit;
    if (made.kind === 'skip') return;
    this.#journey.at(at.fake + at.genuine + 1, this.#stages.fake + this.#stages.genuine);
    if (waiting === 'revealed') this.#journey.end('done');
  }

  #undo(): void {
    this.#visit = undo(this.#stages, this.#visit);
    this.#keep();
    this.#view.showDay(this.#visit, this.#stages);
    this.#view.toDay(this.#visit);
    say(`${this.dataset['undone'] ?? ''} ${this.#sayDay()}`);
  }

  #type(by: number): void {
    const to = by === 0 ? 0 : this.#view.shownNumber(this.#visit) + by;
    this.#visit = move(this.#stages, this.#visit, { kind: 'type', to });
    say(this.#view.showTyped(this.#visit));
  }

  #sayDay(): string {
    return this.#view.figures(this.dataset['moved'] ?? '', current(this.#visit), this.#visit);
  }
}

function moveNamed(name: string): Move | undefined {
  if (name === 'go' || name === 'stop' || name === 'skip') return { kind: name };
  if (name === 'register' || name === 'support') return { kind: 'check', check: name };
  if (name === 'use' || name === 'leave' || name === 'check') return { kind: 'decide', decision: name };
  return undefined;
}

if (!customElements.get('platform-pair')) customElements.define('platform-pair', PlatformPair);
