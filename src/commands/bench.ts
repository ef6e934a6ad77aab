/**
 * `npm run bench`: how the built site does on a slow phone and a slow line. Median of five first visits to each
 * kind of page, and how long it takes until the whole course is on the device.
 *
 * Pages are slowed down by the browser's own emulation, as other tools do it, so that figures can be compared. It
 * does not reach the worker: for that there is a slow line in front of the server, though no slow processor.
 */
import { existsSync, readdirSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { QUIET, findChromium } from '../build/chromium.mjs';
import { SLOW, slowLine } from './slow-line.ts';
import { SLOWER, pressToBubble, untilKept, visit } from './slow-phone.ts';
import { serveStatic } from './static-server.ts';

const RUNS = Number(process.env['RUNS'] ?? 5);
const root = process.env['DIST'] ?? 'dist';

/** What we hold the site to, in ms. */
const BARS = { lesson: 1200, other: 1500, blocking: 50, press: 50, kept: 20_000 };

/** What the whole course may take on the device, in bytes. */
const ROOM = 2_500_000;

if (!existsSync(root)) throw new Error(`There is no ${root}/ yet. Build the site first: npm run build`);
const first = (folder: string): string =>
  `${folder}${readdirSync(`${root}/${folder}`, { withFileTypes: true }).find((each) => each.isDirectory())?.name}/`;
const lesson = first('en/learn/');
const conversation = first('en/practice/');
const session = 'en/teach/easy-money/run/';

const server = await serveStatic({ root });
const line = await slowLine(server.port, SLOW);
const executablePath = await findChromium();
const browser = await chromium.launch({ args: QUIET, ...(executablePath && { executablePath }) });

console.log(
  `Chromium ${browser.version()}, processor ${SLOWER} times slower, ${SLOW.bitsPerSecond / 1e6} Mbit/s, ${SLOW.roundTripMs} ms; median of ${RUNS} first visits\n`,
);
console.log(row('page', 'painted', 'shift', 'blocking'));
for (const [name, address] of [
  ['home', 'en/'],
  ['lesson', lesson],
  ['conversation', conversation],
  ['help', 'en/help/'],
  ['session', session],
] as const) {
  const visits = await times(() => visit(browser, server.url + address));
  const bar = name === 'lesson' || name === 'session' ? BARS.lesson : BARS.other;
  const painted = median(visits.map((each) => each.painted));
  const blocking = median(visits.map((each) => each.blocking));
  const shift = median(visits.map((each) => each.shift)).toFixed(3);
  console.log(row(name, judged(painted, bar), shift, judged(blocking, BARS.blocking)));
}
console.log();
console.log(
  row(
    'press to bubble',
    judged(median(await times(() => pressToBubble(browser, `${server.url}${conversation}`))), BARS.press),
  ),
);
const kept = await times(() => untilKept(browser, `http://127.0.0.1:${line.port}/en/`));
const whole = row(
  'whole course kept',
  judged(median(kept.map((each) => each.ms)), BARS.kept),
  `${kept[0]?.files} files`,
  roomOf(kept.map((each) => each.bytes)),
);
console.log(whole);
console.log(row('as browsers count', '', 'with headers', roomOf(kept.map((each) => each.usage))));

await browser.close();
await line.stop();
await server.stop();

async function times<T>(measure: () => Promise<T>): Promise<T[]> {
  const results: T[] = [];
  for (let run = 0; run < RUNS; run++) results.push(await measure());
  return results;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

function judged(ms: number, bar: number): string {
  return `${Math.round(ms)} ms${ms > bar ? ` (over ${bar})` : ''}`;
}

function roomOf(bytes: readonly number[]): string {
  const room = median(bytes);
  return `${(room / 1e6).toFixed(2)} MB${room > ROOM ? ` (over ${ROOM / 1e6})` : ''}`;
}

function row(name: string, ...cells: readonly string[]): string {
  return name.padEnd(20) + cells.map((cell) => cell.padStart(20)).join('');
}
