import type { RegisterArea } from '@ragang/domain';
import type { Role } from '../database/request-context.js';

/** What a person may do (rättighet). */
export type Right = 'read' | 'read-secret' | 'record' | 'correct' | 'adopt' | 'review-flag' | 'import' | 'export' | 'manage-users' | 'read-audit' | 'replay' | 'erase';

/** The register areas, and what lies beside the registers. */
export type PermissionArea = RegisterArea | 'findings' | 'administration';

/** How far a right reaches: everything, the bodies that one works for, or the units that one works in. */
export type Scope = 'all' | 'own-body' | 'own-unit';

export type OrganizationKind = 'municipality' | 'region';

type Cell = Partial<Record<Right, Scope>>;
type Row = Partial<Record<PermissionArea, Cell>>;

export const roleLabels: Readonly<Record<Role, string>> = {
  'system-administrator': 'Systemadministratör', registrar: 'Registrator', 'committee-secretary': 'Nämndsekreterare', director: 'Kommundirektör',
  'board-chair': 'Kommunstyrelsens ordförande', 'case-officer': 'Handläggare', auditor: 'Revisor', anonymous: 'Ej inloggad',
};

/** What the roles are called in this kind of organisation. */
export function roleLabelsIn(kind: OrganizationKind): Readonly<Record<Role, string>> {
  return kind === 'region' ? { ...roleLabels, director: 'Regiondirektör', 'board-chair': 'Regionstyrelsens ordförande' } : roleLabels;
}

export const rightLabels: Readonly<Record<Right, string>> = {
  read: 'Läsa', 'read-secret': 'Läsa sekretess', record: 'Registrera', correct: 'Rätta', adopt: 'Fastställa', 'review-flag': 'Svara på flagga',
  import: 'Importera', export: 'Exportera', 'manage-users': 'Hantera användare', 'read-audit': 'Läsa loggen', replay: 'Pröva utkast', erase: 'Gallra',
};

export const areaLabels: Readonly<Record<PermissionArea, string>> = {
  organization: 'Organisation', vision: 'Vision och mål', delegation: 'Delegation', collaboration: 'Samverkan', ownership: 'Bolag', decisions: 'Beslut',
  events: 'Händelser', safety: 'Hot och trygghet (skyddat område)', settings: 'Trösklar och fullständighet', findings: 'Flaggor', administration: 'Administration',
};

const all = (...rights: readonly Right[]): Cell => Object.fromEntries(rights.map((right) => [right, 'all']));
const own = (scope: Scope, ...rights: readonly Right[]): Cell => Object.fromEntries(rights.map((right) => [right, scope]));

/** The open matter areas: everything but the protected one. */
const matterAreas = ['organization', 'vision', 'delegation', 'collaboration', 'ownership', 'decisions', 'events', 'settings'] as const;
const everywhere = (cell: Cell): Row => Object.fromEntries(matterAreas.map((area) => [area, cell]));

/**
 * Who may do what (behörighetsmatris). The guards use it, the tests walk it, and the administration page shows it.
 * What is not written here is refused.
 */
export const permissionMatrix: Readonly<Record<Role, Row>> = {
  // Runs the system and reads no matter content.
  'system-administrator': { administration: all('read', 'manage-users', 'adopt', 'read-audit') },
  registrar: {
    ...everywhere(all('read', 'read-secret', 'record', 'correct', 'adopt', 'import', 'export', 'read-audit')),
    delegation: all('read', 'read-secret', 'record', 'correct', 'adopt', 'import', 'export', 'read-audit', 'replay'),
    findings: all('read', 'review-flag'),
    administration: all('read', 'import', 'export', 'read-audit', 'erase'),
  },
  'committee-secretary': {
    ...everywhere({ ...all('read', 'read-audit'), ...own('own-body', 'record', 'correct', 'adopt') }),
    settings: { ...all('read'), ...own('own-body', 'record', 'correct') },
    findings: { ...all('read'), ...own('own-body', 'review-flag') },
  },
  director: {
    ...everywhere(all('read', 'read-secret', 'record', 'correct', 'adopt', 'export', 'read-audit')),
    delegation: all('read', 'read-secret', 'record', 'correct', 'adopt', 'export', 'read-audit', 'replay'),
    safety: all('read', 'read-secret', 'record', 'correct', 'read-audit'),
    findings: all('read', 'review-flag'),
    // The other person in four-eyes decisions about roles.
    administration: all('read', 'adopt', 'export', 'read-audit'),
  },
  'board-chair': { ...everywhere(all('read', 'read-audit')), findings: { ...all('read'), ...own('own-body', 'review-flag') } },
  'case-officer': {
    ...everywhere(all('read')),
    decisions: { ...all('read'), ...own('own-unit', 'record', 'correct') },
    events: { ...all('read'), ...own('own-unit', 'record', 'correct') },
    findings: all('read'),
  },
  auditor: { ...everywhere(all('read', 'read-audit')), findings: all('read'), administration: all('read-audit') },
  anonymous: {},
};

/** How far the right reaches for the role; undefined when the role lacks it. */
export function scopeOf(role: Role | null, right: Right, area: PermissionArea): Scope | undefined {
  return role === null ? undefined : permissionMatrix[role][area]?.[right];
}

export function may(role: Role | null, right: Right, area: PermissionArea): boolean {
  return scopeOf(role, right, area) !== undefined;
}

/** True when the right reaches only the bodies (or the units, with the bodies they work for) of the person. */
export function isLimitedToOwnBody(role: Role | null, right: Right, area: PermissionArea): boolean {
  const scope = scopeOf(role, right, area);
  return scope === 'own-body' || scope === 'own-unit';
}

/** What the interface is told about the signed-in person: the rights of each area. */
export function rightsByArea(role: Role | null): Readonly<Record<PermissionArea, readonly Right[]>> {
  const areas = Object.keys(areaLabels) as PermissionArea[];
  return Object.fromEntries(areas.map((area) => [area, Object.keys((role && permissionMatrix[role][area]) ?? {})])) as unknown as Record<PermissionArea, readonly Right[]>;
}

/** Secret rows are read by whoever may read secrets in the ordinary areas, the protected area only with that right there. */
export function secretsSeenBy(role: Role | null): { readonly seesSecret: boolean; readonly seesSafety: boolean } {
  return { seesSecret: matterAreas.every((area) => may(role, 'read-secret', area)), seesSafety: may(role, 'read-secret', 'safety') };
}
