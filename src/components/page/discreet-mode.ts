/**
 * Discreet mode: this tab keeps nothing, its titles say nothing, and the whole visit is one entry in
 * the history, so that Back leaves the site. boot.js has set `data-discreet` before the first paint.
 */
import { beDiscreet } from '../offline/discreet.ts';
import { root } from '../offline/root.ts';
import { say } from './status.ts';

const KEY = 'discreet';

/** Starts the switch at the end of the page and, where the mode is on, the mode. */
export function startDiscreetMode(): void {
  const page = document.documentElement;
  const isOn = page.dataset['discreet'] !== undefined;
  if (isOn) document.addEventListener('click', replaceInsteadOfVisit);
  const button = document.querySelector<HTMLElement>('[data-discreet-switch]');
  if (!button) return;
  if (isOn) button.textContent = button.dataset['off'] ?? '';
  button.addEventListener('click', () => {
    if (isOn) stop();
    else beDiscreet();
    if (isKept() !== isOn) location.reload();
    else say(button.dataset['cannot']);
  });
}

function stop(): void {
  try {
    sessionStorage.removeItem(KEY);
  } catch {
    // It was not kept.
  }
}

function isKept(): boolean {
  try {
    return sessionStorage.getItem(KEY) !== null;
  } catch {
    return false;
  }
}

function replaceInsteadOfVisit(event: MouseEvent): void {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[href]');
  const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
  if (!link || !isPlain || event.defaultPrevented || link.target || link.download || !link.href.startsWith(root.href))
    return;
  event.preventDefault();
  location.replace(link.href);
}
