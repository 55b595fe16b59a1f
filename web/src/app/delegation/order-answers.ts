import type { AmountStaircase, Row } from '@ragang/domain';
import type { Finding } from '../shared/flags/finding';
import type { LawSections } from '../shared/law/law-section';

export type OrderItem = Row<'delegation-item'> & { readonly matterTypeTitle: string; readonly delegateName: string; readonly substituteNames: readonly string[]; readonly memberNames: readonly string[] };
export type OrderSubDelegation = Row<'sub-delegation'> & { readonly fromName: string; readonly toName: string; readonly itemName: string };
export type OrderVersion = Pick<Row<'delegation-order'>, 'id' | 'title' | 'version' | 'status' | 'adoptedBy' | 'adoptedOn' | 'validFrom' | 'validUntil'>;

/** What `GET /delegation-orders/{id}/overview` answers. */
export interface OrderAnswer {
  readonly asOf: string;
  readonly order: Row<'delegation-order'>;
  readonly body: { readonly id: string | null; readonly name: string };
  readonly versions: readonly OrderVersion[];
  readonly items: readonly OrderItem[];
  readonly subDelegations: readonly OrderSubDelegation[];
  readonly staircase: AmountStaircase | null;
  readonly staircaseChoices: readonly { readonly key: string; readonly title: string }[];
  readonly findings: readonly Finding[];
  readonly isComplete: boolean;
  readonly laws: LawSections;
}

/** Findings that concern an item: its own, and those that name it as evidence. */
export function findingsOf(answer: OrderAnswer, item: string): readonly Finding[] {
  return answer.findings.filter((finding) => finding.subject.id === item || finding.evidence.some((fact) => fact.id === item));
}
