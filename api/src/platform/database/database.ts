import type { DataSource, QueryRunner } from 'typeorm';
import { requestContext, withContext, type RequestContext } from './request-context.js';

export type SqlRow = Record<string, unknown>;

/** One open transaction of one tenant. */
export class Transaction {
  readonly #runner: QueryRunner;
  /** Run once the work is safely committed, and never otherwise. */
  readonly afterCommit: (() => void)[] = [];
  constructor(runner: QueryRunner, readonly tenantId: string) {
    this.#runner = runner;
  }

  /** Runs written SQL with bound parameters and returns its rows. */
  async query<R extends object = SqlRow>(sql: string, parameters: readonly unknown[] = []): Promise<R[]> {
    const result: unknown = await this.#runner.query(sql, [...parameters], true).then((outcome) => outcome.records ?? outcome.raw);
    return Array.isArray(result) ? (result as R[]) : [];
  }

  /**
   * Runs `work` with sight of secret rows and of the protected area: for what must come out the same whoever asks, as findings do. What it
   * returns must tell nothing of them. When it fails, so does the transaction.
   */
  async seeingEverything<T>(work: () => Promise<T>): Promise<T> {
    const context = requestContext();
    await this.#see(true, true);
    const result = await withContext({ ...context, seesSecret: true, seesSafety: true }, work);
    await this.#see(context.seesSecret, context.seesSafety);
    return result;
  }

  async #see(secret: boolean, safety: boolean): Promise<void> {
    await this.query(`select set_config('app.sees_secret', $1, true), set_config('app.sees_safety', $2, true)`, [secret ? 'on' : 'off', safety ? 'on' : 'off']);
  }

  async one<R extends object = SqlRow>(sql: string, parameters: readonly unknown[] = []): Promise<R | undefined> {
    return (await this.query<R>(sql, parameters))[0];
  }
}

/** The only way to PostgreSQL: one transaction a piece of work, with tenant, actor and rights set before the first query. */
export class Database {
  constructor(private readonly source: DataSource) {}

  /** Runs `work` in one transaction of the current request's tenant. */
  async transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    const context = requestContext();
    if (context.tenantId === null) throw new Error('No tenant in the request context.');
    return this.inTenant(context.tenantId, work, context);
  }

  /** The same for a tenant that the context does not name yet, as at sign-in and in jobs. */
  async inTenant<T>(tenantId: string, work: (tx: Transaction) => Promise<T>, context: RequestContext = requestContext()): Promise<T> {
    const runner = this.source.createQueryRunner();
    try {
      await runner.startTransaction();
      await runner.query(
        `select set_config('app.tenant_id', $1, true), set_config('app.actor', $2, true), set_config('app.actor_kind', $3, true),
                set_config('app.actor_name', $4, true), set_config('app.request_id', $5, true), set_config('app.reason', $6, true),
                set_config('app.sees_secret', $7, true), set_config('app.sees_safety', $8, true)`,
        [
          tenantId, context.actor.id, context.actor.kind, context.actor.name, context.requestId, context.reason ?? '',
          context.seesSecret ? 'on' : 'off', context.seesSafety ? 'on' : 'off',
        ],
      );
      const transaction = new Transaction(runner, tenantId);
      const result = await work(transaction);
      await runner.commitTransaction();
      for (const follow of transaction.afterCommit) follow();
      return result;
    } catch (error) {
      if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
      throw error;
    } finally {
      await runner.release();
    }
  }

  /** The tenant that an address or a sign-in form names; undefined when there is none. */
  async tenantBySlug(slug: string): Promise<string | undefined> {
    const rows = (await this.source.query('select tenant_by_slug($1) as id', [slug])) as { id: string | null }[];
    return rows[0]?.id ?? undefined;
  }

  /** Ids of all tenants, for nightly work. */
  async tenants(): Promise<readonly string[]> {
    const rows = (await this.source.query('select all_tenants() as id')) as { id: string }[];
    return rows.map((row) => row.id);
  }

  async isReady(): Promise<boolean> {
    await this.source.query('select 1');
    return true;
  }

  async close(): Promise<void> {
    await this.source.destroy();
  }
}
