import type { BodyKind, Facts, Row } from '@ragang/domain';
import { addDays } from '@ragang/domain';
import type { TableError } from '@ragang/documents';
import type { BundleRow } from '../bundle/bundle.js';
import { importId } from './import-ids.js';
import { planBodies, type PlannedBody } from './plan-bodies.js';
import { assignmentKey, type AssignmentRow, type ReadRows } from './read-rows.js';
import { roleFunctions } from './role-functions.js';

export interface PlanOptions {
  readonly tenantId: string;
  /** What the source is called; rows that it has given carry the name. */
  readonly title: string;
  /** The day when the source was read: what happened later is not known. */
  readonly readOn: string;
  readonly sha256: string;
  /** Kinds of bodies that a person has confirmed, by the source's id of the body. */
  readonly kinds: Readonly<Record<string, BodyKind>>;
}

/** A change to something that an earlier import, or a person, has recorded. */
export interface PlannedChange {
  readonly kind: 'assignment' | 'body';
  readonly id: string;
  readonly versionId: string;
  /** `end`: an open assignment gets its last day. `correct`: what we knew about the period was wrong. */
  readonly action: 'end' | 'correct';
  readonly lastDay: string | null;
  readonly row: Readonly<Record<string, unknown>>;
}

/** An assignment that an earlier reading held and this one does not. It is told, never deleted. */
export interface GoneAssignment {
  readonly id: string;
  readonly person: string;
  readonly body: string;
  readonly roleAsWritten: string | null;
}

/** What an import would do (plan), worked out before anything is written. */
export interface Plan {
  readonly rows: number;
  readonly bodies: readonly PlannedBody[];
  readonly record: { readonly body: readonly BundleRow[]; readonly person: readonly BundleRow[]; readonly assignment: readonly BundleRow[]; readonly 'source-reading': readonly BundleRow[] };
  readonly changes: readonly PlannedChange[];
  readonly gone: readonly GoneAssignment[];
  readonly unchanged: number;
  readonly roles: readonly { readonly asWritten: string; readonly functions: readonly string[]; readonly count: number }[];
  readonly warnings: readonly string[];
  readonly errors: readonly TableError[];
}

/** Compares the source with what is recorded. Pure: the same rows and facts give the same plan. */
export function planAssignments({ rows, errors }: ReadRows, facts: Facts, options: PlanOptions): Plan {
  const source = `${options.title}, läst ${options.readOn}`;
  const { bodies, record: body, changes: bodyChanges, warnings } = planBodies(rows, facts, { ...options, source });
  const bodyIds = new Map(bodies.map((planned) => [planned.sourceId, planned.id]));
  const people = new Map(rows.map((row) => [row.personKey, row]));
  const person = [...people].filter(([key]) => facts.periodsOf('person', personId(options, key)).length === 0).map(([key, row]): BundleRow => ({
    id: personId(options, key), name: row.person, isPublic: true, ...(row.personKey !== row.person && row.personKey.length <= 100 ? { externalId: row.personKey } : {}), source,
  }));
  const planned = rows.map((row) => planAssignment(row, facts, options, source, bodyIds));
  const known = new Set(planned.map((item) => item.id));
  const reading = importId(options.tenantId, 'source-reading', `${options.readOn} ${options.sha256}`);
  return {
    rows: rows.length,
    bodies,
    record: {
      body, person, assignment: planned.flatMap((item) => (item.record ? [item.record] : [])),
      'source-reading': facts.periodsOf('source-reading', reading).length > 0 ? [] : [{ id: reading, day: options.readOn, register: 'assignment', title: options.title, sha256: options.sha256, source: options.title }],
    },
    changes: [...bodyChanges, ...planned.flatMap((item) => (item.change ? [item.change] : []))],
    gone: goneFrom(facts, options, known),
    unchanged: planned.filter((item) => !item.record && !item.change && !item.error).length,
    roles: countRoles(rows),
    warnings: [...warnings, ...countRoles(rows).filter(({ asWritten }) => roleFunctions(asWritten) === null).map(({ asWritten, count }) => `Rollen ”${asWritten}” (${count} rader) känns inte igen. Den sparas som den är skriven, som ”Annan roll”.`)],
    errors: [...errors, ...planned.flatMap((item) => (item.error ? [item.error] : []))].sort((a, b) => a.line - b.line),
  };
}

const personId = (options: PlanOptions, key: string): string => importId(options.tenantId, 'person', key);

interface PlannedAssignment {
  readonly id: string;
  readonly record?: BundleRow;
  readonly change?: PlannedChange;
  readonly error?: TableError;
}

function planAssignment(row: AssignmentRow, facts: Facts, options: PlanOptions, source: string, bodyIds: ReadonlyMap<string, string>): PlannedAssignment {
  const id = importId(options.tenantId, 'assignment', assignmentKey(row));
  const validUntil = row.lastDay === null ? null : addDays(row.lastDay, 1);
  const existing = facts.periodsOf('assignment', id).at(-1);
  if (!existing) {
    return { id, record: {
      id, validFrom: row.from, validUntil, person: personId(options, row.personKey), body: bodyIds.get(row.bodyKey), functions: roleFunctions(row.role) ?? ['other'],
      roleAsWritten: row.role, ...(row.party === null ? {} : { party: row.party }), source,
    } };
  }
  if (existing.validUntil === validUntil) return { id };
  if (validUntil !== null && existing.validFrom !== null && validUntil <= existing.validFrom) {
    return { id, error: { line: row.line, code: 'date.order', detail: `Uppdraget är ändrat i registret från ${existing.validFrom}, och källan säger nu att det slutade innan dess. Rätta uppdraget i registret först.` } };
  }
  const isEnd = existing.validUntil === null;
  return { id, change: { kind: 'assignment', id, versionId: existing.versionId, action: isEnd ? 'end' : 'correct', lastDay: row.lastDay, row: { ...existing, validUntil, source, reason: `Ny läsning av ${options.title} ${options.readOn}` } } };
}

function goneFrom(facts: Facts, options: PlanOptions, known: ReadonlySet<string>): GoneAssignment[] {
  const isOngoing = (row: Row<'assignment'>): boolean => row.validUntil === null || row.validUntil > options.readOn;
  return facts.all('assignment')
    .filter((row) => row.source?.startsWith(`${options.title}, läst `) && isOngoing(row) && !known.has(row.id))
    .map((row) => ({ id: row.id, person: row.person ?? '', body: row.body ?? '', roleAsWritten: row.roleAsWritten }));
}

function countRoles(rows: readonly AssignmentRow[]): Plan['roles'] {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(row.role, (counts.get(row.role) ?? 0) + 1);
  return [...counts].map(([asWritten, count]) => ({ asWritten, functions: roleFunctions(asWritten) ?? ['other'], count })).sort((a, b) => b.count - a.count || a.asWritten.localeCompare(b.asWritten, 'sv'));
}
