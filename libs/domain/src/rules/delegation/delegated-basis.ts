import type { Row } from '../../facts/facts.js';
import type { DecisionBasis } from '../../registers/decisions/decision.js';
import { and, holds, type Truth } from '../three-valued.js';

/** Delegation within the committee's own organisation (KL 6:37, 7:5, 7:6). */
const delegation: readonly DecisionBasis[] = ['delegation', 'sub-delegation'];
/** Every ground on which somebody else decides in the committee's place; KL 6:38 closes the same matters to all of them. */
const handedOver: readonly DecisionBasis[] = [...delegation, 'self-governance', 'contract-delegation'];

/** A decision made on delegation or sub-delegation. */
export function isDelegated(decision: Row<'decision'>): Truth {
  return and(holds('decision', decision, 'kind', (kind) => kind === 'decision'), holds('decision', decision, 'basis', (basis) => delegation.includes(basis)));
}

/** A decision that somebody else made in the committee's place. */
export function isHandedOver(decision: Row<'decision'>): Truth {
  return and(holds('decision', decision, 'kind', (kind) => kind === 'decision'), holds('decision', decision, 'basis', (basis) => handedOver.includes(basis)));
}

/** What every rule about one delegated decision tells of it. */
export function aboutDecision(decision: Row<'decision'>) {
  return {
    subject: { kind: 'decision', id: decision.id } as const, day: decision.day,
    parameters: { title: decision.title, number: decision.number, body: decision.body, on: decision.day },
  };
}
