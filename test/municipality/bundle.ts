import { createHash } from 'node:crypto';
import type { Entry } from './record.ts';

export interface Bundle {
  readonly format: 'ragang-bundle';
  readonly version: 1;
  readonly organization: { readonly slug: string; readonly name: string; readonly organizationKind: 'municipality' | 'region'; readonly code: string | null };
  readonly records: Readonly<Record<string, readonly Entry['row'][]>>;
  readonly reviews: readonly never[];
}

/** Entries by kind, kinds in alphabetical order, rows in the order they are written. */
export function bundleOf(organization: Bundle['organization'], entries: readonly Entry[]): Bundle {
  const kinds = [...new Set(entries.map((entry) => entry.kind))].sort();
  return {
    format: 'ragang-bundle', version: 1, organization,
    records: Object.fromEntries(kinds.map((kind) => [kind, entries.filter((entry) => entry.kind === kind).map((entry) => entry.row)])),
    reviews: [],
  };
}

/** One row per line: small, and readable in a comparison of versions. */
export function bundleText(bundle: Bundle): string {
  const records = Object.entries(bundle.records).map(([kind, rows]) => `    ${JSON.stringify(kind)}: [\n${rows.map((row) => `      ${JSON.stringify(row)}`).join(',\n')}\n    ]`);
  return `{\n  "format": "${bundle.format}",\n  "version": ${bundle.version},\n  "organization": ${JSON.stringify(bundle.organization)},\n  "records": {\n${records.join(',\n')}\n  },\n  "reviews": []\n}\n`;
}

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
