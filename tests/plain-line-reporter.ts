import type { FullResult, Reporter, Suite } from '@playwright/test/reporter';

/** Ends a run with one line that people and programs can read: `12 passed, 0 failed`. */
export default class PlainLineReporter implements Reporter {
  #suite: Suite | undefined;

  onBegin(_config: unknown, suite: Suite): void {
    this.#suite = suite;
  }

  onEnd(result: FullResult): void {
    const outcomes = (this.#suite?.allTests() ?? []).map((test) => test.outcome());
    const passed = outcomes.filter((outcome) => outcome === 'expected').length;
    const failed = outcomes.filter((outcome) => outcome === 'unexpected' || outcome === 'flaky').length;
    // A run can fail with no test to blame: a server that did not start, a file that could not be read.
    console.log(`${passed} passed, ${failed === 0 && result.status !== 'passed' ? 1 : failed} failed`);
  }

  printsToStdio(): boolean {
    return true;
  }
}
