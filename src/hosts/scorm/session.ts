import { type Scorm12, attempt } from './api.ts';

/** The statuses after which there is nothing left to finish. */
const FINISHED = /^(completed|passed)$/;

/**
 * One visit of a learner, as the platform has it: status and what is suspended, never a score, and nothing about the
 * learner is read. Every change is committed at once, because many a visit ends with the lid of a laptop. Nothing
 * here throws: a platform that goes away in the middle leaves a page that works and is not noted.
 */
export class ScormSession {
  readonly #api: Scorm12;
  #isFinished: boolean;

  private constructor(api: Scorm12) {
    this.#api = api;
    this.#isFinished = FINISHED.test(this.#get('cmi.core.lesson_status'));
    if (this.#isFinished) return;
    this.set({ 'cmi.core.lesson_status': 'incomplete', 'cmi.core.exit': 'suspend' });
  }

  /** Begins, or goes on with what another page of the package began. Undefined where the platform refuses. */
  static open(api: Scorm12): ScormSession | undefined {
    const begun = attempt(() => api.LMSInitialize('')) ?? 'false';
    // Begun before, the platform says no to the second time; it still answers.
    const answers = String(begun) === 'true' || Boolean(attempt(() => api.LMSGetValue('cmi.core.lesson_status')));
    return answers ? new ScormSession(api) : undefined;
  }

  get suspended(): string {
    return this.#get('cmi.suspend_data');
  }

  /** Whether the platform has taken it. */
  suspend(text: string): boolean {
    return this.set({ 'cmi.suspend_data': text });
  }

  /** Done, for good: what comes later changes nothing. */
  complete(): void {
    if (this.#isFinished) return;
    this.#isFinished = this.set({ 'cmi.core.lesson_status': 'completed', 'cmi.core.exit': '' });
  }

  /** The page is left, and the package with it. */
  finish(): void {
    attempt(() => this.#api.LMSFinish(''));
  }

  private set(values: Readonly<Record<string, string>>): boolean {
    const taken = Object.entries(values).map(([name, value]) => attempt(() => this.#api.LMSSetValue(name, value)));
    const committed = attempt(() => this.#api.LMSCommit(''));
    return [...taken, committed].every((answer) => String(answer) === 'true');
  }

  #get(name: string): string {
    const value = attempt(() => this.#api.LMSGetValue(name));
    return typeof value === 'string' ? value : '';
  }
}
