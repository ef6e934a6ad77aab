/**
 * Shows a visit in the markup of the two accounts: one day of one of them at a time, with what can be
 * done below it. Nothing is copied; days are shown and hidden, so that all words stand in the page once.
 */
import { current } from '../../engine/platform.ts';
import type { Check, FirmId, Stages, Visit } from '../../engine/platform.ts';
import { intoView, toTop } from '../page/into-view.ts';

const FIRMS: readonly FirmId[] = ['fake', 'genuine'];

export class PairView {
  readonly #host: HTMLElement;
  readonly #turn: HTMLElement;
  readonly #format = new Intl.NumberFormat(document.documentElement.lang);

  constructor(host: HTMLElement) {
    this.#host = host;
    this.#turn = this.#part('turn-box');
  }

  /** The days of an account, in order. */
  days(firm: FirmId): HTMLElement[] {
    return [...this.#account(firm).querySelectorAll<HTMLElement>('.days > li')];
  }

  /** Shows the day the visit is at, with its answers and what can be done. */
  showDay(visit: Visit, stages: Stages): void {
    const firm = current(visit);
    this.#host.dataset['mode'] = 'play';
    this.#host.insertBefore(this.#part('accounts'), this.#host.querySelector('.after'));
    for (const each of FIRMS) {
      this.#account(each).hidden = each !== firm;
      this.days(each).forEach((day, at) => (day.hidden = at !== visit.at[each]));
    }
    const account = this.#account(firm);
    account.toggleAttribute('data-opened', visit.at[firm] > 0);
    this.#fill(account.querySelector('[data-part="turn"]'), this.#host.dataset[visit.turn === 0 ? 'first' : 'second']);
    this.#day(visit).append(this.#checks(firm), this.#turn);
    for (const answer of this.#answers(firm))
      answer.hidden = !visit.checks[firm].includes(answer.dataset['check'] as Check);
    this.#showTurn(visit, stages);
  }

  /** Everything is told: both accounts whole, what they were, and what happened at this table. */
  showAfter(visit: Visit): void {
    for (const each of FIRMS) {
      const account = this.#account(each);
      account.hidden = false;
      account.removeAttribute('data-opened');
      account.append(this.#checks(each));
      for (const hidden of account.querySelectorAll<HTMLElement>('[hidden]')) hidden.hidden = false;
      this.#showVerdict(each, visit);
    }
    this.#host.insertBefore(this.#turn, this.#host.querySelector('.after'));
    this.#part('whole').append(this.#part('accounts'));
    this.#host.dataset['mode'] = 'after';
    this.showTyped(visit);
    const heading = this.#host.querySelector<HTMLElement>('#were');
    heading?.focus({ preventScroll: true });
    if (heading) toTop(heading);
  }

  /** The number on the fake's screen: what was typed last, else the last of the story, as in the ledger below it. */
  shownNumber(visit: Visit): number {
    return visit.typed ?? Number(this.days('fake').at(-1)?.dataset['screen']);
  }

  /** Shows that number with its sentence; gives the sentence. */
  showTyped(visit: Visit): string {
    const screen = this.#format.format(this.shownNumber(visit));
    const sentence = this.#part('typed-says');
    this.#part('typed').textContent = screen;
    sentence.textContent = this.figures((sentence.dataset['text'] ?? '').replace('{screen}', screen), 'fake', visit);
    return sentence.textContent;
  }

  /** A sentence with the figures of the day at which an account was left. */
  figures(sentence: string, firm: FirmId, visit: Visit): string {
    const { day = '', screen, sent, back, owed } = this.#left(firm, visit).dataset;
    const figures: Record<string, string> = { day };
    for (const [name, number] of Object.entries({ screen, sent, back, owed }))
      figures[name] = this.#format.format(Number(number ?? 0));
    return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => figures[name] ?? whole);
  }

  /** A sentence where the place will be lost with the page. */
  tellKept(isKept: boolean): void {
    this.#part('not-kept').hidden = isKept;
  }

  /** Brings the day into view and focus to its heading, from where reading goes on. */
  toDay(visit: Visit): void {
    toTop(this.#account(current(visit)));
    this.#day(visit).querySelector<HTMLElement>('.days__day')?.focus({ preventScroll: true });
  }

  toDecisions(): void {
    this.#part('decisions').focus({ preventScroll: true });
    intoView(this.#part('decisions'));
  }

  /** Focus to the heading of an answer; gives its words. */
  toAnswer(visit: Visit, check: Check): string {
    const answer = this.#answers(current(visit)).find((each) => each.dataset['check'] === check);
    answer?.querySelector<HTMLElement>('[tabindex]')?.focus({ preventScroll: true });
    if (answer) intoView(answer);
    return answer?.querySelector('p')?.textContent ?? '';
  }

  #showTurn(visit: Visit, stages: Stages): void {
    const firm = current(visit);
    const { act, refusing } = this.#day(visit).dataset;
    const deciding = visit.waiting === 'decision';
    const stop = this.#button('stop');
    this.#part('acts').hidden = deciding;
    this.#fill(this.#button('go'), visit.at[firm] + 1 < stages[firm] ? act : '');
    this.#fill(stop, stop.dataset[refusing === undefined ? 'plain' : 'refuse']);
    this.#part('decisions').hidden = !deciding;
    const asks = this.#part('decisions').querySelector<HTMLElement>('legend');
    this.#fill(asks, asks?.dataset['text']?.replace('{firm}', this.#name(firm)));
    for (const check of ['register', 'support'] as const)
      this.#button(check).hidden = visit.checks[firm].includes(check);
    this.#part('checks').hidden = visit.checks[firm].length === 2;
    this.#button('undo').hidden = visit.moves.length === 0;
  }

  #showVerdict(firm: FirmId, visit: Visit): void {
    const verdict = this.#host.querySelector<HTMLElement>(`[data-verdict="${firm}"]`);
    const yours = verdict?.querySelector<HTMLElement>('[data-part="yours"]');
    if (!verdict || !yours) return;
    const { text = '', owes = '', none = '', past = '' } = yours.dataset;
    const { sent, owed } = this.#left(firm, visit).dataset;
    const told = this.figures(owed === undefined ? text : `${text} ${owes}`, firm, visit);
    yours.textContent = !seen(firm, visit) ? past : sent === '0' ? none : told;
    for (const each of verdict.querySelectorAll<HTMLElement>('[data-decision]')) {
      each.hidden = each.dataset['decision'] !== visit.decisions[firm];
      const label = each.querySelector<HTMLElement>('dt');
      this.#fill(label, label?.dataset['said']);
    }
  }

  /** The day at which an account was left; the last one where the learner went past it. */
  #left(firm: FirmId, visit: Visit): HTMLElement {
    const days = this.days(firm);
    return (seen(firm, visit) ? days[visit.at[firm]] : days.at(-1)) as HTMLElement;
  }

  #day(visit: Visit): HTMLElement {
    const firm = current(visit);
    return this.days(firm)[visit.at[firm]] as HTMLElement;
  }

  #account(firm: FirmId): HTMLElement {
    return this.#host.querySelector(`[data-firm="${firm}"]`) as HTMLElement;
  }

  #checks(firm: FirmId): HTMLElement {
    return this.#account(firm).querySelector('.account__checks') as HTMLElement;
  }

  #answers(firm: FirmId): HTMLElement[] {
    return [...this.#checks(firm).querySelectorAll<HTMLElement>('[data-check]')];
  }

  #name(firm: FirmId): string {
    return this.#host.querySelector(`#${firm}-name`)?.textContent ?? '';
  }

  #button(name: string): HTMLElement {
    return this.#turn.querySelector(`[data-move="${name}"]`) as HTMLElement;
  }

  #part(name: string): HTMLElement {
    return this.#host.querySelector(`[data-part="${name}"]`) as HTMLElement;
  }

  #fill(part: HTMLElement | null, words = ''): void {
    if (part) part.textContent = words;
  }
}

/** Whether the learner did anything at an account, or decided about it. */
function seen(firm: FirmId, visit: Visit): boolean {
  return visit.at[firm] > 0 || visit.decisions[firm] !== undefined;
}
