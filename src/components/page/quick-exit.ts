/**
 * *Leave this site*. The link works by itself; this makes it quicker and quieter: the page is gone in
 * the same moment, nothing of this visit stays in the tab, and Back does not lead to this page.
 * Modelled on the behaviour of GOV.UK's "Exit this page", with a replaced history entry.
 */
import { report } from '../../hosts/host.ts';
import { ShiftPresses } from './shift-presses.ts';
import { say } from './status.ts';

/** Turns every `[data-leave]` of the page into a quick exit, and Shift pressed three times. */
export function startQuickExit(): void {
  const link = document.querySelector<HTMLAnchorElement>('a[data-leave]');
  if (!link) return;
  const page = document.documentElement;

  document.addEventListener('click', (event) => {
    if (!(event.target as Element).closest('[data-leave]')) return;
    event.preventDefault();
    leave(link);
  });

  const presses = new ShiftPresses((count) => {
    if (count === 3) return leave(link);
    if (count) page.dataset['shift'] = String(count);
    else delete page.dataset['shift'];
    say(link.dataset[['stopped', 'two', 'one'][count] ?? '']);
  });
  presses.listen(document);

  // The browser may show the page as it was left. It was left for a reason: show a neutral one instead.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted && page.dataset['gone'] !== undefined) location.replace(away(link));
  });
}

function leave(link: HTMLAnchorElement): void {
  const page = document.documentElement;
  if (page.dataset['gone'] !== undefined) return;
  document.title = link.dataset['title'] ?? '';
  const cover = document.createElement('p');
  cover.className = 'gone';
  cover.setAttribute('role', 'alert');
  page.dataset['gone'] = '';
  document.body.append(cover);
  // Written after it is there: only what changes is announced.
  cover.textContent = link.dataset['loading'] ?? '';
  report({ kind: 'exit' });
  try {
    sessionStorage.clear();
  } catch {
    // Then there was nothing in it.
  }
  go(navigator.onLine ? link.href : away(link));
}

/** In a frame the whole window leaves; where the host forbids that, this frame stays blank. */
function go(address: string): void {
  try {
    (top ?? self).location.replace(address);
  } catch {
    // Nothing more is allowed; nothing more is seen.
  }
}

function away(link: HTMLAnchorElement): string {
  return new URL(link.dataset['href'] ?? '', document.baseURI).href;
}
