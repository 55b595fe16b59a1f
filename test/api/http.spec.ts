import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { badInputs } from '../fuzz/bad-inputs.js';
import { operationsOf, type Operation } from '../fuzz/operation.js';
import { newOrganization, signedIn, type Answer, type Client } from './client.js';
import { startServer, type TestServer } from './server.js';

/** What an error must never hold: a stack, SQL, a path of the server. */
const INNARDS = /\bat \S+ \(|\bselect\b .*\bfrom\b|node_modules|\/dist\/|\.ts:\d|SQLSTATE|syntax error/i;
const AT_ONCE = 16;

let server: TestServer;
let clients: { readonly registrar: Client; readonly director: Client; readonly administrator: Client };
let operations: readonly Operation[];

beforeAll(async () => {
  server = await startServer({ env: { RAGANG_DEMO_DATA: 'none' } });
  await newOrganization(server, 'provby');
  clients = {
    registrar: await signedIn(server, 'provby', 'registrar'), director: await signedIn(server, 'provby', 'director'),
    administrator: await signedIn(server, 'provby', 'system-administrator'),
  };
  operations = operationsOf((await clients.registrar.get('/api/v1/openapi.json')).body);
});
afterAll(() => server?.stop());

const clientFor = (operation: Operation): Client =>
  operation.tag === 'safety' ? clients.director : operation.path.startsWith('/api/v1/administration/') ? clients.administrator : clients.registrar;

/** What is wrong with the answer as an error; undefined when it is in order. */
function faultOf(answer: Answer): string | undefined {
  if (answer.status >= 500) return `answered ${answer.status}`;
  if (answer.status < 400) return undefined;
  if (!(answer.headers.get('content-type') ?? '').startsWith('application/problem+json')) return `error as ${answer.headers.get('content-type') ?? 'nothing'}`;
  const { type, title, status, detail, instance } = (answer.body ?? {}) as Record<string, unknown>;
  if (![type, title, detail].every((part) => typeof part === 'string' && part.length > 3) || status !== answer.status || !/^\/requests\/[0-9a-f]{32}$/.test(String(instance))) return `not a whole problem: ${answer.text}`;
  return INNARDS.test(answer.text) ? `shows its innards: ${answer.text}` : undefined;
}

async function each<T>(items: readonly T[], work: (item: T) => Promise<string | undefined>): Promise<string[]> {
  const queue = [...items];
  const faults: string[] = [];
  await Promise.all(Array.from({ length: AT_ONCE }, async () => {
    for (let item = queue.pop(); item !== undefined; item = queue.pop()) {
      const fault = await work(item);
      if (fault) faults.push(fault);
    }
  }));
  return faults;
}

describe('bad inputs, on every operation they fit', () => {
  it.each(badInputs.map((input) => [`${input.row} ${input.what.slice(0, 80)}`, input] as const))('%s', async (_, input) => {
    const fitting = operations.filter(input.fits);
    expect(fitting).not.toHaveLength(0);
    const faults = await each(fitting, async (operation) => {
      const { method = operation.method, path = operation.path, raw, headers = {} } = input.send(operation);
      const ifMatch: Readonly<Record<string, string>> = operation.headers.includes('if-match') ? { 'if-match': '"00000000-0000-4000-8000-000000000000"' } : {};
      const content = raw === undefined || method === 'GET' ? {} : { raw };
      const answer = await clientFor(operation).send(method, path, { ...content, headers: { ...ifMatch, ...(raw === '' ? { 'content-type': 'application/json' } : {}), ...headers } });
      const fault = faultOf(answer) ?? (input.answers.includes(answer.status) ? undefined : `answered ${answer.status}, not ${input.answers.join(' or ')}: ${answer.text.slice(0, 200)}`);
      return fault && `${operation.name}: ${fault}`;
    });
    expect(faults).toEqual([]);
  });

  it('covers the whole document', () => {
    expect(operations.length).toBeGreaterThan(300);
    expect(operations.filter((operation) => !badInputs.some((input) => input.fits(operation)))).toEqual([]);
  });
});

describe('good questions, on every register', () => {
  it('every sort and every filter that the description offers, and a plain search, are answered', async () => {
    const document = (await clients.registrar.get('/api/v1/openapi.json')).body as { paths: Record<string, { get?: { parameters: { name: string; in: string; schema: { enum?: string[] } }[] } }> };
    const questions = operations.filter((operation) => operation.isRegisterList).flatMap((operation) => {
      const parameters = (document.paths[operation.path]?.get?.parameters ?? []).filter((parameter) => parameter.in === 'query');
      const sorts = parameters.find((parameter) => parameter.name === 'sort')?.schema.enum ?? [];
      const filters = parameters.map((parameter) => parameter.name).filter((name) => !['asOf', 'knownAt', 'period', 'page', 'limit', 'cursor', 'sort', 'q'].includes(name));
      return ['q=%C3%A5%25_', 'period=all', 'knownAt=2026-11-24T08:00:00Z', ...sorts.map((sort) => `sort=${sort}`), ...filters.flatMap((name) => [`${name}=x'y`, `${name}=null`])]
        .map((text) => ({ operation, path: `${operation.path}?${text}` }));
    });
    expect(questions.length).toBeGreaterThan(1_000);
    const faults = await each(questions, async ({ operation, path }) => {
      const { status } = await clientFor(operation).get(path);
      return status === 200 ? undefined : `${path}: ${status}`;
    });
    expect(faults).toEqual([]);
  });
});

describe('what is not a request', () => {
  const answerTo = (text: string): Promise<string> => new Promise((resolve, reject) => {
    const { hostname, port } = new URL(server.url);
    const socket = connect(Number(port), hostname, () => socket.write(text));
    let answer = '';
    socket.on('data', (part) => (answer += part.toString()));
    socket.on('close', () => resolve(answer));
    socket.on('error', reject);
    socket.setTimeout(20_000, () => socket.destroy(new Error('no answer')));
  });

  it.each([
    ['B26 a verb in lower case', 'get /api/v1/api-info HTTP/1.1\r\nHost: x\r\n\r\n', 400],
    ['B26 CONNECT', 'CONNECT x:443 HTTP/1.1\r\nHost: x\r\n\r\n', 405],
    ['B26 TRACE', 'TRACE /api/v1/api-info HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n', 405],
    ['B27 headers beyond what Node reads', `GET / HTTP/1.1\r\nHost: x\r\nx-filler: ${'a'.repeat(100_000)}\r\n\r\n`, 431],
    ['B31 two lengths', 'POST /api/v1/session HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}', 400],
    ['B31 length and chunks', 'POST /api/v1/session HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n', 400],
    ['B31 a chunk size too large', 'POST /api/v1/session HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFFFFFFF\r\n', 400],
  ])('%s is answered as a problem, and the connection closes', async (_, text, status) => {
    const answer = await answerTo(text);
    expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    expect(answer.toLowerCase()).toContain('content-type: application/problem+json');
    expect(answer.toLowerCase()).toContain('connection: close');
  });

  it('B26 a method override is ignored', async () => {
    const answer = await clients.registrar.get('/api/v1/bodies', { headers: { 'x-http-method-override': 'DELETE' } });
    expect(answer.status).toBe(200);
  });
});

describe('what is stored is what was written', () => {
  const record = (fields: object, headers: Readonly<Record<string, string>> = {}): Promise<Answer> =>
    clients.registrar.post('/api/v1/bodies', { bodyKind: 'committee', validFrom: '2024-01-01', source: 'uppgiven', ...fields }, { headers });

  it.each([
    ['B62', '<img src=x onerror=alert(1)>'], ['B62', '{{constructor.constructor("alert(1)")()}}'], ['B62', '[x](javascript:alert(1))'],
    ['B86', "' OR 1=1--"], ['B86', "1;select pg_sleep(5)"], ['B86', "\\'"], ['B86', '$1'],
  ])('%s %s comes back as the same text', async (_, name) => {
    const answer = await record({ name });
    expect(answer.status).toBe(201);
    const read = await clients.registrar.get(`/api/v1/bodies/${String(answer.body.item.id)}`);
    expect(read.body.item.name).toBe(name);
  });

  it('B11 decomposed letters become composed, and spaces around are cut', async () => {
    const answer = await record({ name: '  O\u0308rebro na\u0308mnd ' });
    expect(answer.body.item.name).toBe('Örebro nämnd');
  });

  it('B51 a repeated request gives the kept answer, byte for byte; the same key with another body is refused', async () => {
    const headers = { 'idempotency-key': 'nyckel-1' };
    const first = await record({ name: 'Första nämnden' }, headers);
    const again = await record({ name: 'Första nämnden' }, headers);
    expect(again.text).toBe(first.text);
    expect(again.headers.get('idempotent-replayed')).toBe('true');
    expect((await record({ name: 'Andra nämnden' }, headers)).status).toBe(422);
    const found = await clients.registrar.get('/api/v1/bodies?name=F%C3%B6rsta%20n%C3%A4mnden');
    expect(found.body.total).toBe(1);
  });

  it('B51 the same request ten times at once is done once', async () => {
    const answers = await Promise.all(Array.from({ length: 10 }, () => record({ name: 'Tionämnden' }, { 'idempotency-key': 'nyckel-2' })));
    expect(new Set(answers.map((answer) => answer.body.item.id)).size).toBe(1);
  });

  it('B49 B50 a change needs the version that was read', async () => {
    const { item } = (await record({ name: 'Versionsnämnden' })).body;
    const put = (headers: Readonly<Record<string, string>>) => clients.registrar.send('PUT', `/api/v1/bodies/${String(item.id)}`, { body: { name: 'Nytt namn', bodyKind: 'committee' }, headers });
    expect((await put({})).status).toBe(428);
    expect((await put({ 'if-match': '*' })).status).toBe(412);
    expect((await put({ 'if-match': `W/"${String(item.versionId)}"` })).status).toBe(412);
    expect((await put({ 'if-match': 'trasig' })).status).toBe(400);
    const outcomes = await Promise.all(Array.from({ length: 5 }, () => put({ 'if-match': `"${String(item.versionId)}"` })));
    expect(outcomes.map((outcome) => outcome.status).sort()).toEqual([200, 412, 412, 412, 412]);
  });
});

describe('what goes with every answer', () => {
  it('reference data is read by its own key', async () => {
    expect((await clients.registrar.get('/api/v1/law-sections/KL-7-5')).status).toBe(200);
    expect((await clients.registrar.get('/api/v1/law-sections/KL-99-1')).status).toBe(404);
  });

  it('the trace of the caller is kept and returned', async () => {
    const trace = '4bf92f3577b34da6a3ce929d0e0e4736';
    const answer = await clients.registrar.get('/api/v1/finns-inte', { headers: { traceparent: `00-${trace}-00f067aa0ba902b7-01` } });
    expect(answer.headers.get('traceparent')).toMatch(new RegExp(`^00-${trace}-[0-9a-f]{16}-01$`));
    expect(answer.body.instance).toBe(`/requests/${trace}`);
  });

  it.each(['/api/v1/api-info', '/api/v1/bodies', '/api/v1/finns-inte', '/finns-inte.js', '/health/live', '/api/docs'])('%s carries the strict headers', async (path) => {
    const { headers } = await clients.registrar.get(path);
    const policy = headers.get('content-security-policy') ?? '';
    for (const part of [`default-src 'none'`, `object-src 'none'`, `frame-ancestors 'none'`, `require-trusted-types-for 'script'`]) expect(policy).toContain(part);
    expect(policy).not.toContain('unsafe');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-powered-by')).toBeNull();
    expect(headers.get('access-control-allow-origin')).toBeNull();
  });

  it('what is read by someone signed in is kept by nobody', async () => {
    expect((await clients.registrar.get('/api/v1/bodies')).headers.get('cache-control')).toBe('no-store');
  });

  it.each(['/%2e%2e%2fetc/passwd', '//evil.example', '/api/v1/bodies;a=b', '/.git/config', '/index.php'])('B24 %s is not found, and nobody is sent elsewhere', async (path) => {
    const answer = await clients.registrar.get(path);
    expect([400, 404]).toContain(answer.status);
    expect(answer.headers.get('location')).toBeNull();
  });

  it('B81 a garbage cookie is no session', async () => {
    const answer = await clients.registrar.get('/api/v1/session', { headers: { cookie: `ragang=${'x'.repeat(8_000)}` } });
    expect(answer.status).toBe(401);
  });

  it('B82 a log line cannot be forged, and holds no names', async () => {
    await clients.registrar.post('/api/v1/bodies', { name: 'Kanarienämnden "level":"fatal"', bodyKind: 'committee', source: 'uppgiven' });
    await clients.registrar.get('/api/v1/bodies?q=Kanarie%0A%7B%22level%22%3A%22fatal%22%7D');
    const lines = server.logs().split('\n').filter((line) => line.startsWith('{'));
    expect(lines.every((line) => typeof JSON.parse(line) === 'object')).toBe(true);
    expect(server.logs()).not.toMatch(/Kanarie|Ragnhild|Diarin|ragang=/);
  });

  it('nothing in the whole suite made the server fail', () => {
    expect(server.logs().split('\n').filter((line) => /"level":"(error|fatal)"/.test(line))).toEqual([]);
  });
});

describe('the description', () => {
  it('is OpenAPI 3.1 and says of every operation what it does and how it fails', async () => {
    const document = (await clients.registrar.get('/api/v1/openapi.json')).body as { openapi: string; paths: Record<string, Record<string, { summary?: string; description?: string; responses: Record<string, { description?: string; content?: object }> }>> };
    expect(document.openapi).toBe('3.1.0');
    const silent = Object.entries(document.paths).flatMap(([path, methods]) => Object.entries(methods)
      .filter(([, operation]) => !operation.summary || !operation.description || Object.values(operation.responses).some((response) => !response.description) || !JSON.stringify(operation.responses['422'] ?? {}).includes('application/problem+json'))
      .map(([method]) => `${method} ${path}`));
    expect(silent).toEqual([]);
    expect(JSON.stringify(document)).not.toContain('"nullable"');
  });

  it('can be read as a page', async () => {
    const page = await clients.registrar.get('/api/docs');
    expect(page.text).toContain('<html lang="sv">');
    expect(page.text).not.toContain('<script');
  });

  it('tells about the API as the national profile asks', async () => {
    expect(Object.keys((await clients.registrar.get('/api/v1/api-info')).body)).toEqual(['apiName', 'apiVersion', 'apiReleased', 'apiDocumentation', 'apiStatus']);
  });
});
