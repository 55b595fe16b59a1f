import { citation, lawSection } from '../law/citation.js';
import type { LawSectionId } from '../law/law-section-id.js';
import type { RowBase } from '../register/register.js';
import type { ChainStep } from './answer.js';
import type { Day } from '../time/day.js';

type Given = Pick<ChainStep, 'level' | 'title'> & Partial<ChainStep>;

/** A step with what is not said left empty. */
export function stepOf(given: Given): ChainStep {
  return { detail: null, known: true, holder: null, source: null, sourceRef: null, law: [], since: null, until: null, verification: 'stated', ...given };
}

/** The first step: what the law says. Marked as its weakest section is: read, second-hand, or not verified. */
export function lawStep(title: string, law: readonly LawSectionId[], detail: string | null = null): ChainStep {
  const marks = law.map((id) => lawSection(id).mark);
  const first = law[0];
  return stepOf({
    level: 'law', title, detail, law, source: first ? citation(first).label : null, since: first ? (lawSection(first).firstInForce ?? lawSection(first).inForceFrom) : null,
    verification: marks.length === 0 || marks.includes('unverified') ? 'unverified' : marks.includes('secondary') ? 'secondary' : 'verified',
  });
}

/** How a row is known: from minutes ("KF 2022-11-28 § 101"), from another source, or only stated. */
export function verificationOf(row: Pick<RowBase, 'source' | 'decidedBy'>, citationText: string | null = null): ChainStep['verification'] {
  if (row.decidedBy !== null || /§/.test(citationText ?? row.source ?? '')) return 'minutes';
  return row.source === null ? 'unverified-source' : 'stated';
}

/** The day from which the whole chain has held: that of its youngest step. */
export function sinceOf(chain: readonly ChainStep[], asOf: Day): Day | null {
  return chain.map((step) => step.since).filter((day): day is Day => day !== null && day <= asOf).sort().at(-1) ?? null;
}

/** Does any step rest on the municipality's own registers? */
export function isRegistered(chains: readonly (readonly ChainStep[])[]): boolean {
  return chains.some((chain) => chain.some((step) => step.sourceRef !== null || step.holder !== null));
}
