import type { Facts, Row } from '../facts/facts.js';
import type { Day } from '../time/day.js';

/** One company in the tree, with the share that its owner above it holds. */
export interface CompanyNode {
  readonly id: string;
  readonly name: string;
  /** Percent of the votes; null = not recorded. */
  readonly share: number | null;
  readonly ownership: Row<'company'>['ownership'];
  readonly children: readonly CompanyNode[];
}

/** Bolagsträd: the municipality's companies on `asOf`, parents before children, largest share first. */
export function companyTree(facts: Facts, asOf: Day): readonly CompanyNode[] {
  const companies = facts.on('company', asOf);
  const present = new Set(companies.map((company) => company.id));
  const below = (parent: string | null): readonly CompanyNode[] =>
    companies
      .filter((company) => (company.parent !== null && present.has(company.parent) ? company.parent : null) === parent && company.id !== parent)
      .map((company) => ({ id: company.id, name: company.name ?? '', share: company.share, ownership: company.ownership, children: below(company.id) }))
      .sort((a, b) => (b.share ?? 0) - (a.share ?? 0) || a.name.localeCompare(b.name, 'sv'));
  return below(null);
}
