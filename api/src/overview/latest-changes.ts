import { isRegisterKind, nameOf, registerOf, type Facts } from '@ragang/domain';
import { nameOfActor } from '../platform/audit/name-of-actor.js';
import type { Transaction } from '../platform/database/database.js';
import { may } from '../platform/auth/permission-matrix.js';
import { requestContext } from '../platform/database/request-context.js';

export interface ChangeView {
  readonly at: string;
  readonly actor: string;
  readonly action: string;
  readonly kind: string;
  readonly path: string;
  readonly id: string;
  readonly name: string;
  readonly registerName: string;
}

const LOOKED_AT = 60;
const SHOWN = 6;

/** What people have changed last, in the registers that the reader may read. What was read in all at once is left out. */
export async function latestChanges(tx: Transaction, facts: Facts, asOf: string): Promise<readonly ChangeView[]> {
  const rows = await tx.query<{ at: string; actor: string; action: string; entity: string; id: string }>(
    `select max(at) as at, ${nameOfActor('min(actor)')} as actor, min(action) as action, entity_kind as entity, entity_id as id from audit_event
     where tenant_id = $1 and action in ('record', 'change', 'correct', 'end') group by tx, entity_kind, entity_id order by max(event_id) desc limit ${LOOKED_AT}`, [tx.tenantId]);
  const { role } = requestContext().actor;
  return rows.flatMap((row) => {
    const kind = row.entity.replaceAll('_', '-');
    if (!isRegisterKind(kind) || !may(role, 'read', registerOf(kind).area) || facts.periodsOf(kind, row.id).length === 0) return [];
    const register = registerOf(kind);
    return [{ at: row.at, actor: row.actor, action: row.action, kind, path: register.path, id: row.id, name: nameOf(facts, kind, row.id, asOf), registerName: register.one }];
  }).slice(0, SHOWN);
}
