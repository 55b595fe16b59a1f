import type { BodyKind, Facts, Row } from '@ragang/domain';
import type { BundleRow } from '../bundle/bundle.js';
import { guessBodyKind, type KindGuess } from './guess-body-kind.js';
import { importId } from './import-ids.js';
import { nameHistory, type NamePeriod } from './name-history.js';
import type { PlannedChange, PlanOptions } from './plan.js';
import type { AssignmentRow } from './read-rows.js';

/** A body of the source, and what becomes of it. */
export interface PlannedBody {
  readonly sourceId: string;
  readonly id: string;
  readonly names: readonly NamePeriod[];
  readonly guess: KindGuess;
  /** What it is, or will be, recorded as; `unknown` until a person has confirmed a kind. */
  readonly bodyKind: BodyKind;
  readonly assignments: number;
  /** Already in the register: by an earlier import, or under the same name. */
  readonly existing: boolean;
}

interface BodyPlan {
  readonly bodies: readonly PlannedBody[];
  readonly record: readonly BundleRow[];
  readonly changes: readonly PlannedChange[];
  readonly warnings: readonly string[];
}

/** One body for each id of the source, whatever names it has had. */
export function planBodies(rows: readonly AssignmentRow[], facts: Facts, options: PlanOptions & { readonly source: string }): BodyPlan {
  const groups = new Map<string, AssignmentRow[]>();
  for (const row of rows) groups.set(row.bodyKey, [...(groups.get(row.bodyKey) ?? []), row]);
  const plans = [...groups].map(([sourceId, own]) => planBody(sourceId, own, facts, options));
  return { bodies: plans.map((plan) => plan.body), record: plans.flatMap((plan) => plan.record), changes: plans.flatMap((plan) => plan.changes), warnings: plans.flatMap((plan) => plan.warnings) };
}

function planBody(sourceId: string, rows: readonly AssignmentRow[], facts: Facts, options: PlanOptions & { readonly source: string }) {
  const names = nameHistory(rows.map((row) => ({ name: row.body, from: row.from })));
  const name = names.at(-1)?.name ?? '';
  const guess = guessBodyKind(name, rows.map((row) => row.role));
  const imported = importId(options.tenantId, 'body', sourceId);
  const { existing, warnings } = findExisting(facts, imported, names);
  const confirmed = options.kinds[sourceId] ?? 'unknown';
  const known = existing.at(-1)?.bodyKind ?? 'unknown';
  const bodyKind = known === 'unknown' ? confirmed : known;
  const id = existing[0]?.id ?? imported;
  const body: PlannedBody = { sourceId, id, names, guess, bodyKind, assignments: rows.length, existing: existing.length > 0 };
  const record = existing.length > 0 ? [] : names.map((period): BundleRow => ({
    id, name: period.name, bodyKind, ...(period.validFrom ? { validFrom: period.validFrom } : {}), ...(period.validUntil ? { validUntil: period.validUntil } : {}),
    source: shortened(period.uncertainty === null ? options.source : `${options.source}. ${period.uncertainty}`),
  }));
  const changes = bodyKind === known ? [] : existing.filter((row) => row.bodyKind === 'unknown').map((row): PlannedChange => ({
    kind: 'body', id, versionId: row.versionId, action: 'correct', lastDay: null, row: { ...row, bodyKind, reason: 'Organets art bekräftad vid import' },
  }));
  return { body, record, changes, warnings: [...warnings, ...names.flatMap((period) => (period.uncertainty === null || existing.length > 0 ? [] : [`${period.name}: ${period.uncertainty}`]))] };
}

/**
 * The body as an earlier import recorded it, else the one body that already bears the name. A name that differs is told and left:
 * a person may have mended it.
 */
function findExisting(facts: Facts, imported: string, names: readonly NamePeriod[]): { existing: readonly Row<'body'>[]; warnings: string[] } {
  const folded = (text: string | null): string => (text ?? '').toLowerCase().replaceAll(/\s+/g, ' ').trim();
  const newest = names.at(-1)?.name ?? '';
  const earlier = facts.periodsOf('body', imported);
  if (earlier.length > 0) {
    const isNamed = earlier.some((row) => folded(row.name) === folded(newest));
    return { existing: earlier, warnings: isNamed ? [] : [`Organet heter ”${earlier.at(-1)?.name}” i registret men ”${newest}” i källan. Ändra namnet i registret om organet har bytt namn.`] };
  }
  const alike = [...new Set(facts.all('body').filter((row) => folded(row.name) === folded(newest)).map((row) => row.id))];
  if (alike.length > 1) return { existing: [], warnings: [`Flera organ i registret heter ”${newest}”. Källans organ läggs in som ett eget; kontrollera det efter importen.`] };
  const [same] = alike;
  if (same === undefined) return { existing: [], warnings: [] };
  return { existing: facts.periodsOf('body', same), warnings: [`”${newest}” finns redan i registret. Uppdragen knyts till det organet.`] };
}

const shortened = (text: string): string => (text.length <= 300 ? text : `${text.slice(0, 299)}…`);
