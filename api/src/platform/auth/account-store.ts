import type { Transaction } from '../database/database.js';
import { requestContext, type Role } from '../database/request-context.js';
import { DomainError, notFound } from '../http/domain-error.js';
import { stale } from '../http/if-match.js';
import { hashPassword } from './passwords.js';

/** An account as administrators see it: never its hash or secret. */
export interface AccountView {
  readonly id: string;
  readonly username: string;
  readonly displayName: string;
  readonly role: Role | null;
  readonly bodies: readonly string[];
  readonly units: readonly string[];
  readonly status: 'active' | 'disabled';
  readonly issuer: string;
  readonly hasOneTimeCode: boolean;
  readonly createdAt: string;
  readonly lastSignIn: string | null;
  readonly versionId: string;
}

export interface NewAccount {
  readonly username: string;
  readonly displayName: string;
  readonly password: string;
  /** Given at once only by the operator, who stands outside the organisation; anyone else proposes and a second person approves. */
  readonly role?: Role | null;
  readonly bodies?: readonly string[];
  readonly units?: readonly string[];
}

const VIEW = `id, username, display_name as "displayName", role, bodies, units, status, issuer, totp_confirmed as "hasOneTimeCode", created_at as "createdAt",
  last_sign_in as "lastSignIn", version::text as "versionId"`;

export async function createAccount(tx: Transaction, input: NewAccount): Promise<AccountView> {
  const organization = await tx.one<{ slug: string; name: string }>('select slug, name from organization where tenant_id = $1', [tx.tenantId]);
  const passwordHash = await hashPassword(input.password, [input.username, organization?.slug ?? '', organization?.name ?? '']);
  const row = await tx.one<AccountView>(
    `insert into account (tenant_id, username, display_name, password_hash, role, bodies, units, subject, created_by)
     values ($1, $2, $3, $4, $5, $6, $7, $2, $8) on conflict (tenant_id, username) do nothing returning ${VIEW}`,
    [tx.tenantId, input.username.toLowerCase(), input.displayName, passwordHash, input.role ?? null, input.bodies ?? [], input.units ?? [], requestContext().actor.id]);
  if (!row) throw new DomainError('conflict.username', `Användarnamnet ${input.username} finns redan. Välj ett annat.`, 409, [{ pointer: '#/username', code: 'conflict.username', detail: 'Välj ett annat användarnamn.' }]);
  await note(tx, 'account.created', { account: row.id, role: row.role });
  return row;
}

export async function accountById(tx: Transaction, id: string): Promise<AccountView> {
  const row = await tx.one<AccountView>(`select ${VIEW} from account where tenant_id = $1 and id = $2`, [tx.tenantId, id]);
  if (!row) throw notFound();
  return row;
}

export async function listAccounts(tx: Transaction, page: number, limit: number): Promise<{ items: AccountView[]; total: number }> {
  const items = await tx.query<AccountView>(`select ${VIEW} from account where tenant_id = $1 order by display_name collate swedish, id limit $2 offset $3`, [tx.tenantId, limit, (page - 1) * limit]);
  const count = await tx.one<{ total: number }>('select count(*)::int as total from account where tenant_id = $1', [tx.tenantId]);
  return { items, total: count?.total ?? 0 };
}

export async function changeAccount(tx: Transaction, id: string, version: string, change: { readonly displayName?: string | null; readonly status?: string | null }): Promise<AccountView> {
  await accountById(tx, id);
  const row = await tx.one<AccountView>(
    `update account set display_name = coalesce($4, display_name), status = coalesce($5, status), version = version + 1
     where tenant_id = $1 and id = $2 and version::text = $3 returning ${VIEW}`, [tx.tenantId, id, version, change.displayName || null, change.status ?? null]);
  if (!row) throw stale();
  await note(tx, 'account.changed', { account: id, status: row.status });
  return row;
}

/** Gives the account its role: called when a second person has approved, or by the operator. */
export async function grantRole(tx: Transaction, id: string, role: Role, bodies: readonly string[], units: readonly string[]): Promise<AccountView> {
  const row = await tx.one<AccountView>(
    `update account set role = $3, bodies = $4, units = $5, version = version + 1 where tenant_id = $1 and id = $2 returning ${VIEW}`, [tx.tenantId, id, role, bodies, units]);
  if (!row) throw notFound();
  await note(tx, 'account.role', { account: id, role });
  return row;
}

export async function setPassword(tx: Transaction, id: string, password: string): Promise<void> {
  const account = await accountById(tx, id);
  if (account.issuer !== 'local') throw new DomainError('account.external', 'Kontot har inget lösenord här.', 409);
  await tx.query('update account set password_hash = $3, version = version + 1 where tenant_id = $1 and id = $2', [tx.tenantId, id, await hashPassword(password, [account.username])]);
  await note(tx, 'account.password', { account: id });
}

/** Takes the authenticator away, so that the person enrols a new one at the next sign-in. */
export async function resetOneTimeCode(tx: Transaction, id: string): Promise<void> {
  await accountById(tx, id);
  await tx.query('update account set totp_secret = null, totp_confirmed = false, version = version + 1 where tenant_id = $1 and id = $2', [tx.tenantId, id]);
  await note(tx, 'account.one-time-code-reset', { account: id });
}

/** Writes to the reading log, which is only ever added to: sign-ins, refusals, what was done to accounts. */
export async function note(tx: Transaction, what: string, detail: Readonly<Record<string, unknown>>): Promise<void> {
  const { actor, requestId } = requestContext();
  await tx.query('insert into reading_log (tenant_id, actor, actor_name, request_id, what, detail) values ($1, $2, $3, $4, $5, $6)',
    [tx.tenantId, actor.id, actor.name, requestId, what, JSON.stringify(detail)]);
}
