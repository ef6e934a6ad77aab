/** The results of a class, in the page: copies of what the server wrote, filled with what the codes come to. */
import type { CodeTurn } from '../../engine/class-code.ts';
import type { Entry } from '../../engine/class-list.ts';
import { FEW } from '../../engine/class-results.ts';
import type { ClassResults, TurnResult } from '../../engine/class-results.ts';
import { tenthsOf } from '../../engine/share-interval.ts';
import type { Share } from '../../engine/share-interval.ts';
import { filled } from './filled.ts';

const NUMBERS = ['noticed', 'refused'] as const;

export class ResultsView {
  readonly #host: HTMLElement;
  /** Number → title. */
  readonly #titles: ReadonlyMap<number, string>;

  constructor(host: HTMLElement, titles: ReadonlyMap<number, string>) {
    this.#host = host;
    this.#titles = titles;
  }

  /** What was read: how many, what needs a look, and all of it. Gives the sentence that counts them. */
  showList(entries: readonly Entry[]): string {
    const read = entries.filter(({ why }) => why === undefined).length;
    const count = this.#part('count');
    const none = count.dataset['none'] ?? '';
    const said = filled(count.dataset['some'] ?? '', { count: read, refused: entries.length - read });
    count.textContent = entries.length > 0 ? said : none;
    const severalIn = new Set(entries.filter(({ place }) => place > 1).map(({ line }) => line));
    const where = ({ line, place }: Entry): string =>
      filled(this.#word(severalIn.has(line) ? 'wherePlace' : 'where'), { line, place });
    this.#list(
      'look',
      entries.flatMap((entry) => this.#troubles(entry, where(entry))),
    );
    this.#list(
      'all',
      entries.flatMap((entry) => this.#plain(entry, where(entry))),
    );
    return count.textContent;
  }

  /** The two numbers; hidden where there are none. */
  showResults({ turns, change, order }: ClassResults): void {
    this.#part('results').hidden = turns.length === 0;
    const few = turns.filter(({ codes }) => codes < FEW);
    const notices = few.map(({ turn, codes }) => filled(this.#word('few'), { turn: this.#turn(turn), count: codes }));
    const [before = '', after = ''] = (order ?? []).map((form) => this.#titles.get(form) ?? '');
    if (order) notices.push(filled(this.#word('order'), { before, after }));
    this.#part('few').replaceChildren(
      ...notices.map((words) => {
        const notice = document.createElement('p');
        notice.className = 'notice';
        notice.textContent = words;
        return notice;
      }),
    );
    for (const what of NUMBERS) {
      const section = this.#host.querySelector<HTMLElement>(`[data-number="${what}"]`)!;
      const copy = (result: TurnResult): Node => this.#bar(section.querySelector('template')!, result, result[what]);
      section.querySelector('[data-part="turns"]')!.replaceChildren(...turns.map(copy));
      const changed = section.querySelector<HTMLElement>('[data-part="change"]')!;
      changed.hidden = !change;
      changed.textContent = change ? (changed.dataset[change[what]] ?? '') : '';
    }
    this.#part('table')
      .querySelector('tbody')!
      .replaceChildren(...turns.map((turn) => this.#row(turn)));
  }

  /** What must be said about an entry: nothing, that it was put right, that it is there twice, or why it is no code. */
  #troubles(entry: Entry, where: string): string[] {
    const { typed } = entry;
    if (entry.why !== undefined) {
      const at = entry.why === 'signs' ? entry.at.join(', ') : '';
      const count = entry.why === 'length' ? entry.count : 0;
      return [filled(this.#word(entry.why), { where, typed, at, count })];
    }
    const { code, mended, sameAs } = entry;
    const how = mended.length === 2 ? 'changed' : 'mended';
    return [
      ...(mended.length > 0 ? [filled(this.#word(how), { where, typed, code, at: mended.join(', ') })] : []),
      ...(sameAs === undefined ? [] : [filled(this.#word('same'), { where, code, first: sameAs })]),
    ];
  }

  #plain(entry: Entry, where: string): string[] {
    if (entry.why !== undefined) return [];
    const { code, result } = entry;
    const form = this.#titles.get(result.form) ?? '';
    return [filled(this.#word('entry'), { where, code, form, turn: this.#turn(result.turn) })];
  }

  #bar(template: HTMLTemplateElement, { turn }: TurnResult, share: Share | undefined): Node {
    const copy = template.content.firstElementChild!.cloneNode(true) as HTMLElement;
    const says = copy.querySelector<HTMLElement>('[data-part="says"]')!;
    const bar = copy.querySelector<HTMLElement>('.class-bar')!;
    const words = says.dataset[share ? 'text' : 'tooFew'] ?? '';
    says.textContent = filled(words, { turn: this.#turn(turn), ...(share && tenthsOf(share)) });
    bar.hidden = !share;
    if (share) for (const key of ['value', 'low', 'high'] as const) bar.style.setProperty(`--${key}`, `${share[key]}`);
    return copy;
  }

  #row(result: TurnResult): Node {
    const { content } = this.#host.querySelector<HTMLTemplateElement>('[data-template="row"]')!;
    const row = content.firstElementChild!.cloneNode(true) as HTMLElement;
    row.querySelector('th')!.textContent = this.#turn(result.turn);
    row.querySelector('[data-cell="codes"]')!.textContent = `${result.codes}`;
    for (const what of NUMBERS) {
      const share = result[what];
      const cell = row.querySelector<HTMLElement>(`[data-cell="${what}"]`)!;
      if (!share) continue;
      const { value, low, high } = tenthsOf(share);
      const [tenths, small] = [document.createElement('span'), document.createElement('small')];
      tenths.className = 'nowrap';
      tenths.textContent = `${value} (${low}–${high})`;
      small.textContent = filled(cell.dataset['text'] ?? '', { count: share.count, all: share.of });
      cell.replaceChildren(tenths, small);
    }
    return row;
  }

  #list(part: string, sentences: readonly string[]): void {
    const section = this.#part(part);
    section.hidden = sentences.length === 0;
    section.querySelector('ul')!.replaceChildren(
      ...sentences.map((sentence) => {
        const item = document.createElement('li');
        item.textContent = sentence;
        return item;
      }),
    );
  }

  #part(name: string): HTMLElement {
    return this.#host.querySelector<HTMLElement>(`[data-part="${name}"]`)!;
  }

  #word(key: string): string {
    return this.#host.dataset[key] ?? '';
  }

  #turn(turn: CodeTurn): string {
    return this.#host.getAttribute(`data-turn-${turn}`) ?? '';
  }
}
