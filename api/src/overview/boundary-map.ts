import { nameOf, type Direction, type Facts } from '@ragang/domain';
import type { FindingView } from '../findings/finding-view.js';

/** One mark on the map: a question that has got to the other side of the line. */
export interface BoundaryMark {
  readonly id: string;
  readonly number: string;
  readonly severity: FindingView['severity'];
  readonly title: string;
}

/** A pair on each side of the line, and what has crossed it: `left` has come over to the left side, `right` to the right. */
export interface BoundaryPair {
  readonly left: { readonly id: string | null; readonly name: string };
  readonly right: { readonly id: string | null; readonly name: string };
  readonly toLeft: readonly BoundaryMark[];
  readonly toRight: readonly BoundaryMark[];
}

type Pair = Omit<BoundaryPair, 'toLeft' | 'toRight'>;

export interface BoundarySection {
  readonly key: 'politics' | 'ownership' | 'collaboration';
  readonly left: string;
  readonly right: string;
  readonly pairs: readonly BoundaryPair[];
  readonly toLeft: number;
  readonly toRight: number;
}

const crossings: Readonly<Partial<Record<Direction, { section: BoundarySection['key']; to: 'toLeft' | 'toRight' }>>> = {
  'politics-to-administration': { section: 'politics', to: 'toRight' }, 'administration-to-politics': { section: 'politics', to: 'toLeft' },
  'owner-to-company': { section: 'ownership', to: 'toRight' }, 'company-to-owner': { section: 'ownership', to: 'toLeft' },
  'principal-to-collaboration': { section: 'collaboration', to: 'toRight' }, 'collaboration-to-principal': { section: 'collaboration', to: 'toLeft' },
};

/** Gränskarta: the pairs of the organisation on `asOf`, with the open findings that have crossed between them. */
export function boundaryMap(facts: Facts, findings: readonly FindingView[], asOf: string): readonly BoundarySection[] {
  const council = facts.on('body', asOf).find((body) => body.bodyKind === 'council');
  const owner = { id: council?.id ?? null, name: council?.name ?? 'Fullmäktige' };
  const committees = facts.on('body', asOf).filter((body) => body.bodyKind === 'executive-board' || body.bodyKind === 'committee');
  const administrations = facts.on('unit', asOf).filter((unit) => unit.unitKind === 'administration');
  const bases: readonly { key: BoundarySection['key']; left: string; right: string; pairs: readonly Pair[] }[] = [
    { key: 'politics', left: 'Politik', right: 'Förvaltning', pairs: committees.map((body) => ({ left: { id: body.id, name: body.name ?? '' }, right: nameUnit(administrations.find((unit) => unit.body === body.id)) })) },
    { key: 'ownership', left: 'Ägare', right: 'Bolag', pairs: facts.on('company', asOf).map((company) => ({ left: owner, right: { id: company.id, name: company.name ?? '' } })) },
    {
      key: 'collaboration', left: 'Huvudman', right: 'Samverkan',
      pairs: facts.on('collaboration', asOf).filter((row) => row.status === 'active').map((row) => ({ left: row.hostBody === null ? owner : { id: row.hostBody, name: nameOf(facts, 'body', row.hostBody, asOf) }, right: { id: row.id, name: row.name ?? '' } })),
    },
  ];
  return bases.map((section) => {
    const shared = concernSeveral(facts, findings, section);
    const rest = findings.filter((finding) => !shared.includes(finding));
    const pairs = [
      ...section.pairs.map((pair) => ({ ...pair, ...crossed(facts, rest, section.key, pair) })),
      ...(shared.length > 0 ? [{ left: owner, right: { id: null, name: severalNames[section.key] }, toLeft: marksTo(shared, section.key, 'toLeft'), toRight: marksTo(shared, section.key, 'toRight') }] : []),
    ];
    const sum = (side: 'toLeft' | 'toRight'): number => pairs.reduce((total, pair) => total + pair[side].length, 0);
    return { ...section, pairs, toLeft: sum('toLeft'), toRight: sum('toRight') };
  });
}

const severalNames = { politics: 'Flera förvaltningar', ownership: 'Flera bolag', collaboration: 'Flera samarbeten' } as const;

/** A question about several pairs at once gets a row of its own, so that every question is counted once. */
function concernSeveral(facts: Facts, findings: readonly FindingView[], section: { readonly key: BoundarySection['key']; readonly pairs: readonly Pair[] }): readonly FindingView[] {
  return findings.filter((finding) => crossings[finding.direction]?.section === section.key && section.pairs.filter((pair) => belongs(facts, finding, section.key, pair)).length > 1);
}

function nameUnit(unit: { readonly id: string; readonly name: string | null } | undefined): BoundaryPair['right'] {
  return unit ? { id: unit.id, name: unit.name ?? '' } : { id: null, name: 'förvaltning ej registrerad' };
}

function crossed(facts: Facts, findings: readonly FindingView[], section: BoundarySection['key'], pair: Pair): Pick<BoundaryPair, 'toLeft' | 'toRight'> {
  const own = findings.filter((finding) => belongs(facts, finding, section, pair));
  return { toLeft: marksTo(own, section, 'toLeft'), toRight: marksTo(own, section, 'toRight') };
}

function marksTo(findings: readonly FindingView[], section: BoundarySection['key'], to: 'toLeft' | 'toRight'): readonly BoundaryMark[] {
  return findings.filter((finding) => finding.outcome === 'flag' && crossings[finding.direction]?.section === section && crossings[finding.direction]?.to === to)
    .map(({ id, number, severity, title }) => ({ id, number, severity, title }));
}

function belongs(facts: Facts, finding: FindingView, section: BoundarySection['key'], pair: Pair): boolean {
  if (section === 'politics') return finding.body?.id === pair.left.id;
  const about = [finding.subject.id, ...finding.evidence.map((fact) => fact.id)];
  if (about.includes(pair.right.id ?? '')) return true;
  return section === 'ownership'
    ? [...facts.where('decision', 'company', pair.right.id), ...facts.where('directive', 'company', pair.right.id), ...facts.where('deviation', 'subject', pair.right.id)].some((row) => row.id === finding.subject.id)
    : [...facts.where('agreement', 'collaboration', pair.right.id), ...facts.where('claim', 'subject', pair.right.id)].some((row) => row.id === finding.subject.id);
}
