import { registerKinds, registerOf, type RegisterKind } from '@ragang/domain';
import type { Entry } from './record.ts';

export interface Bundle {
  readonly format: 'ragang-bundle';
  readonly version: 1;
  readonly organization: { readonly slug: string; readonly name: string; readonly organizationKind: 'municipality' | 'region'; readonly code: string | null };
  readonly records: Readonly<Record<string, readonly Entry['row'][]>>;
  readonly reviews: readonly never[];
}

/**
 * In the shape and order of an export, so that what is loaded and what comes out are the same file: kinds and fields as the registers
 * have them, rows by id and period, what is not recorded left out.
 */
export function bundleOf(organization: Bundle['organization'], entries: readonly Entry[]): Bundle {
  const rowsOf = (kind: RegisterKind): readonly Entry['row'][] => entries.filter((entry) => entry.kind === kind).map((entry) => exported(kind, entry.row)).sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
  return { format: 'ragang-bundle', version: 1, organization, records: Object.fromEntries(registerKinds.map((kind) => [kind, rowsOf(kind)] as const).filter(([, rows]) => rows.length > 0)), reviews: [] };
}

function exported(kind: RegisterKind, row: Entry['row']): Entry['row'] {
  const order = ['id', 'validFrom', 'validUntil', 'day', ...Object.keys(registerOf(kind).fields), 'source', 'decidedBy', 'disclosure'];
  const unknown = Object.keys(row).filter((name) => name !== 'absent' && !order.includes(name));
  if (unknown.length > 0) throw new Error(`${kind} has no field ${unknown.join(', ')}`);
  const absent = [...((row['absent'] ?? []) as readonly string[])].sort();
  const kept = order.filter((name) => row[name] !== null && row[name] !== undefined).map((name) => [name, row[name]] as const);
  return Object.fromEntries([...kept, ...(absent.length > 0 ? [['absent', absent] as const] : [])]) as unknown as Entry['row'];
}

const sortKey = (row: Entry['row']): string => `${row.id} ${String(row['validFrom'] ?? row['day'] ?? '')}`;

/** One row per line: small, and readable in a comparison of versions. */
export function bundleText(bundle: Bundle): string {
  const records = Object.entries(bundle.records).map(([kind, rows]) => `    ${JSON.stringify(kind)}: [\n${rows.map((row) => `      ${JSON.stringify(row)}`).join(',\n')}\n    ]`);
  return `{\n  "format": "${bundle.format}",\n  "version": ${bundle.version},\n  "organization": ${JSON.stringify(bundle.organization)},\n  "records": {\n${records.join(',\n')}\n  },\n  "reviews": []\n}\n`;
}
