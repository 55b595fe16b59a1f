import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { signedIn, type Client } from './client.js';
import { addressOf } from './every-read.js';
import { startServer, type TestServer } from './server.js';

interface Content { readonly schema?: Schema; readonly example?: unknown }
interface Schema { readonly $ref?: string; readonly type?: string | readonly string[]; readonly description?: string; readonly properties?: Readonly<Record<string, unknown>>; readonly required?: readonly string[]; readonly allOf?: readonly Schema[] }
interface Part { readonly description?: string; readonly content?: Readonly<Record<string, Content>> }
interface Operation { readonly name: string; readonly method: string; readonly path: string; readonly operationId?: string; readonly summary?: string; readonly description?: string; readonly requestBody?: Part; readonly responses: Readonly<Record<string, Part>>; readonly parameters?: readonly { readonly name: string; readonly in: string }[] }

let server: TestServer;
let clients: { readonly director: Client; readonly administrator: Client };
let operations: readonly Operation[];
let schemas: Readonly<Record<string, Schema>>;

beforeAll(async () => {
  server = await startServer({ env: { RAGANG_TODAY: '2026-11-24' } });
  clients = { director: await signedIn(server, 'bankmala', 'director'), administrator: await signedIn(server, 'bankmala', 'system-administrator') };
  const document = (await clients.director.get('/api/v1/openapi.json')).body as { paths: Record<string, Record<string, Operation>>; components: { schemas: Record<string, Schema> } };
  schemas = document.components.schemas;
  operations = Object.entries(document.paths).flatMap(([path, methods]) => Object.entries(methods).map(([method, operation]) => ({ ...operation, name: `${method.toUpperCase()} ${path}`, method, path })));
});
afterAll(() => server?.stop());

/** The names of the operations that have the fault, with what it is. */
const faulty = (fault: (operation: Operation) => string | false | undefined): string[] => operations.flatMap((operation) => {
  const found = fault(operation);
  return found ? [`${operation.name}: ${found}`] : [];
});
const answerOf = (operation: Operation): Part | undefined => Object.entries(operation.responses).find(([status]) => status.startsWith('2'))?.[1];
const exampleOf = (operation: Operation): unknown => Object.values(answerOf(operation)?.content ?? {})[0]?.example;
const whole = (schema: Schema | undefined): Schema => (schema?.$ref ? whole(schemas[schema.$ref.split('/').at(-1) ?? '']) : (schema ?? {}));
const namesIn = (schema: Schema): readonly string[] => [...Object.keys(schema.properties ?? {}), ...(schema.allOf ?? []).flatMap((part) => namesIn(whole(part)))];
const requiredIn = (schema: Schema): readonly string[] => [...(schema.required ?? []), ...(schema.allOf ?? []).flatMap((part) => requiredIn(whole(part)))];

function misfit(content: Content): string | false {
  const schema = whole(content.schema);
  if (typeof content.example !== 'object' || content.example === null || namesIn(schema).length === 0) return false;
  const given = Object.keys(content.example);
  const missing = requiredIn(schema).filter((name) => !given.includes(name));
  const unknown = given.filter((name) => !namesIn(schema).includes(name));
  return missing.length + unknown.length > 0 && `the example lacks ${missing.join(', ') || 'nothing'} and has ${unknown.join(', ') || 'nothing'} beside the schema`;
}

describe('every operation', () => {
  it('is there at all', () => expect(operations.length).toBeGreaterThan(300));

  it('has a summary, a description and an id of its own', () => {
    expect(faulty(({ summary, description, operationId }) => !(summary && description && operationId) && 'is silent')).toEqual([]);
    expect(new Set(operations.map((operation) => operation.operationId)).size).toBe(operations.length);
  });

  it('says what comes back, with a schema and an example that fits it', () => {
    expect(faulty((operation) => {
      const answer = answerOf(operation);
      if (!answer?.description) return 'no answer that succeeds';
      if (operation.responses['204']) return answer.content !== undefined && '204 with content';
      const contents = Object.values(answer.content ?? {});
      if (contents.length === 0) return 'no content';
      const bare = contents.some((content) => whole(content.schema).type === 'object' && namesIn(whole(content.schema)).length === 0);
      if (bare || contents.some((content) => content.schema === undefined || content.example === undefined)) return 'schema or example is missing';
      return contents.map(misfit).find(Boolean);
    })).toEqual([]);
  });

  it('shows the body it takes, or says that it takes none', () => {
    expect(faulty((operation) => {
      if (!['post', 'put', 'patch'].includes(operation.method)) return false;
      if (operation.requestBody === undefined) return !operation.description?.includes('inget innehåll') && 'neither body nor a word about it';
      const contents = Object.values(operation.requestBody.content ?? {});
      if (contents.length === 0 || contents.some((content) => content.schema === undefined || content.example === undefined)) return 'schema or example is missing';
      return contents.map(misfit).find(Boolean);
    })).toEqual([]);
  });

  it('shows each of its errors as a problem of that very status', () => {
    expect(faulty((operation) => Object.entries(operation.responses).filter(([status]) => /^[45]/.test(status)).map(([status, { description, content }]) => {
      const { example, schema } = content?.['application/problem+json'] ?? {};
      const { type, title, status: own, detail, instance } = (example ?? {}) as Record<string, unknown>;
      const isWhole = [type, title, detail, instance, description].every((part) => typeof part === 'string' && part.length > 3) && String(own) === status && schema?.$ref === '#/components/schemas/Problem';
      return !isWhole && Object.keys(content ?? {}).length <= 1 && status;
    }).find(Boolean))).toEqual([]);
  });

  it('declares that it can be unreadable, refused, missing, wrong and closed', () => {
    expect(faulty(({ responses }) => ['400', '401', '403', '404', '406', '422', '429', '500', '503'].filter((status) => !responses[status]).join(' '))).toEqual([]);
  });

  it('that creates takes Idempotency-Key', () => {
    expect(faulty(({ method, responses, parameters, operationId }) =>
      method === 'post' && (responses['201'] !== undefined || operationId === 'run-assignments-import') && operationId !== 'enrol-one-time-code' && !(parameters ?? []).some((one) => one.name === 'Idempotency-Key') && 'no Idempotency-Key')).toEqual([]);
  });
});

describe('what the demo answers', () => {
  it('has the outermost names of the example, in every read', async () => {
    const ids = new Map<string, string | undefined>();
    const firstOf = async (path: string): Promise<string | undefined> => (await clients.director.get(`/api/v1/${path}?limit=1`)).body?.items?.[0]?.id as string | undefined;
    const reads = operations.filter((operation) => operation.method === 'get' && Object.keys(answerOf(operation)?.content ?? {})[0] === 'application/json');
    const paths = [...new Set(reads.map((operation) => operation.path.split('/')[3] ?? ''))];
    for (const path of paths) ids.set(path, await firstOf(path === 'collaboration-overview' ? 'collaborations' : path));
    const drifted = await Promise.all(reads.map(async (operation) => {
      const address = addressOf(operation.path, () => ids.get(operation.path.split('/')[3] ?? ''), { no: '1', key: 'BYGGLOV', section: 'KL-7-5', rule: 'DEL-AMOUNT', slug: 'bankmala' });
      if (!address) return [];
      const client = operation.path.startsWith('/api/v1/administration/') ? clients.administrator : clients.director;
      const answer = await client.get(operation.operationId === 'who-decides' ? `${address}?text=bygglov` : address);
      if (answer.status !== 200) return [`${operation.name}: ${answer.status}`];
      const [real, shown] = [Object.keys(answer.body as object).sort(), Object.keys(exampleOf(operation) as object).sort()];
      return JSON.stringify(real) === JSON.stringify(shown) ? [] : [`${operation.name}: ${real.join(' ')} is shown as ${shown.join(' ')}`];
    }));
    expect(drifted.flat()).toEqual([]);
  });
});
