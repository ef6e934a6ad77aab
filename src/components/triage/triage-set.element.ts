import { showEnd } from './end-view.ts';
import { Explained } from './explained.ts';

/** `<triage-set>`: explains each answer at once, and says at the end how it went. */
class TriageSet extends Explained {
  protected showEnd(end: HTMLElement): void {
    showEnd(end, this.things, this.answers);
  }
}

if (!customElements.get('triage-set')) customElements.define('triage-set', TriageSet);
