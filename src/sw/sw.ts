/// <reference lib="webworker" />
/**
 * The worker that keeps the course on the device.
 *
 * A build is taken over whole or not at all: while a new one is being fetched, and until the reader asks for
 * it or all pages are closed, pages come from the old one. Pages and their files therefore always belong
 * together. Only the help pages come from the network first, because a number may have changed.
 *
 * What it answers with was put there while installing, or at a page's word; it stores nothing while
 * answering. How it is switched off: src/sw/off.ts.
 */
import { PrecacheRoute } from 'workbox-precaching/PrecacheRoute.js';
import { cleanupOutdatedCaches } from 'workbox-precaching/cleanupOutdatedCaches.js';
import { registerRoute } from 'workbox-routing/registerRoute.js';
import { setCatchHandler } from 'workbox-routing/setCatchHandler.js';
import {
  bytesOf,
  controller,
  discard,
  discardIfEmpty,
  dropWrong,
  fileAt,
  filesOf,
  keptLanguages,
  status,
} from './copy.ts';
import { course, root } from './course.ts';
import { fill } from './fill.ts';
import { freshOrCopy, isCoursePage } from './fresh-or-copy.ts';
import type { FromWorker, ToWorker } from './messages.ts';

declare const self: ServiceWorkerGlobalScope;

const isPage = (request: Request): boolean => request.mode === 'navigate' && request.destination === 'document';
const pathOf = (url: URL): string => (url.href.startsWith(root.href) ? url.pathname.slice(root.pathname.length) : '');
const languageOf = (path: string): string | undefined => course.languages.find((code) => path.startsWith(`${code}/`));

function realPlace(url: URL): string | undefined {
  const real = new URL(url);
  real.pathname = url.pathname.replace(/\/index\.html$/, '').replace(/\/?$/, '/');
  const isMoved =
    real.pathname !== url.pathname && controller.getCacheKeyForURL(real.origin + real.pathname) !== undefined;
  return isMoved ? real.href : undefined;
}

/**
 * Leads to the page that says "this is not on your device", in the language of the address, else one that is
 * kept. It is not served in place of the other: its relative addresses are right only where it lies.
 */
async function offlinePage(path: string): Promise<Response | undefined> {
  for (const code of [languageOf(path), ...(await keptLanguages())]) {
    if (code === undefined) continue;
    const address = new URL(`${code}/offline/`, root).href;
    const page = await fileAt(address);
    if (page) return path === `${code}/offline/` ? page : Response.redirect(address);
  }
  return undefined;
}

async function copyOf(url: URL): Promise<Response | undefined> {
  return (await fileAt(url.origin + url.pathname)) ?? offlinePage(pathOf(url));
}

// Help: the newest there is, within three seconds.
registerRoute(
  ({ url, request }) => isPage(request) && /^[^/]+\/help\//.test(pathOf(url)),
  ({ url, request }) => freshOrCopy(request, () => copyOf(url), isCoursePage),
);

// A page asked for without its last slash, or with its file name: relative addresses need the real place.
registerRoute(
  ({ url, request }) => request.mode === 'navigate' && realPlace(url) !== undefined,
  async ({ url }) => Response.redirect(realPlace(url)!),
);

// All that is in the copy, whatever stands behind the question mark.
registerRoute(
  new PrecacheRoute(controller, { ignoreURLParametersMatching: [/./], directoryIndex: '', cleanURLs: false }),
);

// Pages that are not in it.
registerRoute(
  ({ url, request }) => isPage(request) && url.href.startsWith(root.href) && url.pathname.endsWith('/'),
  ({ url, request }) => freshOrCopy(request, () => offlinePage(pathOf(url))),
);

// What should be in the copy and is not: the browser took it away, or the language is not kept.
setCatchHandler(async ({ url, request }) => {
  if (isPage(request) && url) return freshOrCopy(request, () => offlinePage(pathOf(url)));
  return fetch(request);
});

/** The languages of the open pages and of the copy that is here already; else the first. */
async function languagesToKeep(): Promise<string[]> {
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const open = pages.flatMap(({ url }) => languageOf(pathOf(new URL(url))) ?? []);
  const wanted = new Set([...open, ...(await keptLanguages())]);
  return wanted.size ? [...wanted] : course.languages.slice(0, 1);
}

async function tellPages(message: FromWorker): Promise<void> {
  for (const page of await self.clients.matchAll({ type: 'window', includeUncontrolled: true }))
    page.postMessage(message);
}

/** Fills the copy; tells the pages when that cannot be done, and leaves no empty bucket. */
async function fillOrTell(files: ReturnType<typeof filesOf>, event: ExtendableEvent): Promise<void> {
  const bytes = bytesOf(files);
  try {
    await fill(files, event);
  } catch (error) {
    const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
    // Half a copy that can never be finished only takes room; one that the network broke off is gone on with.
    if (isFull && !self.registration.active) await discard();
    await discardIfEmpty();
    await tellPages({ type: 'failed', reason: isFull ? 'space' : 'connection', bytes });
    throw error;
  }
}

async function listen(message: ToWorker, event: ExtendableMessageEvent): Promise<void> {
  const kept = await keptLanguages();
  const languages = message.type === 'keep' ? [...new Set([...kept, message.language])] : kept;
  if (message.type !== 'status' && languages.length) {
    const files = filesOf(languages);
    if (message.type === 'check') await dropWrong(files);
    await fillOrTell(files, event).catch(() => undefined);
  }
  if (message.type !== 'keep') event.source?.postMessage((await status()) satisfies FromWorker);
}

self.addEventListener('install', (event) => {
  event.waitUntil(languagesToKeep().then((languages) => fillOrTell(filesOf(languages), event)));
});

self.addEventListener('activate', (event) => {
  void controller.activate(event);
  // The first page a reader sees is not the worker's yet; it too shall work when the network goes.
  event.waitUntil(self.clients.claim());
});

self.addEventListener('message', (event) => {
  const message = event.data as ToWorker | undefined;
  if (message?.type === 'step-in') event.waitUntil(self.skipWaiting());
  else if (message?.type === 'status' || message?.type === 'keep' || message?.type === 'check')
    event.waitUntil(listen(message, event));
});

cleanupOutdatedCaches();
