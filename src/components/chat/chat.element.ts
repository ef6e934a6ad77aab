/** <chat-scenario>: plays the conversation that its own markup holds. The engine decides; this shows. */
import { findPlay } from '../../engine/graph.ts';
import { backTo, begin, move, openChoices, resume, undo } from '../../engine/play.ts';
import { stepOf } from '../../engine/plot.ts';
import type { Plot } from '../../engine/plot.ts';
import type { Move, Play } from '../../engine/play.ts';
import { openPlaces } from '../../progress/place.ts';
import { keepable } from '../page/keepable.ts';
import { noteEnding } from '../progress/note-ending.ts';
import { AfterView, toTheEnd } from './after-view.ts';
import { Announcer } from './announcer.ts';
import { Autoplay, readingTimeMs } from './autoplay.ts';
import { LogView } from './log-view.ts';
import { plotFromPage } from './plot-from-page.ts';
import { showSurroundings } from './surroundings.ts';
import { TrayView } from './tray-view.ts';
import { WordsOnPage } from './words-on-page.ts';
import { intoView, toTop } from '../page/into-view.ts';
import { Journey } from '../../hosts/journey.ts';
import { randomSeed } from '../page/seed.ts';
import { otherSeed } from './other-seed.ts';
import { lastOf } from '../../engine/last.ts';

class ChatScenario extends HTMLElement {
  #plot!: Plot;
  #play!: Play;
  #words = new WordsOnPage(this);
  #places = openPlaces({ tab: () => keepable().sessionStorage, device: () => keepable().localStorage });
  #journey = new Journey();
  #announcer = new Announcer(document.querySelector('[role="status"]'));
  #log = new LogView(this.#part('log'), this.#words, this.dataset['marked'] ?? '');
  #tray = new TrayView(this, this.#words, (made) => this.#do(made));
  #after = new AfterView(this, this.#words, (step, choice) => this.#tryReply(step, choice));
  #auto = new Autoplay(
    () => this.#autoStep(),
    (playing) => this.#toggleLabel('auto', playing),
  );

  connectedCallback(): void {
    this.#plot = plotFromPage(this);
    const place = this.#places.read(this.#id);
    this.#play = place ? resume(this.#plot, place.seed, place.moves) : begin(this.#plot, randomSeed());
    const continued = this.#play.chose.length > 0;
    if (this.#play.log.length === 0) this.#play = move(this.#plot, this.#play, { kind: 'next' });
    this.#followAddress();
    this.#listen();
    this.#draw();
    this.#sayWhatIsKept();
    showSurroundings(this, this.#plot, this.#play, continued);
    this.dataset['mode'] = 'play';
    // Who comes with a reply from the home page, or comes back, stands where the conversation is.
    if (this.#play.chose.length > 0) this.#log.reveal(this.#part('tray'));
  }

  get #id(): string {
    return this.dataset['id'] ?? '';
  }

  #part(name: string): HTMLElement {
    return this.querySelector<HTMLElement>(`[data-part="${name}"]`) as HTMLElement;
  }

  /** A reply named in the address (#its-id), as the home page links it, is chosen if it is the first decision. */
  #followAddress(): void {
    const id = location.hash.slice(1);
    // With a `=` in it, it is what the page around a frame wants (hosts/embed/options.ts).
    if (!id || id.includes('=') || this.#play.chose.length > 0) return;
    const at = findPlay(this.#plot, this.#play.seed, (play) => play.waiting === 'choice');
    if (!at || !openChoices(this.#plot, at).some((choice) => choice.id === id)) return;
    history.replaceState(null, '', location.pathname + location.search);
    this.#play = move(this.#plot, at, { kind: 'choose', choice: id });
  }

  #listen(): void {
    const acts: Record<string, () => void> = {
      next: () => (this.#play.waiting === 'ended' ? this.#finish(this.#play) : this.#do({ kind: 'next' })),
      undo: () => this.#back(undo(this.#plot, this.#play)),
      mark: () => this.#mark(),
      auto: () => (this.#auto.playing ? this.#auto.stop() : this.#auto.start()),
      skip: () => this.#showAfter(toTheEnd(this.#plot, this.#play), this.#play.log.length),
      stop: () => this.#stop(),
      keep: () => this.#keep(),
      over: () => this.#again(this.#play.seed),
      again: () => this.#again(otherSeed(this.#plot, this.#play)),
      notes: () => this.#toggleNotes(),
    };
    this.addEventListener('click', (event) => {
      const button = (event.target as Element).closest<HTMLElement>('[data-act]');
      if (button) acts[button.dataset['act'] ?? '']?.();
    });
    this.addEventListener('keydown', (event) => event.key === 'Escape' && this.#auto.stop());
    this.addEventListener('toggle', () => this.#auto.stop(), true);
    this.#part('log').parentElement?.addEventListener('focus', () => this.#auto.stop());
    document.addEventListener('visibilitychange', () => document.hidden && this.#auto.stop());
  }

  #do(made: Move): void {
    this.#play = move(this.#plot, this.#play, made);
    const lines = this.#draw();
    const said = lines.map((line) => this.#words.spoken(line)).join(' ');
    const turn = this.#play.waiting === 'choice' ? this.#yourTurn() : '';
    if (this.#auto.playing) this.#announcer.gather(`${said} ${turn}`);
    else this.#announcer.say(`${said} ${turn}`.trim());
    this.#keepPlace();
    this.#tellHost();
  }

  /** Draws the play as it is now; focus moves only where the control that had it has gone. */
  #draw(afresh = false): HTMLElement[] {
    const hadFocus = this.#part('tray').contains(document.activeElement);
    const lines = this.#log.show(this.#play, afresh);
    const control = this.#tray.show(this.#plot, this.#play);
    showSurroundings(this, this.#plot, this.#play);
    if (this.dataset['mode'] && lines.length > 0) this.#log.reveal(this.#part('tray'), lines[0]);
    if (hadFocus && !this.#auto.playing && !control.contains(document.activeElement))
      control.focus({ preventScroll: true });
    return lines;
  }

  #autoStep(): boolean {
    if (this.#play.waiting !== 'next') return false;
    this.#do({ kind: 'next' });
    if (this.#play.waiting !== 'next') {
      this.#announcer.flush();
      return false;
    }
    this.#auto.start(readingTimeMs(this.#part('log').lastElementChild?.textContent?.length ?? 0));
    return true;
  }

  #yourTurn(): string {
    return (this.dataset['yourTurn'] ?? '').replace('{count}', String(openChoices(this.#plot, this.#play).length));
  }

  #mark(): void {
    const last = lastOf(
      this.#play.log,
      (entry) => entry.kind === 'item' && kindOf(this.#plot, entry.step, entry.id) === 'message',
    );
    if (!last) return;
    this.#play = move(this.#plot, this.#play, { kind: 'mark', message: last.id });
    this.#draw();
    this.#announcer.say(this.dataset[this.#play.marked.includes(last.id) ? 'marked' : 'unmarked'] ?? '');
    this.#keepPlace();
  }

  #back(earlier: Play): void {
    this.#auto.stop();
    this.#play = earlier;
    this.dataset['mode'] = 'play';
    this.#part('stopped').hidden = true;
    (this.#part('out') as HTMLDetailsElement).open = false;
    this.#draw(true);
    this.#tray.show(this.#plot, earlier).focus({ preventScroll: true });
    this.#log.reveal(this.#part('tray'));
    this.#announcer.say(this.dataset['undone'] ?? '');
    this.#keepPlace();
  }

  #tryReply(step: string, choice: string): void {
    this.#back(
      move(this.#plot, backTo(this.#plot, toTheEnd(this.#plot, this.#play), step), { kind: 'choose', choice }),
    );
  }

  /** Played to an end, and not skipped: that is noted, where what one does is noted at all. */
  #finish(finished: Play): void {
    if (finished.ending && this.#isNoted) {
      noteEnding(this.#id, finished.ending);
      this.#journey.end(finished.ending);
    }
    this.#showAfter(finished);
  }

  #showAfter(finished: Play, skippedFrom?: number): void {
    this.#auto.stop();
    this.#after.show(this.#plot, finished, skippedFrom);
    this.dataset['mode'] = 'after';
    const ended = this.#part('ended');
    ended.focus({ preventScroll: true });
    toTop(ended);
  }

  #again(seed: number): void {
    this.#places.forget(this.#id);
    this.#back(move(this.#plot, begin(this.#plot, seed), { kind: 'next' }));
  }

  #stop(): void {
    this.#auto.stop();
    const stopped = this.#part('stopped');
    stopped.hidden = false;
    stopped.focus({ preventScroll: true });
    intoView(stopped);
  }

  #keep(): void {
    const kept = this.#places.keepOnDevice(true) === 'device';
    this.#places.write(this.#id, this.#play);
    this.#part('keep').hidden = kept;
    this.#part('kept').hidden = !kept;
    if (!kept) this.#sayWhatIsKept();
  }

  /** What one plays in the tracks for helpers, and for those to whom it happened, is told to nobody. */
  get #isNoted(): boolean {
    return this.hasAttribute('data-noted');
  }

  #tellHost(): void {
    const { phase } = stepOf(this.#plot, this.#play.log.at(-1)?.step ?? this.#play.step);
    if (this.#isNoted) this.#journey.at(this.#plot.phases.indexOf(phase) + 1, this.#plot.phases.length);
  }

  #keepPlace(): void {
    this.#places.write(this.#id, this.#play);
    // A learning platform may go away in the middle, and a storage may fill up.
    this.#sayWhatIsKept();
  }

  #sayWhatIsKept(): void {
    const line = this.#part('line');
    const words =
      this.#places.found === 'corrupt'
        ? line.dataset['corrupt']
        : this.#places.keeping === 'memory'
          ? line.dataset['notKept']
          : '';
    line.textContent = words ?? '';
    line.hidden = !words;
  }

  #toggleNotes(): void {
    const notes = [...this.querySelectorAll<HTMLDetailsElement>('.log--rewind details.note')];
    const open = notes.some((note) => !note.open);
    for (const note of notes) note.open = open;
    this.#toggleLabel('notes', open);
  }

  #toggleLabel(act: string, on: boolean): void {
    const button = this.querySelector<HTMLElement>(`[data-act="${act}"]`);
    if (button) button.textContent = button.dataset[on ? 'on' : 'off'] ?? '';
  }
}

function kindOf(plot: Plot, step: string, item: string): string | undefined {
  return stepOf(plot, step).items.find(({ id }) => id === item)?.kind;
}

if (!customElements.get('chat-scenario')) customElements.define('chat-scenario', ChatScenario);
