import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { startServer, type TestServer } from './server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startServer({ env: { RAGANG_DEMO_DATA: 'none' } });
});
afterAll(() => server.stop());

it('runs on the version of PostgreSQL that the suite is for', async () => {
  const { rows } = await server.ownerPool.query<{ version: string }>(`select current_setting('server_version_num') as version`);
  expect(rows[0]?.version.slice(0, 2)).toBe(process.env['TEST_POSTGRES_MAJOR']);
});
