import { exportText, importText } from '../../progress/backup.ts';
import type { Import } from '../../progress/backup.ts';
import { eventId } from '../../progress/events.ts';
import { LIMIT, PROGRESS_KEY } from '../../progress/log.ts';
import { secondAfter, summaryOf } from '../../progress/summary.ts';
import { isDiscreet } from '../offline/discreet.ts';
import { say } from '../page/status.ts';
import { luck, now, ownLog } from './own-log.ts';

/** `<course-progress>`: marks on the map what is done and what comes next, and keeps, exports, reads in or forgets it. */
class CourseProgress extends HTMLElement {
  readonly #log = ownLog();
  readonly #random = luck();

  connectedCallback(): void {
    this.hidden = false;
    for (const box of this.#boxes()) box.closest('label')!.hidden = false;
    this.#draw();
    document.addEventListener('change', this.#tick);
    this.addEventListener('click', this.#press);
    addEventListener('storage', this.#other);
  }

  disconnectedCallback(): void {
    document.removeEventListener('change', this.#tick);
    this.removeEventListener('click', this.#press);
    removeEventListener('storage', this.#other);
  }

  readonly #tick = ({ target }: globalThis.Event): void => {
    const field = target as HTMLInputElement;
    if (field.type === 'file' && this.contains(field)) return void this.#import(field);
    const lesson = field.dataset['done'];
    if (!lesson) return;
    const at = secondAfter(this.#log.events(), lesson, now());
    this.#log.add({ id: eventId(at, this.#random), at, kind: field.checked ? 'done' : 'undone', lesson });
    this.#draw();
  };

  readonly #press = ({ target }: globalThis.Event): void => {
    const { act } = (target as HTMLElement).dataset;
    if (act === 'keep') this.#say(this.#log.keepOnDevice(true) === 'device' ? 'kept' : 'notkept');
    if (act === 'unkeep') this.#say(this.#log.keepOnDevice(false) === 'tab' ? 'notkept' : 'notforgotten');
    if (act === 'export') this.#export();
    if (act === 'forget') this.#say(this.#log.forget() ? 'forgotten' : 'notforgotten');
    if (act) this.#draw();
  };

  /** Another tab has written, or forgotten. */
  readonly #other = ({ key }: StorageEvent): void => {
    if (key !== PROGRESS_KEY && key !== null) return;
    this.#log.refresh();
    this.#draw();
  };

  #draw(): void {
    const { lessons, endings } = summaryOf(this.#log.events());
    const boxes = this.#boxes();
    for (const box of boxes) box.checked = lessons.has(box.dataset['done'] ?? '');
    for (const mark of document.querySelectorAll<HTMLElement>('[data-played]'))
      mark.hidden = !endings.has(mark.dataset['played'] ?? '');
    const done = boxes.filter(({ checked }) => checked).length;
    const count = this.#part('count');
    const words = count.dataset[done === 0 ? 'none' : done === boxes.length ? 'all' : 'some'] ?? '';
    count.textContent = words.replace('{count}', String(done)).replace('{all}', String(boxes.length));
    this.#drawNext(boxes.find(({ checked }) => !checked));
    const isKept = this.#log.keeping === 'device';
    this.#button('keep').hidden = isKept || isDiscreet();
    this.#button('unkeep').hidden = !isKept;
  }

  #drawNext(box: HTMLElement | undefined): void {
    const lesson = box?.closest('[data-lesson]')?.querySelector('a');
    const next = this.#part('next');
    next.hidden = !lesson;
    const link = next.querySelector('a')!;
    if (!lesson) return;
    link.href = lesson.href;
    link.textContent = lesson.textContent;
  }

  #export(): void {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([exportText(this.#log.events())], { type: 'application/json' }));
    link.download = 'progress.json';
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
    this.#say(window.top === window ? 'exported' : 'framed');
  }

  /** Reads a file in. Too big a one is not even opened. Only counts of it are ever shown. */
  async #import(field: HTMLInputElement): Promise<void> {
    const [file] = field.files ?? [];
    if (!file) return;
    const text = file.size > LIMIT ? '' : await file.text();
    const result = importText(text, file.size, this.#log.events());
    field.value = '';
    if (!result.ok) return this.#refuse(result);
    this.#log.add(...result.events);
    this.#draw();
    this.#say('imported', { '{added}': result.added, '{known}': result.known });
  }

  #refuse(refusal: Exclude<Import, { ok: true }>): void {
    const entry = refusal.why === 'bad-entry' ? refusal.entry : 0;
    this.#say(`refused-${refusal.why}`, { '{count}': entry });
  }

  #say(what: string, values: Readonly<Record<string, number>> = {}): void {
    let words = this.getAttribute(`data-${what}`) ?? '';
    for (const [name, value] of Object.entries(values)) words = words.replace(name, String(value));
    this.#part('said').textContent = words;
    say(words);
  }

  #boxes(): HTMLInputElement[] {
    return [...document.querySelectorAll<HTMLInputElement>('[data-done]')];
  }

  #part(name: string): HTMLElement {
    return this.querySelector<HTMLElement>(`[data-part="${name}"]`)!;
  }

  #button(act: string): HTMLElement {
    return this.querySelector<HTMLElement>(`[data-act="${act}"]`)!;
  }
}

customElements.define('course-progress', CourseProgress);
