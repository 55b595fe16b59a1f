import type { CompanyNode, CompanyOverview } from '@ragang/domain';
import type { LawSections } from '../shared/law/law-section';

export interface CompanyFlags {
  readonly flags: number;
  readonly undetermined: number;
  readonly severest: 'unlawful' | 'risk' | 'notice' | null;
}

/** What `GET /company-tree` answers. */
export interface CompanyTreeAnswer {
  readonly asOf: string;
  readonly owner: string;
  readonly items: readonly CompanyNode[];
  readonly flags: Readonly<Record<string, CompanyFlags>>;
}

/** What `GET /companies/{id}/overview` answers. */
export type CompanyAnswer = CompanyOverview & { readonly asOf: string; readonly laws: LawSections };

/** Every company of the tree, parents first. */
export function flatten(nodes: readonly CompanyNode[]): readonly CompanyNode[] {
  return nodes.flatMap((node) => [node, ...flatten(node.children)]);
}
