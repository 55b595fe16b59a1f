import type { Finding } from './finding';

/** The limit and the amount above it that a flag rests on, drawn as a bar; `within` names what sets the limit. */
export function amountEvidence(finding: Pick<Finding, 'amounts' | 'evidence'>): { readonly limit: number; readonly amount: number; readonly within: string } | null {
  const { amounts, evidence } = finding;
  if (!amounts || amounts.amount <= amounts.limit) return null;
  return { ...amounts, within: evidence.find((fact) => fact.field === 'amountMax')?.name ?? '' };
}
