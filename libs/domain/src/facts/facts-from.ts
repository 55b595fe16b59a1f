import { registerOf, registerKinds, type RegisterKind } from '../registers/registers.js';
import { Facts, type Organization, type Row, type Rows } from './facts.js';

/** A row with only the fields that matter; the rest becomes "not recorded". */
export type PartialRows = { readonly [K in RegisterKind]?: readonly (Partial<Row<K>> & { readonly id: string })[] };

const exampleOrganization: Organization = { slug: 'exempel', name: 'Exempelkommunen', organizationKind: 'municipality', code: null };

/** Facts from rows written by hand, for examples and dry runs: `factsFrom({ body: [{ id: 'ks', name: 'Kommunstyrelsen' }] })`. */
export function factsFrom(rows: PartialRows, organization: Organization = exampleOrganization): Facts {
  const filled = Object.fromEntries(registerKinds.map((kind) => [kind, (rows[kind] ?? []).map((row) => fill(kind, row))]));
  return new Facts(organization, filled as unknown as Rows);
}

/** The same facts with some rows put in place of, or beside, those with the same id. */
export function withRows(facts: Facts, rows: PartialRows): Facts {
  const merged: Record<string, unknown[]> = { ...facts.rows } as never;
  for (const kind of Object.keys(rows) as RegisterKind[]) {
    const incoming = (rows[kind] ?? []).map((row) => fill(kind, row));
    const ids = new Set(incoming.map((row) => row['id']));
    merged[kind] = [...(facts.rows[kind] as readonly { id: string }[]).filter((row) => !ids.has(row.id)), ...incoming];
  }
  return new Facts(facts.organization, merged as unknown as Rows);
}

function fill(kind: RegisterKind, row: object): Record<string, unknown> {
  const definition = registerOf(kind);
  const empty: Record<string, unknown> = Object.fromEntries(Object.keys(definition.fields).map((name) => [name, null]));
  const period = definition.class === 'state' ? { validFrom: null, validUntil: null } : {};
  return {
    ...empty, ...period, versionId: `${kind}-${String((row as { id: string }).id)}`, source: null, decidedBy: null,
    disclosure: definition.alwaysSecret ? 'secret' : 'internal', absent: [], recordedAt: '2026-01-01T00:00:00Z', recordedBy: null, ...row,
  };
}
