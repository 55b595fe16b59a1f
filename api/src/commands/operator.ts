import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { FactsStore } from '../facts/facts-store.js';
import { FindingsService } from '../findings/findings.service.js';
import { ReEvaluation } from '../findings/re-evaluation.js';
import { dataSource } from '../platform/database/data-source.js';
import { Database } from '../platform/database/database.js';
import { withContext } from '../platform/database/request-context.js';
import { DomainError } from '../platform/http/domain-error.js';
import { operatorContext } from '../tenants/create-organization.js';
import { WrongUsage } from './command.js';

/** The database does not answer: exit code 3. */
export class NoDatabase extends Error {}

/** What a command works with. */
export interface Operator {
  readonly database: Database;
  readonly facts: FactsStore;
  readonly findings: FindingsService;
}

/** Opens the application's connection for the length of `work`. */
export async function withOperator<T>(work: (operator: Operator) => Promise<T>): Promise<T> {
  const url = process.env['DATABASE_URL'];
  if (!url) throw new WrongUsage('DATABASE_URL saknas. Kör kommandot med npm run ragang, som använder eller startar den inbyggda databasen.');
  const source = dataSource(url, { poolSize: 2 });
  try {
    await source.initialize();
  } catch (error) {
    throw new NoDatabase((error as { code?: string }).code ?? 'okänt skäl');
  }
  const database = new Database(source);
  const facts = new FactsStore();
  try {
    return await work({ database, facts, findings: new FindingsService(database, facts, new ReEvaluation(facts)) });
  } finally {
    await database.close();
  }
}

/** Runs `work` with the operator as actor in the organisation that the slug names. */
export async function inOrganization<T>(database: Database, slug: string, work: (tenantId: string) => Promise<T>): Promise<T> {
  const tenantId = await database.tenantBySlug(slug);
  if (tenantId === undefined) throw new DomainError('organization.unknown', `Det finns ingen organisation med kortnamnet ${slug}. Skapa den med create-organization.`, 404);
  return withContext(operatorContext(tenantId, `operator-${randomUUID()}`), () => work(tenantId));
}

/** Slugs of every organisation, or of the one that is named. */
export async function organizations(database: Database, slug: string | undefined): Promise<readonly string[]> {
  if (slug !== undefined) return [slug];
  const ids = await database.tenants();
  return Promise.all(ids.map((tenantId) => withContext(operatorContext(tenantId, `operator-${randomUUID()}`), () => database.inTenant(tenantId, async (tx) => {
    const row = await tx.one<{ slug: string }>('select slug from organization where tenant_id = $1', [tenantId]);
    return row?.slug ?? '';
  }))));
}

/** Where the server keeps what lies outside the database. */
export function dataDir(): string {
  return process.env['RAGANG_DATA_DIR'] || join(process.cwd(), '.data');
}
