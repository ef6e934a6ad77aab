import { isEmpty, nothing, together } from '../../engine/evidence.ts';
import type { Evidence } from '../../engine/evidence.ts';
import { textOf } from '../../engine/report-text.ts';
import { reportOf } from '../../engine/report.ts';
import type { Report, ReportWords } from '../../engine/report.ts';
import { openEvidence } from '../../progress/evidence.ts';
import type { Kept } from '../../progress/evidence.ts';
import { isDiscreet } from '../offline/discreet.ts';
import { say } from '../page/status.ts';
import { FieldsView } from './fields-view.ts';
import { copyText, printsAlone, saveText, today } from './hand-over.ts';
import { markLong, showReport } from './report-view.ts';
import { wordsOnPage } from './words-on-page.ts';

/** Long enough to go on typing, short enough that nobody waits. */
const PAUSE_MS = 200;
const WORDS: Readonly<Record<Exclude<Kept, 'kept'>, string>> = {
  refused: 'refused',
  'too-long': 'toolong',
  newer: 'newer',
  other: 'other',
  gone: 'removed',
};

/**
 * `<evidence-form>`: fields to write in, the report as it grows, and the ways to hand it over. It lives in the
 * page alone until *Keep on this device* is pressed; from then on every change is kept. What goes wrong with
 * keeping is said in one line that stays in sight, and never costs a word.
 */
class EvidenceForm extends HTMLElement {
  readonly #store = openEvidence(() => localStorage);
  #fields!: FieldsView;
  #words!: ReportWords;
  #stopPrinting = (): void => undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isKept = false;
  /** As it was when it was last kept: to know whether this tab has something of its own. */
  #keptText = '';
  /** What was erased last; undo brings it back until the page is left. */
  #erased: Evidence | undefined;
  #printsEmpty = false;

  connectedCallback(): void {
    this.#fields = new FieldsView(this.querySelector('form')!);
    this.#words = wordsOnPage(this);
    this.#fields.write(nothing);
    this.dataset['on'] = '';
    if (isDiscreet()) this.#mayNotKeep();
    else this.#open();
    this.#show();
    this.addEventListener('beforeinput', beforeInput);
    this.addEventListener('input', this.#type);
    this.addEventListener('click', this.#press);
    addEventListener('storage', this.#elsewhere);
    addEventListener('pagehide', this.#flush);
    document.addEventListener('visibilitychange', this.#flush);
    this.#stopPrinting = printsAlone(() => this.#toPrint());
  }

  disconnectedCallback(): void {
    this.removeEventListener('beforeinput', beforeInput);
    this.removeEventListener('input', this.#type);
    this.removeEventListener('click', this.#press);
    removeEventListener('storage', this.#elsewhere);
    removeEventListener('pagehide', this.#flush);
    document.removeEventListener('visibilitychange', this.#flush);
    removeEventListener('beforeunload', ask);
    this.#stopPrinting();
  }

  /** Takes up what somebody asked to keep, on this visit or an earlier one. */
  #open(): void {
    const { found, evidence } = this.#store.join();
    if (found === 'blocked') return this.#mayNotKeep();
    if (found === 'corrupt' || found === 'newer') this.#trouble(found);
    if (!evidence) return this.#keeping(false);
    this.#fields.write(evidence);
    this.#keptText = asText(this.#fields.read());
    this.#keeping(true);
    this.#say('found', this.#button('keep'));
  }

  readonly #type = ({ target }: Event): void => {
    const field = target as HTMLInputElement;
    markLong(field, field.value);
    this.#change();
  };

  readonly #change = (): void => {
    if (!this.#isKept) addEventListener('beforeunload', ask);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#flush, PAUSE_MS);
  };

  /** Shows the report, and keeps it where that was asked for. Called when typing pauses, and at the latest on leaving. */
  readonly #flush = (): void => {
    if (this.#timer === undefined) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#show();
    if (this.#isKept) this.#keep();
  };

  readonly #press = (event: Event): void => {
    const button = (event.target as Element).closest<HTMLElement>('[data-act]');
    switch (button?.dataset['act']) {
      case 'add':
        return this.#fields.add(button);
      case 'remove':
        this.#fields.remove(button);
        return this.#change();
      case 'restore':
        this.#fields.restore(button);
        return this.#change();
      case 'keep':
        return this.#startKeeping(button);
      case 'forget':
        return this.#forget(button);
      case 'erase':
        return this.#erase();
      case 'undo':
        return this.#bringBack();
      case 'join':
        return this.#join();
      case 'print-empty':
        return this.#print(true);
      case 'save':
      case 'copy':
      case 'print':
        return void this.#handOver(button);
    }
  };

  #startKeeping(button: HTMLElement): void {
    if (isEmpty(this.#fields.read())) return this.#say('empty', button);
    if (!this.#keep()) return;
    this.#say('kept', button);
    this.#button('forget').focus();
  }

  /** Keeps the report. What can't be kept is said in sight, and gives false. */
  #keep(): boolean {
    const evidence = this.#fields.read();
    const how = isDiscreet() ? 'refused' : this.#store.keep(evidence);
    if (how === 'kept') {
      this.#keptText = asText(evidence);
      this.#keeping(true);
      this.#trouble();
      removeEventListener('beforeunload', ask);
      return true;
    }
    addEventListener('beforeunload', ask);
    this.#trouble(WORDS[how]);
    // Too long now may be short enough later, and two tabs can be brought together: what was kept goes on trying.
    if (how === 'gone' || isDiscreet()) this.#keeping(false);
    return false;
  }

  #forget(button: HTMLElement): void {
    const isGone = this.#store.forget();
    this.#keeping(!isGone);
    this.#trouble();
    this.#say(isGone ? 'forgotten' : 'refused', button);
    if (!isGone) return;
    if (!isEmpty(this.#fields.read())) addEventListener('beforeunload', ask);
    this.#button('keep').focus();
  }

  /**
   * At once, from the page and from the device, without a question: somebody may be coming in. Undo brings it back
   * to the page alone. The focus goes to the heading above, so that the next press of a key undoes nothing.
   */
  #erase(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const isGone = this.#store.forget();
    const evidence = this.#fields.read();
    if (!isEmpty(evidence)) this.#erased = evidence;
    this.#fields.write(nothing);
    this.#keeping(false);
    this.#trouble();
    this.#show();
    removeEventListener('beforeunload', ask);
    this.#part('[data-undo-erasing]').hidden = !this.#erased;
    this.#say(isGone ? 'erased' : 'refused', this.#button('keep'));
    this.#part('[data-keep-heading]').focus();
  }

  #bringBack(): void {
    // What was written since stays too.
    if (this.#erased) this.#fields.write(together(this.#erased, this.#fields.read()));
    this.#erased = undefined;
    this.#part('[data-undo-erasing]').hidden = true;
    this.#change();
    this.#say('back', this.#button('keep'));
    this.#button('keep').focus();
  }

  /** Another tab has kept or removed something. A tab that nobody looks at, with nothing of its own, follows. */
  readonly #elsewhere = (): void => {
    const change = this.#isKept ? this.#store.elsewhere() : 'same';
    if (change === 'same') return;
    if (change === 'gone') return void this.#keep();
    const isOurs = asText(this.#fields.read()) !== this.#keptText;
    const { evidence } = document.hidden && !isOurs ? this.#store.join() : {};
    if (!evidence) return this.#trouble('other');
    this.#fields.write(evidence);
    this.#keptText = asText(this.#fields.read());
    this.#show();
  };

  #join(): void {
    const own = this.#fields.read();
    const { evidence = nothing } = this.#store.join();
    this.#fields.write(asText(own) === this.#keptText ? evidence : together(own, evidence));
    this.#show();
    if (this.#keep()) this.#say('joined', this.#button('keep'));
    this.#part('[data-keep-heading]').focus();
  }

  async #handOver(button: HTMLElement): Promise<void> {
    this.#flush();
    const report = this.#report();
    if (report.sections.length === 0) return this.#say('empty', button);
    removeEventListener('beforeunload', ask);
    if (button.dataset['act'] === 'print') return this.#print(false);
    if (button.dataset['act'] === 'save') {
      saveText(textOf(report), this.dataset['filename']!, today());
      return this.#say('savedfile', button);
    }
    const isCopied = await copyText(textOf(report), this.#part('[data-report]'));
    this.#say(isCopied ? 'copied' : 'notcopied', button);
  }

  #print(isEmptyForm: boolean): void {
    this.#printsEmpty = isEmptyForm;
    print();
  }

  /** The report with the line for a name, or, where nothing is written or it was asked for, the form to fill in by hand. */
  #toPrint(): HTMLElement[] {
    this.#flush();
    const isPaper = this.#printsEmpty || isEmpty(this.#fields.read());
    this.#printsEmpty = false;
    return isPaper ? [this.#part('[data-paper]')] : [this.#part('[data-report]'), this.#part('[data-sign]')];
  }

  #report(): Report {
    return reportOf(this.#fields.read(), this.#words, today());
  }

  #show(): void {
    showReport(this.#part('[data-report]'), this.#report());
  }

  #mayNotKeep(): void {
    this.#keeping(false);
    this.#button('keep').hidden = true;
    this.#part('[data-may-keep]').hidden = true;
    this.#part('[data-may-not-keep]').hidden = false;
  }

  #keeping(isKept: boolean): void {
    this.#isKept = isKept;
    this.#button('keep').hidden = isKept;
    this.#button('forget').hidden = !isKept;
  }

  /** One line that stays in sight, or none. */
  #trouble(what = ''): void {
    const line = this.#part('[data-trouble]');
    const words = this.dataset[what] ?? '';
    line.hidden = words === '';
    this.#button('join').hidden = what !== 'other';
    if (line.querySelector('span')!.textContent === words) return;
    line.querySelector('span')!.textContent = words;
    if (words) say(words);
  }

  #button(act: string): HTMLElement {
    return this.#part(`[data-act="${act}"]`);
  }

  #part(selector: string): HTMLElement {
    return this.querySelector<HTMLElement>(selector)!;
  }

  /** Says it beside the button that was pressed, and nowhere else. */
  #say(what: string, beside: HTMLElement): void {
    const words = this.dataset[what]!;
    const place = beside.closest('section')!.querySelector('[data-said]');
    for (const each of this.querySelectorAll('[data-said]')) each.textContent = each === place ? words : '';
    say(words);
  }
}

function asText(evidence: Evidence): string {
  return JSON.stringify(evidence);
}

/** Much text at once: marked before it is there, so that it is never broken into lines in the slow font. */
function beforeInput({ target, data, dataTransfer }: InputEvent): void {
  const field = target as HTMLInputElement;
  markLong(field, field.value + (data ?? dataTransfer?.getData('text/plain') ?? ''));
}

/** The browser's own question before the page is closed. Never in the way of *Leave this site*. */
function ask(event: Event): void {
  if (document.documentElement.dataset['gone'] === undefined) event.preventDefault();
}

customElements.define('evidence-form', EvidenceForm);
