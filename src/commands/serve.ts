/** `npm run serve`: shows the built site on this machine, with the headers it will have on its host. */
import { existsSync } from 'node:fs';
import { networkInterfaces } from 'node:os';
import { SITE_NAME } from '../site.ts';
import { type RunningServer, serveStatic } from './static-server.ts';

const FIRST_PORT = 4321;
const LAST_PORT = 4421;

const root = process.env['DIST'] ?? 'dist';
const host = process.env['HOST'] ?? '127.0.0.1';
const asked = process.env['PORT'];
/** Nobody waits for the last byte here. */
const packing = 'quick';

if (!existsSync(root)) {
  console.error(`There is no ${root}/ yet. Build the site first: npm run build`);
  process.exit(1);
}

const server = asked ? await serveStatic({ root, host, port: Number(asked), packing }) : await onFirstFreePort();
console.log(`${SITE_NAME} is at http://${shownHost()}:${server.port}/  (Ctrl+C stops it)`);

async function onFirstFreePort(): Promise<RunningServer> {
  for (let port = FIRST_PORT; ; port++) {
    try {
      return await serveStatic({ root, host, port, packing });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || port === LAST_PORT) throw error;
    }
  }
}

/** For a whole classroom (`HOST=0.0.0.0`) the address that the others type. */
function shownHost(): string {
  if (host !== '0.0.0.0' && host !== '::') return host.includes(':') ? `[${host}]` : host;
  const addresses = Object.values(networkInterfaces()).flat();
  return addresses.find((each) => each?.family === 'IPv4' && !each.internal)?.address ?? 'localhost';
}
