import type { FindingEvidence } from './finding';

/** The limit and the amount that a flag rests on, when its evidence holds both; drawn as a bar. */
export function amountEvidence(evidence: readonly FindingEvidence[]): { readonly limit: number; readonly amount: number; readonly within: string } | null {
  const limit = evidence.find((fact) => fact.field === 'amountMax' && typeof fact.value === 'number');
  const amount = evidence.find((fact) => fact.field === 'amount' && typeof fact.value === 'number');
  if (!limit || !amount || Number(amount.value) <= Number(limit.value)) return null;
  return { limit: Number(limit.value), amount: Number(amount.value), within: limit.name };
}
