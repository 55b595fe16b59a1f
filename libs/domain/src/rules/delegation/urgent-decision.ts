import type { Facts, Row } from '../../facts/facts.js';
import { matterOf, matterTypeOf } from '../deciding.js';
import { barsOn } from './special-delegation-rules.js';

/**
 * Does a statute itself let this maker decide when it cannot wait (LVU 6, 27, 31 d §§)? Such a decision is reported at the next
 * sitting just like one under KL 6:39.
 */
export function isUrgentByStatute(facts: Facts, decision: Row<'decision'>): boolean {
  const byMember = decision.makerKind === 'chair' || decision.makerKind === 'member';
  return decision.basis === 'law' && byMember && barsOn(matterTypeOf(facts, matterOf(facts, decision))?.key).some((bar) => bar.urgent === 'own-law');
}
