import { isEmpty, nothing, together } from '../../engine/evidence.ts';
import type { Evidence } from '../../engine/evidence.ts';
import { openEvidence } from '../../progress/evidence.ts';
import type { Kept } from '../../progress/evidence.ts';
import { mayNotKeep } from '../page/may-not-keep.ts';
import { askOnLeaving } from './ask-on-leaving.ts';
import type { FieldsView } from './fields-view.ts';
import { sayBeside, showTrouble } from './notices-view.ts';

/** Names under which the page has its words, where they are other ones. */
const WORDS: Partial<Record<Kept, string>> = { 'too-long': 'toolong', gone: 'removed' };

/**
 * Whether the report is kept on the device: asked for and stopped, in two tabs at once, erased and brought back. It
 * writes in the fields; the report is shown anew by whoever called it.
 */
export class Keeping {
  /** Whether somebody asked for it, and every change is kept. */
  isOn = false;
  readonly #store = openEvidence(() => localStorage);
  readonly #page: HTMLElement;
  readonly #fields: FieldsView;
  /** As it was when it was last kept: to know whether this tab has something of its own. */
  #keptText = '';
  /** What was erased last; undo brings it back until the page is left. */
  #erased: Evidence | undefined;

  constructor(page: HTMLElement, fields: FieldsView) {
    this.#page = page;
    this.#fields = fields;
  }

  /** Takes up what somebody asked to keep, on this visit or an earlier one. */
  open(): void {
    if (mayNotKeep()) return this.#mayNotKeep();
    const { found, evidence } = this.#store.join();
    if (found === 'blocked') return this.#mayNotKeep();
    if (found === 'corrupt' || found === 'newer') showTrouble(this.#page, found);
    if (!evidence) return this.#turn(false);
    this.#takeOver(evidence);
    this.#turn(true);
    this.#say('found');
  }

  /** From now on, because somebody asked for it. */
  start(): void {
    if (isEmpty(this.#fields.read())) return this.#say('empty');
    if (!this.keep()) return;
    this.#say('kept');
    this.#button('forget').focus();
  }

  /** Keeps the report. What can't be kept is said in sight, and gives false. */
  keep(): boolean {
    const evidence = this.#fields.read();
    const how = mayNotKeep() ? 'refused' : this.#store.keep(evidence);
    askOnLeaving(how !== 'kept');
    if (how === 'kept') {
      this.#keptText = asText(evidence);
      this.#turn(true);
      showTrouble(this.#page);
      return true;
    }
    showTrouble(this.#page, WORDS[how] ?? how);
    // Too long now may be short enough later, and two tabs can be brought together: what was kept goes on trying.
    if (how === 'gone' || mayNotKeep()) this.#turn(false);
    return false;
  }

  /** Removes it from the device; it stays on the page. */
  forget(): void {
    const isGone = this.#store.forget();
    this.#turn(!isGone);
    showTrouble(this.#page);
    this.#say(isGone ? 'forgotten' : 'refused');
    if (!isGone) return;
    if (!isEmpty(this.#fields.read())) askOnLeaving(true);
    this.#button('keep').focus();
  }

  /**
   * At once, from the page and from the device, without a question: somebody may be coming in. Undo brings it back
   * to the page alone. The focus goes to the heading above, so that the next press of a key undoes nothing.
   */
  erase(): void {
    const isGone = this.#store.forget();
    const evidence = this.#fields.read();
    if (!isEmpty(evidence)) this.#erased = evidence;
    this.#fields.write(nothing);
    this.#turn(false);
    showTrouble(this.#page);
    askOnLeaving(false);
    this.#part('[data-undo-erasing]').hidden = !this.#erased;
    this.#say(isGone ? 'erased' : 'refused');
    this.#part('[data-keep-heading]').focus();
  }

  bringBack(): void {
    // What was written since stays too.
    if (this.#erased) this.#fields.write(together(this.#erased, this.#fields.read()));
    this.#erased = undefined;
    this.#part('[data-undo-erasing]').hidden = true;
    this.#say('back');
    this.#button('keep').focus();
  }

  /**
   * Another tab has kept or removed something. A tab that nobody looks at, with nothing of its own, follows: true
   * where it did, and the fields have changed.
   */
  follow(): boolean {
    const change = this.isOn ? this.#store.elsewhere() : 'same';
    if (change === 'gone') this.#wasRemoved();
    if (change !== 'other') return false;
    const { evidence } = document.hidden && !this.#hasOwn() ? this.#store.join() : {};
    if (evidence) this.#takeOver(evidence);
    else showTrouble(this.#page, 'other');
    return evidence !== undefined;
  }

  /** Brings what is on the page and what another tab has kept together, on the page and on the device. */
  join(): void {
    const own = this.#fields.read();
    const hasOwn = this.#hasOwn();
    const { evidence = nothing } = this.#store.join();
    this.#fields.write(hasOwn ? together(own, evidence) : evidence);
    if (this.keep()) this.#say('joined');
    this.#part('[data-keep-heading]').focus();
  }

  /** Said as it is, even where this tab has been told meanwhile to keep nothing more. */
  #wasRemoved(): void {
    askOnLeaving(!isEmpty(this.#fields.read()));
    showTrouble(this.#page, 'removed');
    this.#turn(false);
  }

  #takeOver(evidence: Evidence): void {
    this.#fields.write(evidence);
    this.#keptText = asText(this.#fields.read());
  }

  #hasOwn(): boolean {
    return asText(this.#fields.read()) !== this.#keptText;
  }

  #mayNotKeep(): void {
    this.#turn(false);
    this.#button('keep').hidden = true;
    this.#part('[data-may-keep]').hidden = true;
    this.#part('[data-may-not-keep]').hidden = false;
  }

  #turn(isOn: boolean): void {
    this.isOn = isOn;
    this.#button('keep').hidden = isOn;
    this.#button('forget').hidden = !isOn;
  }

  #say(what: string): void {
    sayBeside(this.#button('keep'), what, this.#page);
  }

  #button(act: 'keep' | 'forget'): HTMLElement {
    return this.#part(`[data-act="${act}"]`);
  }

  #part(selector: string): HTMLElement {
    return this.#page.querySelector<HTMLElement>(selector)!;
  }
}

function asText(evidence: Evidence): string {
  return JSON.stringify(evidence);
}
