/**
 * One session in two windows. Each has the whole state and goes on alone when the other is closed; the slides decide
 * what a press does, because only they know whether there is more of a slide to see.
 */
import {
  type Course,
  type Run,
  begin,
  goTo,
  isUntouched,
  readRun,
  toggleBlank,
  toggleClock,
} from '../../engine/session-run.ts';
import { OtherWindow } from './other-window.ts';

/** What windows tell each other. */
type Told =
  | { readonly kind: 'state'; readonly run: Run; readonly fromSlides: boolean }
  | { readonly kind: 'press'; readonly by: 1 | -1 }
  | { readonly kind: 'hello' | 'bye' };

/** How long the notes wait for the slides before they go on by themselves. */
const PATIENCE_MS = 400;

interface Ways {
  readonly plan: string;
  readonly course: Course;
  readonly isSlides: boolean;
  /** Shows what is. Called after each change, wherever it was made. */
  readonly show: () => void;
  /** Asked before a press moves on: true where the press was used for something else. */
  readonly isUsed?: (by: 1 | -1) => boolean;
}

export class Together {
  readonly #ways: Ways;
  readonly #other: OtherWindow;
  #run: Run;
  #slidesAreThere = false;
  #waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(ways: Ways) {
    this.#ways = ways;
    this.#run = begin(ways.course);
    this.#other = new OtherWindow(ways.plan, (told) => this.#hear(told as Told | null));
    addEventListener('pagehide', this.#bye);
    addEventListener('pageshow', this.#hello);
  }

  get run(): Run {
    return this.#run;
  }

  /** One press on, or back. */
  press(by: 1 | -1): void {
    if (this.#run.isBlank) return this.blank();
    if (!this.#ways.isSlides && this.#slidesAreThere) {
      clearTimeout(this.#waiting);
      this.#waiting = setTimeout(() => {
        this.#slidesAreThere = false;
        this.press(by);
      }, PATIENCE_MS);
      return this.#other.tell({ kind: 'press', by } satisfies Told);
    }
    if (!this.#ways.isUsed?.(by)) this.go(this.#run.at + by);
  }

  go(at: number): void {
    this.#set(goTo(this.#run, at, this.#ways.course, Date.now()));
  }

  blank(): void {
    this.#set(toggleBlank(this.#run));
  }

  clock(): void {
    this.#set(toggleClock(this.#run, this.#ways.course, Date.now()));
  }

  /** Opens the notes. Gives false where the browser opened none. */
  openNotes(address: string): boolean {
    return this.#other.open(address);
  }

  close(): void {
    this.#bye();
    this.#other.close();
    clearTimeout(this.#waiting);
    removeEventListener('pagehide', this.#bye);
    removeEventListener('pageshow', this.#hello);
  }

  #set(run: Run): void {
    this.#run = run;
    this.#ways.show();
    this.#tellState();
  }

  #tellState(): void {
    this.#other.tell({ kind: 'state', run: this.#run, fromSlides: this.#ways.isSlides } satisfies Told);
  }

  readonly #hello = (): void => this.#other.tell({ kind: 'hello' } satisfies Told);
  readonly #bye = (): void => {
    if (this.#ways.isSlides) this.#other.tell({ kind: 'bye' } satisfies Told);
  };

  #hear(told: Told | null): void {
    switch (told?.kind) {
      case 'hello':
        // Who has just come asks where we are. Two that have just come need not tell each other.
        if (this.#ways.isSlides || !isUntouched(this.#run)) this.#tellState();
        break;
      case 'bye':
        this.#slidesAreThere = false;
        break;
      case 'press':
        if (this.#ways.isSlides && (told.by === 1 || told.by === -1)) {
          this.press(told.by);
          this.#tellState();
        }
        break;
      case 'state': {
        const run = readRun(told.run, this.#ways.course);
        if (!run) return;
        if (told.fromSlides === true) {
          this.#slidesAreThere = true;
          clearTimeout(this.#waiting);
        }
        this.#run = run;
        this.#ways.show();
      }
    }
  }
}
