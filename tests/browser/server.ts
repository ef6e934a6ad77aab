import { rmSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeWorker } from '../../src/build/offline.ts';
import { distFiles } from '../../src/build/dist-files.ts';
import { type RunningServer, serveStatic } from '../../src/commands/static-server.ts';
import type { Course } from '../../src/sw/course.ts';
import { packAddress } from '../../src/sw/pack-address.ts';

/** The built site that is tested. */
export const DIST = resolve(process.env['DIST'] ?? fileURLToPath(new URL('../../dist', import.meta.url)));

/** What a bad network, a bad host or a hotel's sign-in page does to one file. */
export type Fault =
  /** Says nothing, for ever. */
  | 'hang'
  /** Breaks the connection. */
  | 'reset'
  /** Sends half of what it promised, well formed. */
  | 'truncate'
  /** A sign-in page with status 200, whatever was asked for. */
  | 'portal'
  | 404
  | 500;

const PORTAL = '<!doctype html><html><title>Free Wi-Fi</title><h1>Sign in to our Wi-Fi</h1>';

/**
 * What a small site does without: most lessons, conversations, techniques and countries, everything for other sites,
 * and the texts that the search shows.
 */
const AT_HOME =
  /^(?:en\/(?:learn\/(?!first-hello|express)[a-z]|practice\/(?!wrong-court)[a-z]|techniques\/(?!channel-shift)[a-z]|help\/(?!gb|evidence)[a-z]|embed\/|assess\/[a-z]|teach\/[a-z]|review(?:\/|$))[^.]*$|pagefind\/fragment\/)/;

/** A copy of the built site with its worker, to be copied in its turn. */
interface Model {
  readonly root: string;
  readonly course: Course;
}

/** What has been copied once in this process. To write a worker takes longer than to copy one. */
const models = new Map<string, Promise<Model>>();
const folders: string[] = [];
process.once('exit', () => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

function modelOf(also: string, isSmall: boolean): Promise<Model> {
  const key = `${also} ${isSmall}`;
  const model = models.get(key) ?? makeModel(also, isSmall);
  models.set(key, model);
  return model;
}

async function makeModel(also: string, isSmall: boolean): Promise<Model> {
  const root = await mkdtemp(join(tmpdir(), 'course-'));
  folders.push(root);
  await cp(DIST, root, {
    recursive: true,
    filter: (source) => {
      const file = relative(DIST, source).replaceAll('\\', '/');
      return !['downloads', 'packs'].includes(file) && !(isSmall && AT_HOME.test(file));
    },
  });
  if (also) await translate(root, also);
  const languages = (await distFiles(root)).flatMap(
    (file) => /^([a-z-]+)\/offline\/index\.html$/.exec(file)?.[1] ?? [],
  );
  return { root, course: await writeWorker(root, languages) };
}

/** A host for a copy of the built site, that can be changed, broken and stopped. */
export class TestHost {
  /** A fault for each path from the root; `*` is for all others. */
  readonly faults = new Map<string, Fault>();
  /** Every path that was asked for, in order. */
  readonly log: string[] = [];
  readonly root: string;
  readonly course: Course;
  #server: RunningServer;

  private constructor(root: string, course: Course, server: RunningServer) {
    this.root = root;
    this.course = course;
    this.#server = server;
  }

  /**
   * Copies the built site and serves it under `base`; `also` is a second language, with English words. `isSmall`
   * leaves all but a few pages of each kind at home, for tests that ask how pages are kept, and not which.
   */
  static async start({ base = '/', also = '', isSmall = false } = {}): Promise<TestHost> {
    const { root: model, course } = await modelOf(also, isSmall);
    const root = await mkdtemp(join(tmpdir(), 'course-'));
    await cp(model, root, { recursive: true });
    let host: TestHost | undefined;
    const server = await serveStatic({
      root,
      base,
      packing: 'quick',
      before: (_, response, path) => host?.answer(response, path) ?? false,
    });
    host = new TestHost(root, course, server);
    return host;
  }

  get url(): string {
    return this.#server.url;
  }

  /** A file of the copy, as text. */
  read(file: string): Promise<string> {
    return readFile(join(this.root, file), 'utf8');
  }

  /** Lets this happen to the packs, in which most files come, so that the files are asked for one by one. */
  breakPacks(fault: Fault): void {
    for (const language of ['', ...this.course.languages])
      this.faults.set(packAddress(this.course.version, language), fault);
  }

  /** Puts a new build online, in which this text of this file reads otherwise. */
  async publish(file: string, from: string, to: string): Promise<void> {
    const text = await this.read(file);
    if (!text.includes(from)) throw new Error(`${file} does not say "${from}"`);
    await writeFile(join(this.root, file), text.replaceAll(from, to));
    await writeWorker(this.root, this.course.languages);
  }

  /** Writes a file as it stands, with no new build. */
  async put(file: string, text: string): Promise<void> {
    await writeFile(join(this.root, file), text);
  }

  stop(): Promise<void> {
    return this.#server.stop();
  }

  async remove(): Promise<void> {
    await this.stop().catch(() => undefined);
    await rm(this.root, { recursive: true });
  }

  private answer(response: ServerResponse, path: string): boolean {
    this.log.push(path);
    const fault = this.faults.get(path) ?? this.faults.get('*');
    if (fault === undefined) return false;
    if (fault === 'reset') response.socket?.destroy();
    if (fault === 'portal') response.writeHead(200, { 'content-type': 'text/html' }).end(PORTAL);
    if (typeof fault === 'number') response.writeHead(fault, { 'content-type': 'text/plain' }).end('no');
    if (fault === 'truncate') void this.#half(response, path);
    return true;
  }

  async #half(response: ServerResponse, path: string): Promise<void> {
    const type = path.endsWith('.css') ? 'text/css' : path.endsWith('.js') ? 'text/javascript' : 'text/html';
    const body = await readFile(join(this.root, path.endsWith('/') || path === '' ? `${path}index.html` : path));
    response.writeHead(200, { 'content-type': type }).end(body.subarray(0, body.length / 2));
  }
}

/** Another language for a copy of the site: its pages say which one they are in, and that is all. */
async function translate(root: string, code: string): Promise<void> {
  await cp(join(root, 'en'), join(root, code), { recursive: true });
  for (const file of await distFiles(join(root, code))) {
    const path = join(root, code, file);
    if (file.endsWith('.html'))
      await writeFile(path, (await readFile(path, 'utf8')).replace('lang="en"', `lang="${code}"`));
  }
}
