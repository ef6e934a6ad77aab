import { sittingsOf, summaryOf } from '../../progress/summary.ts';
import { formFor } from '../../progress/turn.ts';
import { luck, ownLog } from '../progress/own-log.ts';

/** `<form-coin>`: of two equal forms it offers one. The coin is thrown on the device, and nobody hears of it. */
class FormCoin extends HTMLElement {
  connectedCallback(): void {
    const links = [...this.querySelectorAll<HTMLAnchorElement>('[data-form]')];
    const [first, second] = links.map((link) => link.dataset['form'] ?? '');
    const one = this.querySelector<HTMLElement>('[data-part="one"]')!;
    if (first === undefined || second === undefined) return;
    const sittings = sittingsOf(summaryOf(ownLog().events()));
    const chosen = formFor([first, second], sittings, luck()());
    const isAfter = sittings.some(({ form }) => form === first || form === second);
    const link = one.querySelector('a')!;
    link.href = links.find(({ dataset }) => dataset['form'] === chosen)!.href;
    link.textContent = this.dataset[isAfter ? 'turnAfter' : 'turnBefore'] ?? '';
    one.hidden = false;
    // Who has sat both may want to see either again.
    const both = [first, second].every((id) => sittings.some(({ form }) => form === id));
    this.querySelector<HTMLElement>('[data-part="both"]')!.hidden = !both;
    one.hidden = both;
  }
}

customElements.define('form-coin', FormCoin);
