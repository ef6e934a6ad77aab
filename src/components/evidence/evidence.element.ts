import { isEmpty, nothing } from '../../engine/evidence.ts';
import { textOf } from '../../engine/report-text.ts';
import { reportOf } from '../../engine/report.ts';
import type { Report } from '../../engine/report.ts';
import { copyText } from '../page/copy-text.ts';
import { askOnLeaving } from './ask-on-leaving.ts';
import { FieldsView } from './fields-view.ts';
import { printsAlone, saveText, today } from './hand-over.ts';
import { Keeping } from './keeping.ts';
import { sayBeside } from './notices-view.ts';
import { markLong, showReport } from './report-view.ts';
import { wordsOnPage } from './words-on-page.ts';

/** Long enough to go on typing, short enough that nobody waits. */
const PAUSE_MS = 200;

/**
 * `<evidence-form>`: fields to write in, the report as it grows, and the ways to hand it over. It lives in the
 * page alone until *Keep on this device* is pressed; from then on every change is kept. What goes wrong with
 * keeping is said in one line that stays in sight, and never costs a word.
 */
class EvidenceForm extends HTMLElement {
  readonly #fields = new FieldsView(this.querySelector('form')!);
  readonly #keeping = new Keeping(this, this.#fields);
  readonly #words = wordsOnPage(this);
  #stopPrinting = (): void => undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #printsEmpty = false;

  connectedCallback(): void {
    this.#fields.write(nothing);
    this.dataset['on'] = '';
    this.#keeping.open();
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
    askOnLeaving(false);
    this.#stopPrinting();
  }

  readonly #type = ({ target }: Event): void => {
    const field = target as HTMLInputElement;
    markLong(field, field.value);
    this.#change();
  };

  readonly #change = (): void => {
    if (!this.#keeping.isOn) askOnLeaving(true);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#flush, PAUSE_MS);
  };

  /** Shows the report, and keeps it where that was asked for. Called when typing pauses, and at the latest on leaving. */
  readonly #flush = (): void => {
    if (this.#timer === undefined) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#show();
    if (this.#keeping.isOn) this.#keeping.keep();
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
        return this.#keeping.start();
      case 'forget':
        return this.#keeping.forget();
      case 'erase':
        return this.#erase();
      case 'undo':
        this.#keeping.bringBack();
        return this.#change();
      case 'join':
        this.#keeping.join();
        return this.#show();
      case 'print-empty':
        return this.#print(true);
      case 'save':
      case 'copy':
      case 'print':
        return void this.#handOver(button);
    }
  };

  /** What was typed a moment ago is not kept any more either. */
  #erase(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#keeping.erase();
    this.#show();
  }

  readonly #elsewhere = (): void => {
    if (this.#keeping.follow()) this.#show();
  };

  async #handOver(button: HTMLElement): Promise<void> {
    this.#flush();
    const report = this.#report();
    if (report.sections.length === 0) return sayBeside(button, 'empty', this);
    askOnLeaving(false);
    if (button.dataset['act'] === 'print') return this.#print(false);
    if (button.dataset['act'] === 'save') {
      saveText(textOf(report), this.dataset['filename']!, today());
      return sayBeside(button, 'savedfile', this);
    }
    const isCopied = await copyText(textOf(report), this.#part('[data-report]'));
    sayBeside(button, isCopied ? 'copied' : 'notcopied', this);
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

  #part(selector: string): HTMLElement {
    return this.querySelector<HTMLElement>(selector)!;
  }
}

/** Much text at once: marked before it is there, so that it is never broken into lines in the slow font. */
function beforeInput({ target, data, dataTransfer }: InputEvent): void {
  const field = target as HTMLInputElement;
  markLong(field, field.value + (data ?? dataTransfer?.getData('text/plain') ?? ''));
}

customElements.define('evidence-form', EvidenceForm);
