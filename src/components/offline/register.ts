/** On every page, in its main script: keeps the course on this device, and says when there is a newer one. */
import './trusted.ts';
import type { ToWorker } from '../../sw/messages.ts';
import { say } from '../page/status.ts';
import { REMOVED, beDiscreet, isDiscreet } from './discreet.ts';
import { root } from './root.ts';

/** How long the new worker has to take over before the page is loaded anew all the same. */
const PATIENCE_MS = 3000;

/**
 * Registers the worker once the page has loaded. Does nothing in a frame, on `file://`, in discreet mode, and
 * where the browser has no such thing or forbids it.
 */
export async function keepOffline(): Promise<ServiceWorkerRegistration | undefined> {
  if (self !== top || !location.protocol.startsWith('http') || isDiscreet()) return undefined;
  try {
    const registration = await navigator.serviceWorker.register(new URL('sw.js', root));
    // Fills up what the browser took away, and adds the language if it is another one than before.
    registration.active?.postMessage({ type: 'keep', language: document.documentElement.lang } satisfies ToWorker);
    return registration;
  } catch {
    return undefined; // Offline, a sign-in page in the way, or forbidden: the next page tries again.
  }
}

/**
 * Shows the page's line `[data-new-version]` when a newer version waits; its button steps in. Nothing ever
 * steps in by itself. The line is read out only where it turns up while the page is open: one that was there
 * from the start would be read out on every page.
 */
function announce(registration: ServiceWorkerRegistration): void {
  const line = document.querySelector<HTMLElement>('[data-new-version]');
  if (!line) return;
  const show = (): void => {
    // On a first visit the worker waits for a moment too, with nothing before it.
    line.hidden = !(registration.waiting && registration.active);
  };
  line.querySelector('button')?.addEventListener('click', () => {
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload());
    setTimeout(() => location.reload(), PATIENCE_MS);
    registration.waiting?.postMessage({ type: 'step-in' } satisfies ToWorker);
  });
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', () => {
      show();
      if (!line.hidden) say(line.textContent);
    });
  });
  show();
}

addEventListener('load', async () => {
  const registration = await keepOffline();
  if (!registration) return;
  announce(registration);
  if ('BroadcastChannel' in self) new BroadcastChannel(REMOVED).addEventListener('message', beDiscreet);
});
