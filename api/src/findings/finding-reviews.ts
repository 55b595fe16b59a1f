import { randomUUID } from 'node:crypto';
import type { FindingReviewInput } from '@ragang/contracts';
import { today } from '../platform/clock.js';
import type { Transaction } from '../platform/database/database.js';
import { requestContext } from '../platform/database/request-context.js';
import { DomainError } from '../platform/http/domain-error.js';
import type { StoredFinding } from './finding-view.js';
import { mayAnswer } from './own-findings.js';

/**
 * Stores the same answer to each of the findings: an event of its own each, with its own trace in the log. Where the answer does not say whom
 * it is handed to, or by when, what was said before stays.
 */
export async function storeReviews(tx: Transaction, findings: readonly StoredFinding[], input: FindingReviewInput): Promise<void> {
  const { actor } = requestContext();
  const { assignee, answerBy } = input;
  const rows = findings.map((finding) => ({
    id: randomUUID(), version: randomUUID(), key: finding.key, protected: finding.isProtected, assignee: assignee === undefined ? finding.assignee : assignee, answer_by: answerBy === undefined ? finding.answerBy : answerBy,
  }));
  await tx.query(`select set_config('app.action', 'review', true), set_config('app.reason', $1, true)`, [input.reason]);
  await tx.query(
    `insert into finding_review (tenant_id, id, version_id, finding_key, day, status, reason, reviewed_by, assignee, answer_by, protected)
     select $1, r.id, r.version, r.key, $3::date, $4, $5, $6, r.assignee, r.answer_by, r.protected
     from jsonb_to_recordset($2::jsonb) as r(id uuid, version uuid, key text, protected boolean, assignee text, answer_by date)`,
    [tx.tenantId, JSON.stringify(rows), today(), input.status, input.reason, actor.id]);
}

/** Refuses when any of them belongs to a body that the person does not work for. */
export function assertMayAnswer(findings: readonly StoredFinding[]): void {
  const others = findings.filter((finding) => !mayAnswer(requestContext().actor, finding.bodyId));
  if (others.length === 0) return;
  const detail = findings.length === 1
    ? 'Flaggan hör till ett organ som du inte arbetar för. Be organets presidium eller sekreterare att svara.'
    : `${others.length} av ${findings.length} flaggor hör till organ som du inte arbetar för. Inget svar är sparat. Avmarkera dem, eller be organens presidium eller sekreterare att svara.`;
  throw new DomainError('scope.ownBody', detail, 403);
}
