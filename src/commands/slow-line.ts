import { type AddressInfo, type Socket, connect, createServer } from 'node:net';

export interface Line {
  readonly roundTripMs: number;
  /** Downwards, shared by all connections. */
  readonly bitsPerSecond: number;
}

/** A cheap phone on a poor connection, as Lighthouse has it. */
export const SLOW: Line = { roundTripMs: 150, bitsPerSecond: 1.6e6 };

/**
 * A slow line in front of a server on this machine. The browser's own throttling does not reach what a
 * service worker fetches; this does. Opening a connection takes a round trip, as it does in life.
 */
export async function slowLine(
  to: number,
  { roundTripMs, bitsPerSecond }: Line,
): Promise<{ port: number; stop(): Promise<void> }> {
  let isFreeAtMs = 0;
  /** When the last byte of a piece is through, given all that is on the line before it. */
  const throughAtMs = (bytes: number): number => {
    isFreeAtMs = Math.max(isFreeAtMs, performance.now()) + (bytes * 8000) / bitsPerSecond;
    return isFreeAtMs;
  };
  const open = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(to, '127.0.0.1');
    for (const socket of [near, far]) {
      open.add(socket);
      socket.setNoDelay(true);
      socket.on('error', () => [near, far].forEach((each) => each.destroy()));
      socket.on('close', () => open.delete(socket));
    }
    const openedAtMs = performance.now() + roundTripMs;
    const later = (atMs: number, act: () => void): void => void setTimeout(act, Math.max(0, atMs - performance.now()));
    near.on('data', (data) => later(Math.max(openedAtMs, performance.now()) + roundTripMs / 2, () => far.write(data)));
    far.on('data', (data) => later(throughAtMs(data.length) + roundTripMs / 2, () => near.write(data)));
    near.on('end', () => later(performance.now() + roundTripMs, () => far.end()));
    far.on('end', () => later(throughAtMs(0) + roundTripMs, () => near.end()));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const stop = async (): Promise<void> => {
    for (const socket of open) socket.destroy();
    await new Promise((done) => server.close(done));
  };
  return { port: (server.address() as AddressInfo).port, stop };
}
