import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { type HeaderRule, headersFor, readHeaderRules } from '../build/headers-file.ts';
import { contentType, isText } from '../sw/content-type.ts';

type Packing = 'best' | 'quick';

export interface ServerOptions {
  /** The folder to serve. */
  readonly root: string;
  /** The path it is served under; starts and ends with a slash. */
  readonly base?: string;
  readonly host?: string;
  /** 0 takes any free port. */
  readonly port?: number;
  /** As small as can be, as hosts send it, or nearly so and forty times as quick. */
  readonly packing?: Packing;
  /** Asked before anything else; true means it has answered itself. */
  readonly before?: (request: IncomingMessage, response: ServerResponse, path: string) => boolean;
}

export interface RunningServer {
  readonly url: string;
  readonly port: number;
  /** Drops every connection; resolves when the port is free. */
  stop(): Promise<void>;
}

const compress = promisify(brotliCompress);

interface Answer {
  readonly body: Buffer;
  readonly packed?: Buffer;
  readonly tag: string;
}

/**
 * Serves a built site as a host would: the headers of its `_headers`, brotli, directory addresses, `404.html`,
 * and "not changed" for what the browser has. Never leaves the folder.
 */
export async function serveStatic(options: ServerOptions): Promise<RunningServer> {
  const site = new Site(options);
  await site.readHeaders();
  const server = createServer((request, response) => {
    site.answer(request, response).catch((error: unknown) => {
      console.error(error);
      response.destroy();
    });
  });
  const port = await listen(server, options.port ?? 0, options.host ?? '127.0.0.1');
  const stop = async (): Promise<void> => {
    const closed = new Promise((done) => server.close(done));
    server.closeAllConnections();
    await closed;
  };
  return { port, url: `http://${options.host ?? '127.0.0.1'}:${port}${options.base ?? '/'}`, stop };
}

function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, host, () => done((server.address() as AddressInfo).port));
  });
}

class Site {
  readonly #root: string;
  readonly #base: string;
  readonly #before: ServerOptions['before'];
  readonly #packing: Packing;
  readonly #kept = new Map<string, { readonly changedAtMs: number; readonly answer: Promise<Answer> }>();
  #rules: readonly HeaderRule[] = [];

  constructor({ root, base = '/', packing = 'best', before }: ServerOptions) {
    this.#root = resolve(root);
    this.#base = base;
    this.#before = before;
    this.#packing = packing;
  }

  async readHeaders(): Promise<void> {
    const text = await readFile(join(this.#root, '_headers'), 'utf8').catch(() => '');
    this.#rules = readHeaderRules(text);
  }

  async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const asked = pathOf(request.url ?? '/');
    if (asked === undefined || !asked.startsWith(this.#base)) return this.#plain(response, 404, 'Not found');
    if (request.method !== 'GET' && request.method !== 'HEAD') return this.#plain(response, 405, 'Not allowed');
    const path = asked.slice(this.#base.length);
    if (this.#before?.(request, response, path)) return;
    const file = await this.#fileFor(path);
    if (file === 'directory') return void response.writeHead(308, { location: encodeURI(`${asked}/`) }).end();
    if (file === undefined) return this.#send(request, response, '404.html', path, 404);
    return this.#send(request, response, file, path, 200);
  }

  /** The file a path means, inside the folder only; a directory without its slash is told apart. */
  async #fileFor(path: string): Promise<string | undefined> {
    const full = resolve(this.#root, path);
    if (full !== this.#root && !full.startsWith(this.#root + sep)) return undefined;
    if (/(^|\/)_headers$/.test(path)) return undefined;
    const found = await stat(full).catch(() => undefined);
    if (found?.isFile()) return path;
    if (!found?.isDirectory()) return undefined;
    if (path !== '' && !path.endsWith('/')) return 'directory';
    return existsSync(join(full, 'index.html')) ? `${path}index.html` : undefined;
  }

  async #send(
    request: IncomingMessage,
    response: ServerResponse,
    file: string,
    path: string,
    status: number,
  ): Promise<void> {
    const type = contentType(file);
    const answer = await this.#read(file, isText(type)).catch(() => undefined);
    if (!answer) return this.#plain(response, 404, 'Not found');
    const headers = new Map([['Cache-Control', 'no-cache'], ...this.#headersFor(path)]);
    headers.set('Content-Type', type).set('ETag', answer.tag).set('Vary', 'Accept-Encoding');
    if (status === 200 && request.headers['if-none-match'] === answer.tag)
      return void response.writeHead(304, [...headers].flat()).end();
    const isPacked = answer.packed !== undefined && /\bbr\b/.test(String(request.headers['accept-encoding']));
    const body = isPacked ? answer.packed! : answer.body;
    if (isPacked) headers.set('Content-Encoding', 'br');
    headers.set('Content-Length', String(body.length));
    response.writeHead(status, [...headers].flat());
    response.end(request.method === 'HEAD' ? undefined : body);
  }

  /**
   * The headers a host would send, but for the two that belong to https. On plain http, as on this machine or
   * in a classroom, browsers ignore the first, and the second sends every file to an https that is not there.
   */
  #headersFor(path: string): Map<string, string> {
    const headers = headersFor(this.#rules, `/${path}`);
    headers.delete('Strict-Transport-Security');
    const policy = headers.get('Content-Security-Policy');
    if (policy) headers.set('Content-Security-Policy', policy.replace(/;\s*upgrade-insecure-requests/, ''));
    return headers;
  }

  /** What a file holds, packed once for all who ask for it, those who ask meanwhile included. */
  async #read(file: string, isPacked: boolean): Promise<Answer> {
    const full = join(this.#root, file);
    const changedAtMs = (await stat(full)).mtimeMs;
    const kept = this.#kept.get(file);
    if (kept?.changedAtMs === changedAtMs) return kept.answer;
    const answer = answerFrom(full, isPacked ? this.#packing : undefined);
    this.#kept.set(file, { changedAtMs, answer });
    answer.catch(() => this.#kept.delete(file));
    return answer;
  }

  #plain(response: ServerResponse, status: number, text: string): void {
    response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(text);
  }
}

/** The best packing takes a quarter of a minute for the copy of the whole course, and saves a sixteenth there. */
const BEST_UP_TO = 524_288;

async function answerFrom(full: string, packing: Packing | undefined): Promise<Answer> {
  const body = await readFile(full);
  const digest = createHash('sha256').update(body).digest('hex');
  const packed = packing && (await packedOnce(body, digest, packing));
  return { body, tag: `"${digest.slice(0, 16)}"`, ...(packed && { packed }) };
}

/** Packing and digest → packed. The same bytes give the same, whichever server of this process asks. */
const packings = new Map<string, Promise<Buffer>>();

function packedOnce(body: Buffer, digest: string, packing: Packing): Promise<Buffer> {
  const quality = packing === 'quick' ? 5 : body.length > BEST_UP_TO ? 9 : 11;
  const key = `${packing} ${digest}`;
  const packed = packings.get(key) ?? compress(body, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
  packings.set(key, packed);
  return packed;
}

/** The path of a request, decoded; undefined where it cannot be one. */
function pathOf(url: string): string | undefined {
  try {
    const path = decodeURIComponent(url.replace(/[?#].*$/s, ''));
    return path.startsWith('/') && !path.includes('\0') && !path.includes('\\') ? path : undefined;
  } catch {
    return undefined;
  }
}
