/** Sites of other people, on other addresses, that hold a frame of ours. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Frame, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { type RunningServer, serveStatic } from '../../src/commands/static-server.ts';
import { DIST } from './server.ts';

export interface ForeignSite {
  readonly url: string;
  stop(): void;
}

/** Serves these pages under another name than ours, so that browsers take it for another site. */
export async function foreignSite(pages: Readonly<Record<string, string>>): Promise<ForeignSite> {
  const server = createServer((request, response) => {
    const html = pages[new URL(request.url ?? '/', 'http://x').pathname];
    response.writeHead(html === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(html === undefined ? '' : `<!doctype html><html lang="en"><title>A charity</title>${html}`);
  });
  await new Promise<void>((done) => server.listen(0, () => done()));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Our own site as a host sends it that sends no `Access-Control-Allow-Origin`. */
export function siteWithoutCors(): Promise<RunningServer> {
  return serveStatic({
    root: DIST,
    packing: 'quick',
    before: (_, response) => {
      const write = response.writeHead.bind(response) as (status: number, headers: string[]) => typeof response;
      response.writeHead = ((status: number, headers: string[]) =>
        write(
          status,
          headers.filter((_each, index) => headers[index - (index % 2)] !== 'Access-Control-Allow-Origin'),
        )) as typeof response.writeHead;
      return false;
    },
  });
}

/** What a page of somebody else keeps of the messages that reach it, and how it looks them up. */
export const HEAR = `<script>
  const heard = [];
  addEventListener('message', ({ data, source }) => heard.push({ data, own: source === document.querySelector('iframe')?.contentWindow }));
</script>`;

export const heard = (page: Page): Promise<Record<string, unknown>[]> => page.evaluate('heard.map(({ data }) => data)');

/** The frame of ours on a page, once its conversation can be played. */
export async function ourFrame(page: Page): Promise<Frame> {
  await expect(page.frameLocator('iframe >> nth=0').locator('chat-scenario')).toHaveAttribute('data-mode', 'play');
  const frame = page.frames().find((each) => /\/embed\//.test(each.url()));
  if (!frame) throw new Error('no frame of ours');
  return frame;
}

/** Plays to an ending: the large button, and always the first reply. Gives every word that was on a pressed reply. */
export async function playThrough(frame: Frame): Promise<string[]> {
  const pressed = await frame.evaluate(() => {
    const said: string[] = [];
    const shown = (selector: string) =>
      [...document.querySelectorAll<HTMLElement>(selector)].find((each) => each.offsetParent !== null);
    const isOver = () => document.querySelector<HTMLElement>('chat-scenario')?.dataset['mode'] === 'after';
    for (let presses = 0; presses < 600 && !isOver(); presses += 1) {
      const reply = shown('.tray .reply');
      if (reply) said.push(reply.textContent ?? '');
      (reply ?? shown('[data-act="next"]'))?.click();
    }
    return said;
  });
  await expect(frame.locator('chat-scenario')).toHaveAttribute('data-mode', 'after');
  return pressed;
}
