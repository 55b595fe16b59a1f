import type { Transaction } from '../database/database.js';
import type { Role } from '../database/request-context.js';
import { roleLabelsIn, type OrganizationKind } from './permission-matrix.js';

/** The issuer of accounts that need no password. They open nothing outside demo mode. */
export const DEMO_ISSUER = 'demo';

export type DemoRole = Exclude<Role, 'anonymous'>;

interface DemoPerson {
  readonly name: string;
  /** SQL condition on the body that the person works for. */
  readonly body?: string;
}

/** Invented people, one for each role. */
const people: Readonly<Record<DemoRole, DemoPerson>> = {
  'system-administrator': { name: 'Sixten Driftmark' },
  registrar: { name: 'Inger Dalhem' },
  'committee-secretary': { name: 'Eva Storåker', body: `b.f_is_building_committee or (b.f_body_kind = 'committee' and not exists (select 1 from body x where x.tenant_id = b.tenant_id and x.f_is_building_committee))` },
  director: { name: 'Maria Lindeblad' },
  'board-chair': { name: 'Stefan Kvarnlöf', body: `b.f_body_kind = 'executive-board'` },
  'case-officer': { name: 'Elin Råsjö', body: `b.f_is_building_committee or b.f_body_kind = 'committee'` },
  auditor: { name: 'Ola Stjärnvik' },
};

export const demoRoles = Object.keys(people) as readonly DemoRole[];

export function demoRoleList(kind: OrganizationKind): readonly { readonly role: DemoRole; readonly label: string; readonly name: string }[] {
  const labels = roleLabelsIn(kind);
  return demoRoles.map((role) => ({ role, label: labels[role], name: people[role].name }));
}

/** The role's demo account, made the first time it is asked for; its bodies follow what the register says now. */
export async function demoAccount(tx: Transaction, role: DemoRole): Promise<string> {
  const { name, body } = people[role];
  const bodies = body === undefined ? [] : (await tx.query<{ id: string }>(
    `select distinct b.id from body b where b.tenant_id = $1 and b.rec_to = 'infinity' and upper_inf(b.valid) and (${body})`, [tx.tenantId])).map((row) => row.id);
  const units = role !== 'case-officer' ? [] : (await tx.query<{ id: string }>(
    `select distinct id from unit where tenant_id = $1 and rec_to = 'infinity' and f_body = any($2::uuid[])`, [tx.tenantId, bodies])).map((row) => row.id);
  const row = await tx.one<{ id: string }>(
    `insert into account (tenant_id, username, display_name, role, bodies, units, issuer, subject, created_by) values ($1, $2, $3, $4, $5, $6, $7, $4, 'demo')
     on conflict (tenant_id, issuer, subject) do update set bodies = excluded.bodies, units = excluded.units returning id`,
    [tx.tenantId, `demo-${role}`, name, role, bodies, units, DEMO_ISSUER]);
  return row!.id;
}
