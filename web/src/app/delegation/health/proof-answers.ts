import type { SubjectRef } from '@ragang/domain';
import type { OrderProof, ProofFault } from '@ragang/domain/powers';

export type NamedRef = SubjectRef & { readonly name: string };
export type Fault = Omit<ProofFault, 'sources'> & { readonly sources: readonly NamedRef[] };

/** What `GET /delegation-orders/{id}/proof` answers. */
export interface ProofAnswer extends Omit<OrderProof, 'order' | 'body' | 'faults'> {
  readonly asOf: string;
  readonly order: { readonly id: string; readonly name: string };
  readonly body: { readonly id: string | null; readonly name: string };
  readonly faults: readonly Fault[];
}

/** What the proof looks for, in the order that it is told. */
export const faultGroups = ['gap', 'overlap', 'conflict', 'sub'] as const;
export type FaultGroup = (typeof faultGroups)[number];

/** A gap, an overlap, a fault in how a right has been passed on, or any other conflict with law or with itself. */
export function groupOf(fault: Fault): FaultGroup {
  if (fault.kind === 'gap' || fault.kind === 'overlap') return fault.kind;
  return fault.sources.some((source) => source.kind === 'sub-delegation') ? 'sub' : 'conflict';
}

/** What `GET …/what-falls` answers. */
export interface FallsAnswer {
  readonly asOf: string;
  readonly imagined: { readonly name: string };
  readonly counts: Readonly<Record<'falls' | 'substitute' | 'weakened' | 'doubtful', number>>;
  readonly powers: readonly {
    readonly source: SubjectRef;
    readonly sentence: string;
    readonly consequence: keyof FallsAnswer['counts'];
    readonly consequenceLabel: string;
    readonly then: NamedRef | null;
  }[];
}
