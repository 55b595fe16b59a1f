import { bodyKinds, type BodyKind } from '../registers/organization/body.js';

/** How bodies are gathered when shown (organ efter slag). Those of `informal` decide nothing of their own (KL 3 and 9 kap.). */
export const bodyGroups = {
  politics: 'Fullmäktige, styrelse och nämnder', auditors: 'Revisorer', joint: 'Gemensamma nämnder och förbund', companies: 'Bolag, stiftelser och föreningar',
  informal: 'Informella forum', others: 'Övriga',
} as const;
export type BodyGroup = keyof typeof bodyGroups;
export const bodyGroupOrder = Object.keys(bodyGroups) as readonly BodyGroup[];

const groups: Readonly<Record<BodyKind, BodyGroup>> = {
  council: 'politics', 'council-preparatory': 'politics', 'executive-board': 'politics', committee: 'politics', subcommittee: 'politics', presidium: 'politics',
  'committee-preparatory': 'politics', 'employee-joint': 'politics', 'self-governing': 'politics', 'crisis-committee': 'politics', auditors: 'auditors',
  'joint-committee': 'joint', 'federation-council': 'joint', 'federation-direction': 'joint', 'federation-board': 'joint', 'coordination-board': 'joint',
  'company-board': 'companies', 'foundation-board': 'companies', association: 'companies',
  network: 'informal', 'steering-group': 'informal', 'political-consultation': 'informal', 'management-group': 'informal', 'group-leaders': 'informal',
  'office-holders': 'others', unknown: 'others',
};
/** The council first, then the executive board, then as they are named. */
const first: readonly BodyKind[] = ['council', 'executive-board', 'committee', 'crisis-committee'];

export const bodyGroupOf = (kind: BodyKind | null): BodyGroup => groups[kind ?? 'unknown'];

/** Place among the bodies of its group. */
export function bodyRank(kind: BodyKind | null): number {
  const place = first.indexOf(kind ?? 'unknown');
  return place < 0 ? first.length : place;
}

/** "Nämnd", "Styrelse": the kind as people say it; the abbreviations of municipality and region belong to the register's form. */
export const bodyKindLabel = (kind: BodyKind | null): string | null => (kind === null ? null : bodyKinds[kind].replace(/ \(.*\)$/, ''));
