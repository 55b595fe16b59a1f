import pg from 'pg';
import type { TestServer } from './server.js';

export interface Sight {
  readonly secret?: boolean;
  readonly safety?: boolean;
  /** Left out, the database does not know who writes. */
  readonly actor?: string;
  readonly request?: string;
}

/** A transaction that stays open until it is told otherwise, as the application's role in a tenant: for what happens between other people's writes. */
export class OpenTransaction {
  private constructor(readonly client: pg.Client) {}

  static async begin(server: TestServer, tenantId: string, { secret = true, safety = true, actor = 'operator', request = 'test' }: Sight = {}): Promise<OpenTransaction> {
    const client = new pg.Client({ connectionString: server.env.DATABASE_URL, statement_timeout: 20_000 });
    client.on('error', () => undefined);
    await client.connect();
    await client.query('begin');
    await client.query(
      `select set_config('app.tenant_id', $1, true), set_config('app.actor', $2, true), set_config('app.request_id', $3, true), set_config('app.sees_secret', $4, true), set_config('app.sees_safety', $5, true)`,
      [tenantId, actor, request, secret ? 'on' : 'off', safety ? 'on' : 'off']);
    return new OpenTransaction(client);
  }

  async query<R extends object = Record<string, unknown>>(sql: string, parameters: readonly unknown[] = []): Promise<R[]> {
    return (await this.client.query<R>(sql, [...parameters])).rows;
  }

  async commit(): Promise<void> {
    try {
      await this.client.query('commit');
    } finally {
      await this.client.end();
    }
  }

  async rollback(): Promise<void> {
    await this.client.query('rollback').catch(() => undefined);
    await this.client.end();
  }
}

/** One piece of work in a transaction of its own; rolled back when it fails. */
export async function inTransaction<T>(server: TestServer, tenantId: string, work: (tx: OpenTransaction) => Promise<T>, sight: Sight = {}): Promise<T> {
  const tx = await OpenTransaction.begin(server, tenantId, sight);
  try {
    const result = await work(tx);
    await tx.commit();
    return result;
  } catch (error) {
    await tx.rollback();
    throw error;
  }
}
