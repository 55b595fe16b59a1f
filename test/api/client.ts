import { randomUUID } from 'node:crypto';
import pg from 'pg';
import type { TestServer } from './server.js';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The body as JSON; undefined when it is not. */
  readonly body: any; // eslint-disable-line @typescript-eslint/no-explicit-any -- a test reads whatever the server answers
}

export interface Send {
  readonly body?: unknown;
  /** Sent as it is, instead of `body`. */
  readonly raw?: string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

/** One browser: keeps its cookie and its token as a browser with our interface does. */
export class Client {
  cookie = '';
  csrf = '';
  constructor(readonly url: string) {}

  async send(method: string, path: string, { body, raw, headers = {} }: Send = {}): Promise<Answer> {
    const content = raw ?? (body === undefined ? undefined : JSON.stringify(body));
    const response = await fetch(`${this.url}${path}`, {
      method,
      redirect: 'manual',
      headers: {
        ...(this.cookie ? { cookie: this.cookie } : {}), ...(this.csrf ? { 'x-csrf-token': this.csrf } : {}),
        ...(content === undefined ? {} : { 'content-type': 'application/json' }), ...headers,
      },
      ...(content === undefined ? {} : { body: content as string }),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, body: asJson(text) };
  }

  get = (path: string, send?: Send): Promise<Answer> => this.send('GET', path, send);
  post = (path: string, body: unknown, send: Send = {}): Promise<Answer> => this.send('POST', path, { ...send, body });

  /** Takes the cookie and the token of a sign-in's answer. */
  keep(answer: Answer): Answer {
    this.cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? this.cookie;
    this.csrf = (answer.body as { csrfToken?: string } | undefined)?.csrfToken ?? this.csrf;
    return answer;
  }
}

/** Someone with the role, signed in to the demo. */
export async function signedIn(server: TestServer, organization: string, role: string): Promise<Client> {
  const client = new Client(server.url);
  const answer = client.keep(await client.post('/api/v1/session/demo', { organization, role }));
  if (answer.status !== 200) throw new Error(`Sign-in as ${role} gave ${answer.status}: ${answer.text}`);
  return client;
}

/** A tenant with nothing recorded. Returns its id. */
export async function newOrganization(server: TestServer, slug: string, name = 'Provby kommun'): Promise<string> {
  const tenantId = randomUUID();
  await asTenant(server, tenantId, `insert into organization (tenant_id, slug, name, organization_kind, code) values ($1, $2, $3, 'municipality', '9999')`, [tenantId, slug, name]);
  return tenantId;
}

/** One statement as the application's role, in a tenant. */
export async function asTenant(server: TestServer, tenantId: string, sql: string, parameters: readonly unknown[] = []): Promise<pg.QueryResult> {
  const client = new pg.Client({ connectionString: server.env.DATABASE_URL });
  await client.connect();
  try {
    await client.query('begin');
    await client.query(`select set_config('app.tenant_id', $1, true), set_config('app.actor', 'operator', true), set_config('app.request_id', 'test', true)`, [tenantId]);
    const result = await client.query(sql, [...parameters]);
    await client.query('commit');
    return result;
  } finally {
    await client.end();
  }
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
