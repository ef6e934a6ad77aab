import { REMOVED, beDiscreet } from './discreet.ts';

/**
 * Removes all that this site has stored on the device: the worker, every copy, all progress. Each part is
 * tried, whatever happens to the others. Then this tab and the other open ones keep nothing more until they
 * are closed; a tab opened later starts as on a first visit. Gives true if nothing is left.
 */
export async function removeEverything(): Promise<boolean> {
  const parts = [
    unregisterAll,
    deleteCaches,
    deleteDatabases,
    () => localStorage.clear(),
    () => sessionStorage.clear(),
  ];
  const done = await Promise.allSettled(parts.map(async (part) => part()));
  beDiscreet();
  if ('BroadcastChannel' in self) new BroadcastChannel(REMOVED).postMessage('');
  return done.every(({ status }) => status === 'fulfilled');
}

async function unregisterAll(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  for (const registration of await navigator.serviceWorker.getRegistrations()) await registration.unregister();
}

async function deleteCaches(): Promise<void> {
  if (!('caches' in self)) return;
  for (const name of await caches.keys()) await caches.delete(name);
}

async function deleteDatabases(): Promise<void> {
  if (!('indexedDB' in self) || !('databases' in indexedDB)) return;
  for (const { name } of await indexedDB.databases()) {
    if (name === undefined) continue;
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.deleteDatabase(name);
      request.onsuccess = () => resolve();
      request.onerror = () => reject(request.error);
      // Another tab still has it open: it goes when that tab is closed.
      request.onblocked = () => resolve();
    });
  }
}
