import type { Facts, Register } from '@ragang/domain';
import type { Actor } from '../platform/database/request-context.js';
import { DomainError } from '../platform/http/domain-error.js';
import type { RowInput } from '../platform/temporal/version.js';

/** The body that a row belongs to: its own, or that of the order, meeting, matter or decision it hangs on. */
export function owningBody(facts: Facts, register: Register, row: RowInput): string | null {
  const own = text(row['body']) ?? text(row['hostBody']);
  if (register.kind === 'body') return text(row['id']) ?? text(row['parent']);
  if (own !== null) return own;
  const through = [
    ['order', 'delegation-order'], ['meeting', 'meeting'], ['matter', 'matter'],
  ] as const;
  for (const [field, kind] of through) {
    const id = text(row[field]);
    if (id !== null) return facts.periodsOf(kind, id).at(-1)?.body ?? null;
  }
  const item = text(row['item']);
  if (item !== null) return owningBody(facts, register, { order: facts.periodsOf('delegation-item', item).at(-1)?.order });
  const decision = text(row['decision']);
  if (decision !== null) return facts.periodsOf('decision', decision).at(-1)?.body ?? null;
  return null;
}

/** Refuses a write outside the bodies that the actor works for, where the role's right is limited to its own. */
export function assertOwnBody(facts: Facts, register: Register, row: RowInput, actor: Actor): void {
  const body = owningBody(facts, register, row);
  if (body !== null && actor.bodies.includes(body)) return;
  throw new DomainError('scope.ownBody', 'Du kan bara registrera för det organ som du arbetar åt. Be registratorn eller organets sekreterare att göra det.', 403);
}

const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
