import type { Facts } from '@ragang/domain';
import { isLimitedToOwnBody, may } from '../platform/auth/permission-matrix.js';
import type { Actor } from '../platform/database/request-context.js';
import type { FindingView } from './finding-view.js';
import type { FindingsFilter } from './findings-query.js';

/** Which findings are a person's own: only those of some bodies, or all but those of some. */
export type OwnFindings = { readonly only: readonly string[] } | { readonly allBut: readonly string[] };

/**
 * The board's chair: the board, the council and what they own or share, and what breaks the law anywhere; a secretary or an officer: the own
 * bodies; others: everything.
 */
export function ownFindings(facts: Facts, actor: Actor): OwnFindings {
  if (actor.role === 'committee-secretary' || actor.role === 'case-officer') return { only: actor.bodies };
  if (actor.role !== 'board-chair') return { allBut: [] };
  const others = facts.all('body').filter((body) => (body.bodyKind === 'committee' || body.bodyKind === 'subcommittee') && !actor.bodies.includes(body.id));
  return { allBut: [...new Set(others.map((body) => body.id))] };
}

export function isOwn(own: OwnFindings, finding: Pick<FindingView, 'body' | 'severity'>): boolean {
  if ('only' in own) return finding.body !== null && own.only.includes(finding.body.id);
  return finding.body === null || finding.severity === 'unlawful' || !own.allBut.includes(finding.body.id);
}

/** The same, for the list. */
export function narrowToOwn(own: OwnFindings, filter: FindingsFilter): FindingsFilter {
  const place = `$${filter.parameters.length + 2}::uuid[]`;
  const where = 'only' in own ? `f.body_id = any(${place})` : `(f.body_id is null or f.severity = 'unlawful' or not f.body_id = any(${place}))`;
  return { ...filter, where: [...filter.where, where], parameters: [...filter.parameters, 'only' in own ? own.only : own.allBut] };
}

/** May the person answer a flag of this body? The presidium in the board's matters, a secretary in the own committee's. */
export function mayAnswer(actor: Actor, body: string | null): boolean {
  if (!may(actor.role, 'review-flag', 'findings')) return false;
  return !isLimitedToOwnBody(actor.role, 'review-flag', 'findings') || (body !== null && actor.bodies.includes(body));
}
