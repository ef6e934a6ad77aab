/** A platform with a learning record store for cmi5: it gives its token once, and takes statements in their order only. */
import { type IncomingMessage, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Statement {
  readonly verb: string;
  readonly result: Record<string, unknown> | undefined;
}

export class RecordStore {
  readonly #server = createServer((request, response) => void this.#answer(request, response));
  readonly statements: Statement[] = [];
  /** What was asked for against the rules. */
  readonly refused: string[] = [];
  /** Everything that was kept of the learner, by its name. */
  readonly states = new Map<string, string>();
  #tokens = new Set<string>();
  #visits = 0;
  #state: 'none' | 'launched' | 'initialized' | 'terminated' = 'none';
  #isCompleted = false;

  async start(): Promise<void> {
    await new Promise<void>((done) => this.#server.listen(0, '127.0.0.1', done));
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((done) => this.#server.close(done));
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/`;
  }

  /** A learner starts something: the query with which its page is opened. */
  launch(): string {
    this.#visits += 1;
    this.#state = 'launched';
    const actor = { objectType: 'Agent', account: { homePage: this.url, name: 'learner' } };
    return `?${new URLSearchParams({
      endpoint: `${this.url}xapi/`,
      fetch: `${this.url}token/${this.#visits}`,
      actor: JSON.stringify(actor),
      registration: '8ff4a1a0-6c67-4b2c-9c4d-0d0e7a1f5c11',
      activityId: 'https://platform.example/unit',
    })}`;
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '/', this.url);
    const body = await bodyOf(request);
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Access-Control-Allow-Headers', '*, authorization, content-type, x-experience-api-version');
    response.setHeader('Access-Control-Allow-Methods', 'GET, POST, PUT');
    response.setHeader('Content-Type', 'application/json');
    const end = (status: number, what: unknown = {}): void =>
      void response.writeHead(status).end(status === 204 ? undefined : JSON.stringify(what));
    if (request.method === 'OPTIONS') return end(204);
    if (pathname.startsWith('/token/')) {
      if (request.method !== 'POST' || this.#tokens.has(pathname))
        return this.#refuse(end, `token by ${request.method}`);
      this.#tokens.add(pathname);
      return end(200, { 'auth-token': 'bGVhcm5lcjpzZWNyZXQ=' });
    }
    if (request.headers.authorization !== 'Basic bGVhcm5lcjpzZWNyZXQ=')
      return this.#refuse(end, `${pathname} without the token`);
    if (pathname === '/xapi/statements') return this.#take(end, JSON.parse(body) as Record<string, never>);
    if (pathname === '/xapi/agents/profile') return end(404);
    const name = searchParams.get('stateId') ?? '';
    if (name === 'LMS.LaunchData')
      return end(200, { launchMode: 'Normal', moveOn: 'Completed', contextTemplate: {}, returnURL: `${this.url}back` });
    if (request.method === 'PUT') return (this.states.set(name, body), end(204));
    const kept = this.states.get(name);
    return kept === undefined ? end(404) : void response.writeHead(200).end(kept);
  }

  #take(
    end: (status: number, what?: unknown) => void,
    said: { verb?: { id?: string }; result?: Record<string, unknown> },
  ): void {
    const verb = said.verb?.id?.split('/').at(-1) ?? '';
    const isFirst = verb === 'initialized' && this.#state === 'launched';
    const isMiddle = verb === 'completed' && this.#state === 'initialized' && !this.#isCompleted;
    const isLast = verb === 'terminated' && this.#state === 'initialized';
    if (!isFirst && !isMiddle && !isLast) return this.#refuse(end, `${verb} while ${this.#state}`);
    if (isMiddle) this.#isCompleted = true;
    else this.#state = isFirst ? 'initialized' : 'terminated';
    this.statements.push({ verb, result: said.result });
    end(200, ['id']);
  }

  #refuse(end: (status: number, what?: unknown) => void, what: string): void {
    this.refused.push(what);
    end(403);
  }
}

function bodyOf(request: IncomingMessage): Promise<string> {
  return new Promise((done) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => done(Buffer.concat(parts).toString('utf8')));
  });
}
