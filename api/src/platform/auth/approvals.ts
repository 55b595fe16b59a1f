import type { Transaction } from '../database/database.js';
import { requestContext } from '../database/request-context.js';
import { DomainError, notFound } from '../http/domain-error.js';
import { note } from './account-store.js';

export type ApprovalKind = 'role-grant' | 'publication';

/** A proposal that needs another person's approval (fyra ögon). */
export interface Approval {
  readonly id: string;
  readonly kind: ApprovalKind;
  readonly subject: string;
  readonly proposal: Readonly<Record<string, unknown>>;
  readonly reason: string;
  readonly requestedBy: string;
  readonly requestedByName: string;
  readonly requestedAt: string;
  readonly status: 'pending' | 'approved' | 'rejected';
  readonly decidedByName: string | null;
  readonly decidedAt: string | null;
  readonly decisionReason: string | null;
}

const VIEW = `id, kind, subject, proposal, reason, requested_by as "requestedBy", requested_by_name as "requestedByName", requested_at as "requestedAt", status,
  decided_by_name as "decidedByName", decided_at as "decidedAt", decision_reason as "decisionReason"`;

export async function propose(tx: Transaction, kind: ApprovalKind, subject: string, proposal: Readonly<Record<string, unknown>>, reason: string): Promise<Approval> {
  const { actor } = requestContext();
  const row = await tx.one<Approval>(
    `insert into approval (tenant_id, kind, subject, proposal, reason, requested_by, requested_by_name) values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (tenant_id, kind, subject) where status = 'pending' do nothing returning ${VIEW}`,
    [tx.tenantId, kind, subject, JSON.stringify(proposal), reason, actor.id, actor.name]);
  if (!row) throw new DomainError('approval.pending', 'Det finns redan ett förslag som väntar på beslut. Avgör det först.', 409);
  await note(tx, `${kind}.proposed`, { approval: row.id, subject });
  return row;
}

export async function listApprovals(tx: Transaction, kind: ApprovalKind): Promise<Approval[]> {
  return tx.query<Approval>(`select ${VIEW} from approval where tenant_id = $1 and kind = $2 order by status = 'pending' desc, requested_at desc limit 200`, [tx.tenantId, kind]);
}

/** Approves or rejects; `apply` carries an approved proposal out, in the same transaction. Nobody decides on their own proposal, or on a role of their own. */
export async function decide(
  tx: Transaction, kind: ApprovalKind, id: string, status: 'approved' | 'rejected', reason: string | null, apply: (approval: Approval) => Promise<void>,
): Promise<Approval> {
  const { actor } = requestContext();
  const proposal = await tx.one<Approval>(`select ${VIEW} from approval where tenant_id = $1 and kind = $2 and id = $3 for update`, [tx.tenantId, kind, id]);
  if (!proposal) throw notFound();
  if (proposal.status !== 'pending') throw new DomainError('approval.decided', 'Förslaget är redan avgjort. Hämta listan på nytt.', 409);
  if (status === 'rejected' && !reason) throw new DomainError('validation', 'Skriv varför förslaget avslås.', 422, [{ pointer: '#/reason', code: 'required', detail: 'Skriv skälet.' }]);
  if (proposal.requestedBy === actor.id || (kind === 'role-grant' && proposal.subject === actor.id)) {
    throw new DomainError('approval.samePerson', 'Beslutet kräver en annan person än den som föreslog, och en annan än den som berörs.', 409);
  }
  const row = await tx.one<Approval>(
    `update approval set status = $4, decided_by = $5, decided_by_name = $6, decided_at = now(), decision_reason = $7 where tenant_id = $1 and kind = $2 and id = $3 returning ${VIEW}`,
    [tx.tenantId, kind, id, status, actor.id, actor.name, reason]);
  if (status === 'approved') await apply(proposal);
  await note(tx, `${kind}.${status}`, { approval: id, subject: proposal.subject });
  return row!;
}
