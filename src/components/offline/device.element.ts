/**
 * `<device-status>`: what is kept on this device, and the button that removes all of it.
 *
 * The words stand in the page; this only chooses among them and fills in numbers. Inside it:
 *   data-part="state"     holds one element for each state, `data-state="…"`, all `hidden` but one
 *   data-part="size", "files", "kept", "version", "storage"   are filled in
 *   data-part="get"       button: try again      data-part="check"   button: compare the copy, file by file
 *   data-part="remove"    button: remove all     data-part="done", "not-done"   shown afterwards, `hidden` before
 */
import type { FromWorker, ToWorker } from '../../sw/messages.ts';
import { isDiscreet } from './discreet.ts';
import { keepOffline } from './register.ts';
import { removeEverything } from './remove-everything.ts';
import { root } from './root.ts';

/** What the page has a sentence for. */
type State = 'unsupported' | 'discreet' | 'working' | 'ready' | 'no-connection' | 'no-space' | 'removed';

const ASK_EVERY_MS = 1000;
/** After so many questions with no worker there to hear them, there will be none. */
const MOST_UNHEARD = 6;

class DeviceStatus extends HTMLElement {
  #timer: ReturnType<typeof setInterval> | undefined;
  #unheard = 0;

  connectedCallback(): void {
    this.#part('remove')?.addEventListener('click', () => this.#remove());
    if (location.protocol === 'file:' || !('serviceWorker' in navigator)) return this.#show('unsupported');
    if (isDiscreet()) return this.#show('discreet');
    navigator.serviceWorker.addEventListener('message', this.#hear);
    this.#part('get')?.addEventListener('click', () => this.#get());
    this.#part('check')?.addEventListener('click', () => this.#work({ type: 'check' }));
    this.#work({ type: 'status' });
  }

  disconnectedCallback(): void {
    this.#rest();
    if ('serviceWorker' in navigator) navigator.serviceWorker.removeEventListener('message', this.#hear);
  }

  #part(name: string): HTMLElement | null {
    return this.querySelector<HTMLElement>(`[data-part="${name}"]`);
  }

  #show(state: State): void {
    this.dataset['state'] = state;
    for (const each of this.#part('state')?.querySelectorAll<HTMLElement>('[data-state]') ?? [])
      each.hidden = each.dataset['state'] !== state;
  }

  /** Sends a word to the worker, and asks how far it is until the copy is whole or cannot be. */
  #work(message: ToWorker): void {
    this.#show('working');
    void this.#tell(message);
    this.#rest();
    this.#unheard = 0;
    this.#timer = setInterval(() => void this.#tell({ type: 'status' }), ASK_EVERY_MS);
  }

  #rest(): void {
    clearInterval(this.#timer);
  }

  async #tell(message: ToWorker): Promise<void> {
    const registration = await navigator.serviceWorker.getRegistration(root.href).catch(() => undefined);
    const worker = registration?.active ?? registration?.installing ?? registration?.waiting;
    worker?.postMessage(message);
    this.#unheard = worker ? 0 : this.#unheard + 1;
    if (this.#unheard > MOST_UNHEARD) this.#fail('no-connection');
  }

  async #get(): Promise<void> {
    this.#work({ type: 'status' });
    if (!(await keepOffline())) this.#fail('no-connection');
  }

  #fail(state: 'no-connection' | 'no-space'): void {
    this.#rest();
    this.#show(state);
  }

  #hear = ({ data }: MessageEvent<FromWorker | undefined>): void => {
    if (data?.type === 'failed') {
      this.#write('size', megabytes(data.bytes));
      this.#fail(data.reason === 'space' ? 'no-space' : 'no-connection');
    } else if (data?.type === 'status') {
      this.#write('size', megabytes(data.bytes));
      this.#write('files', number(data.files));
      this.#write('kept', number(data.kept));
      this.#write('version', data.version);
      if (data.state !== 'ready') return;
      this.#rest();
      this.#show('ready');
      void this.#measure();
    }
  };

  /** What the browser says all of this site takes. */
  async #measure(): Promise<void> {
    const { usage } = (await navigator.storage?.estimate?.().catch(() => undefined)) ?? {};
    if (usage !== undefined) this.#write('storage', megabytes(usage));
  }

  async #remove(): Promise<void> {
    this.#rest();
    const isGone = await removeEverything();
    this.#show('removed');
    const words = this.#part(isGone ? 'done' : 'not-done');
    if (words) words.hidden = false;
  }

  #write(part: string, text: string): void {
    const place = this.#part(part);
    if (place) place.textContent = text;
  }
}

function number(value: number): string {
  return value.toLocaleString(document.documentElement.lang);
}

function megabytes(bytes: number): string {
  const format: Intl.NumberFormatOptions = { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 };
  return (bytes / 1e6).toLocaleString(document.documentElement.lang, format);
}

customElements.define('device-status', DeviceStatus);
