import type { Facts, Row } from '../../facts/facts.js';
import type { Day } from '../../time/day.js';

/** What changes something for people or money. Inquiry, planning, dialogue and an urgent measure are preparation or have support of their own. */
const executing: readonly Row<'execution-action'>['actionKind'][] = ['termination', 'relocation', 'contract', 'payment', 'construction-start', 'winding-up', 'intake-stop'];

export const isExecuting = (action: Row<'execution-action'>): boolean => executing.includes(action.actionKind);

/** Actions begun by `asOf` that carry out the decision and change something. */
export function executionsOf(facts: Facts, decision: string | null, asOf: Day): readonly Row<'execution-action'>[] {
  return facts.where('execution-action', 'decision', decision).filter((action) => action.day <= asOf && isExecuting(action));
}
