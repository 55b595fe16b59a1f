import { registers, registerOf, type Field, type RegisterKind, type Rows } from '@ragang/domain';
import type { Bundle } from './bundle.ts';

type BundleRow = Readonly<Record<string, unknown>> & { readonly id: string };

/** Fields of every row of a bundle that only the bundle format knows. */
const COMMON = new Set(['id', 'validFrom', 'validUntil', 'day', 'source', 'decidedBy', 'disclosure', 'absent']);

const isDay = (value: unknown): boolean => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value)) && new Date(value).toISOString().startsWith(value);
const isText = (value: unknown, max: number): boolean => typeof value === 'string' && value.length > 0 && [...value].length <= max;
const listOf = (value: unknown, test: (one: unknown) => boolean): boolean => Array.isArray(value) && value.length > 0 && value.every(test);

/** Does the value have the field's type? References are looked up in `kindOf`. */
function fits(field: Field, value: unknown, kindOf: ReadonlyMap<string, string>): boolean {
  const refers = (one: unknown): boolean => typeof one === 'string' && (field.kinds ?? []).includes(kindOf.get(one) ?? '');
  switch (field.type) {
    case 'text': case 'prose': return isText(value, field.max ?? 300);
    case 'integer': case 'sek': return Number.isInteger(value);
    case 'percent': return typeof value === 'number' && value >= 0 && value <= 100;
    case 'boolean': return typeof value === 'boolean';
    case 'day': return isDay(value);
    case 'word': return Object.hasOwn(field.words ?? {}, String(value));
    case 'words': return listOf(value, (one) => Object.hasOwn(field.words ?? {}, String(one)));
    case 'reference': case 'subject': return refers(value);
    case 'references': return listOf(value, refers);
    case 'texts': return listOf(value, (one) => isText(one, field.max ?? 500));
    case 'matter-type': case 'municipality': return isText(value, 100);
    case 'matter-types': case 'law-sections': return listOf(value, (one) => isText(one, 100));
  }
}

/** What is wrong in a bundle, as sentences; empty when every row is what the register definitions say. */
export function faultsOf(bundle: Bundle): readonly string[] {
  const kindOf = new Map(Object.entries(bundle.records).flatMap(([kind, rows]) => rows.map((row) => [row.id, kind] as const)));
  return Object.entries(bundle.records).flatMap(([kind, rows]) => {
    if (!Object.hasOwn(registers, kind)) return [`${kind} is not a register`];
    const definition = registerOf(kind as RegisterKind);
    return rows.flatMap((row: BundleRow) => {
      const at = `${kind} ${row.id} (${String(row[definition.nameFields[0]!])})`;
      const wrong = Object.entries(row).filter(([name]) => !COMMON.has(name)).flatMap(([name, value]) => {
        const field = definition.fields[name];
        if (!field) return [`${at}: no field ${name}`];
        return fits(field, value, kindOf) ? [] : [`${at}: ${name} = ${JSON.stringify(value)}`];
      });
      const missing = Object.entries(definition.fields).filter(([name, field]) => field.required && row[name] === undefined).map(([name]) => `${at}: ${name} is required`);
      const absent = ((row['absent'] ?? []) as string[]).filter((name) => !definition.fields[name] || row[name] !== undefined).map((name) => `${at}: absent ${name}`);
      const time = definition.class === 'event' ? isDay(row['day']) : [row['validFrom'], row['validUntil']].every((day) => day === undefined || isDay(day));
      return [...wrong, ...missing, ...absent, ...(time ? [] : [`${at}: bad period`]), ...(row['decidedBy'] === undefined || kindOf.get(String(row['decidedBy'])) === 'decision' ? [] : [`${at}: decidedBy is not a decision`]), ...(definition.alwaysSecret && row['disclosure'] !== 'secret' ? [`${at}: must be secret`] : [])];
    });
  });
}

/** The bundle as facts know it: every field there, unrecorded ones null. */
export function rowsOf(bundle: Bundle): Rows {
  return Object.fromEntries(Object.keys(registers).map((kind) => {
    const definition = registerOf(kind as RegisterKind);
    const empty = Object.fromEntries(Object.keys(definition.fields).map((name) => [name, null]));
    const period = definition.class === 'state' ? { validFrom: null, validUntil: null } : {};
    return [kind, (bundle.records[kind] ?? []).map((row, index) => ({ ...empty, ...period, versionId: `${kind}-${index}`, decidedBy: null, disclosure: 'internal', absent: [], recordedAt: '2026-11-24T06:00:00Z', recordedBy: null, ...row }))];
  })) as unknown as Rows;
}
