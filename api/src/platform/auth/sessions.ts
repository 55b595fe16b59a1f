import { Injectable } from '@nestjs/common';
import { Database, type Transaction } from '../database/database.js';
import { systemActor, type Actor, type RequestContext, type Role } from '../database/request-context.js';
import { hashOf, newToken, type SessionToken } from './session-token.js';

const IDLE = '30 minutes';
/** A working day with some of the evening: whoever comes back the next morning signs in anew. */
const ABSOLUTE = '10 hours';
const MOST_AT_ONCE = 5;

/** Who is signed in, and until when. */
export interface SignedInUser {
  readonly sessionId: string;
  readonly token: SessionToken;
  readonly actor: Actor;
  readonly issuer: string;
  readonly expiresAt: string;
}

interface SessionRow {
  readonly sessionId: string;
  readonly account: string;
  readonly name: string;
  readonly role: Role | null;
  readonly bodies: readonly string[];
  readonly units: readonly string[];
  readonly issuer: string;
  readonly expiresAt: string;
  readonly isOld: boolean;
}

/** Server-side sessions: found by their hash in the tenant that the cookie names, and ended at once when they are revoked. */
@Injectable()
export class Sessions {
  constructor(private readonly database: Database) {}

  /** Who holds the token; undefined when it is unknown, ended, idle too long, or its account is disabled. */
  async find(token: SessionToken, requestId: string): Promise<SignedInUser | undefined> {
    return this.database.inTenant(token.tenantId, async (tx) => {
      const row = await tx.one<SessionRow>(
        `select s.id as "sessionId", a.id as account, a.display_name as name, a.role, a.bodies, a.units, a.issuer,
                least(s.expires_at, s.last_seen_at + interval '${IDLE}') as "expiresAt", s.last_seen_at < now() - interval '1 minute' as "isOld"
         from session s join account a on a.tenant_id = s.tenant_id and a.id = s.account
         where s.tenant_id = $1 and s.token_hash = $2 and s.expires_at > now() and s.last_seen_at > now() - interval '${IDLE}' and a.status = 'active'`,
        [token.tenantId, hashOf(token)]);
      if (!row) return undefined;
      if (row.isOld) await tx.query('update session set last_seen_at = now() where tenant_id = $1 and id = $2', [token.tenantId, row.sessionId]);
      const actor: Actor = { kind: 'user', id: row.account, name: row.name, role: row.role, bodies: row.bodies, units: row.units };
      return { sessionId: row.sessionId, token, actor, issuer: row.issuer, expiresAt: row.expiresAt };
    }, lookingUp(token.tenantId, requestId));
  }

  /** A new session, always with a new token: what stood in the browser before sign-in is worth nothing after it. */
  async start(tx: Transaction, account: string, device: string): Promise<SessionToken> {
    const token = newToken(tx.tenantId);
    await tx.query(`delete from session where tenant_id = $1 and account = $2 and (expires_at <= now() or last_seen_at <= now() - interval '${IDLE}')`, [tx.tenantId, account]);
    await tx.query(
      `delete from session where tenant_id = $1 and account = $2 and id not in (
         select id from session where tenant_id = $1 and account = $2 order by last_seen_at desc, id limit ${MOST_AT_ONCE - 1})`, [tx.tenantId, account]);
    await tx.query(
      `insert into session (tenant_id, token_hash, account, expires_at, device) values ($1, $2, $3, now() + interval '${ABSOLUTE}', $4)`,
      [tx.tenantId, hashOf(token), account, device.slice(0, 120)]);
    return token;
  }

  async end(token: SessionToken, requestId: string): Promise<void> {
    await this.database.inTenant(token.tenantId, (tx) => tx.query('delete from session where tenant_id = $1 and token_hash = $2', [token.tenantId, hashOf(token)]),
      lookingUp(token.tenantId, requestId));
  }

  async endAllOf(tx: Transaction, account: string): Promise<void> {
    await tx.query('delete from session where tenant_id = $1 and account = $2', [tx.tenantId, account]);
  }
}

/** Before anyone is known, the server itself looks the session up. */
export function lookingUp(tenantId: string, requestId: string): RequestContext {
  return { tenantId, actor: systemActor, requestId, seesSecret: false, seesSafety: false, reason: null };
}
