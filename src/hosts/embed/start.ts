/**
 * The frame's side of the talk with the page around it: `messages.ts` says what is said. Only the page that holds the
 * frame is listened to. In a package nothing of this is started: there the host is a learning platform.
 */
import { onReport, type Report } from '../host.ts';
import { H5p } from './h5p.ts';
import { dress, put } from './look.ts';
import { type FromFrame, fromPage, wrap } from './messages.ts';
import { hashOf, type Options, optionsFrom } from './options.ts';
import { Sizes } from './sizes.ts';
import { WordPress } from './wordpress.ts';

/** No frame is of use below this. */
const LEAST_HEIGHT = 420;

/** Dresses the page as its address says, and talks to the page around, if there is one. */
export function startEmbed(): void {
  const page = document.documentElement;
  if (page.dataset['package'] !== undefined) return;
  const options = optionsFrom(location.hash);
  dress(page, options);
  put(page, 'density', options.density === 'compact' && 'compact');
  put(page, 'fit', options.fit === 'content' && 'content');
  if (options.exit === 'off') document.querySelector('[data-leave]')?.closest('li')?.remove();
  const pass = passOn();
  pass(options);
  if (parent !== self) talk(page, options, pass);
}

function talk(page: HTMLElement, { secret, fit }: Options, pass: (options: Options) => void): void {
  const id = /\/embed\/(?:lesson\/)?([a-z0-9-]+)\//.exec(location.pathname)?.[1];
  const post = (message: object): void => parent.postMessage(message, '*');
  const send = (message: FromFrame): void => post(wrap(message, id));
  const parts = [...document.querySelectorAll<HTMLElement>('body > main, body > footer')];
  let wantsEvents = false;

  const wordPress = new WordPress(secret, post);
  const h5p = new H5p(post, () => sizes.wanted());
  send({ type: 'ready', title: document.title, lang: page.lang, minHeight: LEAST_HEIGHT });
  const sizes = new Sizes(parts, (height) => {
    send({ type: 'resize', height });
    wordPress.height(height);
    h5p.resize();
  });

  addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (source !== parent) return;
    const message = fromPage(data);
    if (message?.type === 'hello') {
      wantsEvents = message.events;
      put(page, 'fit', (message.fit === 'content' || fit === 'content') && 'content');
      sizes.tell();
    } else if (message?.type === 'set') dress(page, message);
    else if (message?.type === 'restart') location.reload();
    else if (h5p.hear(data)) {
      put(page, 'fit', 'content');
      sizes.tell();
    } else if (wordPress.isReady(data)) sizes.tell();
  });
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[href]');
    if (link && !event.defaultPrevented && wordPress.follow(link)) event.preventDefault();
  });
  // WordPress' script adds its secret to the address of a frame that may have loaded by then; that loads nothing anew.
  addEventListener('hashchange', () => {
    const options = optionsFrom(location.hash);
    if (!options.secret || options.secret === wordPress.secret) return;
    wordPress.secret = options.secret;
    pass(options);
    sizes.tell();
  });
  onReport((what) => wantsEvents && send(messageOf(what)));
  addEventListener('error', () => wantsEvents && send({ type: 'error', code: 'script' }), { once: true });
}

function messageOf(what: Report): FromFrame {
  if (what.kind === 'progress') return { type: 'progress', step: what.step, total: what.total };
  if (what.kind === 'complete') return { type: 'complete', outcome: what.outcome };
  return { type: what.kind };
}

/** Who goes on to the text in the same frame finds it in the same colours, and the page around finds its secret. */
function passOn(): (options: Options) => void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href]:not([target])')];
  const ours = links.filter((link) => !link.hash && /\/embed\/./.test(link.pathname));
  return (options) => {
    const hash = hashOf(options);
    if (hash) for (const link of ours) link.hash = hash;
  };
}
