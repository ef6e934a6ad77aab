/// <reference lib="webworker" />
/**
 * The worker that switches the other one off. Should a broken worker ever be live, copy `sw-off.js` over
 * `sw.js` on the host: at the next visit it takes over at once, deletes every copy, removes itself and loads
 * the open pages anew from the network. Deleting `sw.js` would not do it: browsers then keep the old worker.
 */
declare const self: ServiceWorkerGlobalScope;

self.addEventListener('install', () => void self.skipWaiting());

self.addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      for (const name of await caches.keys()) await caches.delete(name);
      await self.registration.unregister();
      for (const page of await self.clients.matchAll({ type: 'window' })) await page.navigate(page.url);
    })(),
  );
});

export {};
