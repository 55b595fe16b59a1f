import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client, newOrganization, signedIn } from './client.js';
import { startServer, type TestServer } from './server.js';

interface Matrix {
  readonly roles: Readonly<Record<string, string>>;
  readonly matrix: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>>;
}
interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly operationId?: string; readonly tags?: readonly string[] }>>>>;
}

const roles = ['system-administrator', 'registrar', 'committee-secretary', 'director', 'board-chair', 'case-officer', 'auditor'] as const;
const NOBODY = '00000000-0000-4000-8000-000000000000';
/** Which right each of a register's operations demands. */
const rights: Readonly<Record<string, string>> = { list: 'read', read: 'read', history: 'read-audit', record: 'record', change: 'record', correct: 'correct', end: 'record' };

let server: TestServer;
let matrix: Matrix;
let document: Document;

beforeAll(async () => {
  server = await startServer({ env: { RAGANG_DEMO_DATA: 'none' } });
  await newOrganization(server, 'provby');
  const registrar = await signedIn(server, 'provby', 'registrar');
  matrix = (await registrar.get('/api/v1/administration/permissions')).body as Matrix;
  document = (await registrar.get('/api/v1/openapi.json')).body as Document;
});
afterAll(() => server?.stop());

/** Every operation of every register, with the right that it demands. */
function registerOperations(): readonly { readonly path: string; readonly method: string; readonly area: string; readonly right: string }[] {
  const registers = Object.keys(document.paths).filter((path) => path.endsWith('/{id}/history')).map((path) => path.replace('/{id}/history', ''));
  return registers.flatMap((register) => ['', '/{id}', '/{id}/history', '/{id}/changes', '/{id}/end'].flatMap((end) =>
    Object.entries(document.paths[`${register}${end}`] ?? {}).map(([method, operation]) => ({
      path: `${register}${end}`.replace('{id}', NOBODY), method: method.toUpperCase(), area: operation.tags![0]!, right: rights[operation.operationId!.split('-')[0]!]!,
    }))));
}

describe('the permission matrix, walked over every operation of every register', () => {
  it.each(roles)('%s', async (role) => {
    const client = await signedIn(server, 'provby', role);
    const wrong: string[] = [];
    for (const { path, method, area, right } of registerOperations()) {
      const answer = await client.send(method, path, { ...(method === 'GET' ? {} : { body: {} }), headers: { 'if-match': `"${NOBODY}"` } });
      const isAllowed = matrix.matrix[role]?.[area]?.[right] !== undefined;
      // Allowed requests meet what comes after the guard: a list, nothing with that id, or an empty body.
      const isAsExpected = isAllowed ? [200, 404, 422, 412].includes(answer.status) : answer.status === 403;
      if (!isAsExpected) wrong.push(`${method} ${path}: ${answer.status}`);
    }
    expect(wrong).toEqual([]);
  });

  it('nobody who is not signed in reaches anything but what is open to all', async () => {
    const open = [
      'GET /api/v1/api-info', 'GET /api/v1/demo', 'POST /api/v1/session', 'POST /api/v1/session/demo', 'POST /api/v1/session/one-time-code', 'DELETE /api/v1/session',
      // Reference data of the law, the bundle's schema, and signed checkpoints: public by nature.
      'GET /api/v1/matter-types', 'GET /api/v1/matter-types/{key}', 'GET /api/v1/law-sections', 'GET /api/v1/law-sections/{section}', 'GET /api/v1/municipalities',
      'GET /api/v1/organization/bundle/schema', 'GET /.well-known/ragang-checkpoints/{slug}',
    ];
    const reached: string[] = [];
    for (const [path, methods] of Object.entries(document.paths)) {
      for (const method of Object.keys(methods)) {
        const name = `${method.toUpperCase()} ${path}`;
        const address = path.replace('{id}', NOBODY).replaceAll(/\{\w+\}/g, 'x');
        const answer = await new Client(server.url).send(method.toUpperCase(), address, { ...(method === 'get' ? {} : { body: {} }), headers: { 'if-match': `"${NOBODY}"` } });
        if (answer.status !== 401 && !open.includes(name)) reached.push(`${name}: ${answer.status}`);
      }
    }
    expect(reached).toEqual([]);
  });

  it('the protected area is open to the director alone', () => {
    expect(roles.filter((role) => matrix.matrix[role]?.['safety'])).toEqual(['director']);
  });

  it('the system administrator reads no matter content', () => {
    expect(Object.keys(matrix.matrix['system-administrator'] ?? {})).toEqual(['administration']);
  });

  it('secrets are read by registrar and director alone', () => {
    expect(roles.filter((role) => Object.values(matrix.matrix[role] ?? {}).some((rightsOfArea) => rightsOfArea['read-secret']))).toEqual(['registrar', 'director']);
  });
});

describe('a secret row', () => {
  it('is as good as missing for a role without that right: in the list, its count, its address and its history', async () => {
    const registrar = await signedIn(server, 'provby', 'registrar');
    const chair = await signedIn(server, 'provby', 'board-chair');
    const { item } = (await registrar.post('/api/v1/bodies', { name: 'Hemliga gruppen', bodyKind: 'network', source: 'uppgiven', disclosure: 'secret', secrecyGround: 'OSL 18:1' })).body;
    expect((await registrar.get('/api/v1/bodies?q=Hemliga')).body.total).toBe(1);
    const list = await chair.get('/api/v1/bodies?q=Hemliga');
    expect(list.body.total).toBe(0);
    const missing = await chair.get(`/api/v1/bodies/${NOBODY}`);
    for (const path of [`/api/v1/bodies/${String(item.id)}`, `/api/v1/bodies/${String(item.id)}/history`]) {
      const answer = await chair.get(path);
      expect(answer.status).toBe(404);
      expect({ ...answer.body, instance: '' }).toEqual({ ...missing.body, instance: '' });
    }
  });
});
