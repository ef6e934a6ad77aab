/** What the page says of what was done. The words stand in its `data-*` attributes, each under a name. */
import { say } from '../page/status.ts';

/** Says it in the section of the button that was pressed, and nowhere else. */
export function sayBeside(button: HTMLElement, what: string, page: HTMLElement): void {
  const words = page.dataset[what]!;
  const place = button.closest('section')!.querySelector('[data-said]');
  for (const each of page.querySelectorAll('[data-said]')) each.textContent = each === place ? words : '';
  say(words);
}

/** What goes wrong with keeping, in one line that stays in sight; with no name, the line goes. */
export function showTrouble(page: HTMLElement, what = ''): void {
  const line = page.querySelector<HTMLElement>('[data-trouble]')!;
  const shown = line.querySelector('span')!;
  const words = page.dataset[what] ?? '';
  line.hidden = words === '';
  line.querySelector('button')!.hidden = what !== 'other';
  if (shown.textContent === words) return;
  shown.textContent = words;
  if (words) say(words);
}
