import { randomUUID } from 'node:crypto';
import { registerOf, type Facts, type Finding } from '@ragang/domain';
import { isSaidOfDecision, ruleOf, rulebook } from '@ragang/domain/rules';
import type { Transaction } from '../platform/database/database.js';
import { owningBody } from '../registers/scope.js';
import type { RowInput } from '../platform/temporal/version.js';

export interface Stored {
  readonly total: number;
  readonly opened: number;
  readonly remedied: number;
}

/** What a set of findings replaces: everything; or all that the rules about decisions say of these, and perhaps all that is said of the registers. */
export type StoreScope = 'all' | { readonly decisions: readonly string[]; readonly structure: boolean };

/**
 * One at a time works on an organisation's findings. Taken before the facts are read: a rebuild that had read them earlier would take the
 * flag of a decision made since for one that the registers no longer support.
 */
export async function lockFindings(tx: Transaction): Promise<void> {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('finding ' || $1, 0))`, [tx.tenantId]);
}

/**
 * Puts the findings in place of what was there. A finding keeps its number and the day it was opened for as long as its key lives; one that
 * the registers no longer support is marked as remedied, never removed, so that what people said of it can still be read.
 */
export async function storeFindings(tx: Transaction, facts: Facts, findings: readonly Finding[], today: string, scope: StoreScope): Promise<Stored> {
  const rows = findings.filter((finding) => isWithin(scope, finding)).map((finding) => rowOf(facts, finding));
  const opened = await tx.query<{ inserted: boolean }>(
    `with incoming as (
       select * from jsonb_to_recordset($2::jsonb) as f(id uuid, key text, rule text, rule_version int, outcome text, severity text, direction text, subject_kind text, subject_id text,
         body_id uuid, matter_id uuid, day date, due date, code text, parameters jsonb, evidence jsonb, missing jsonb, see_also text[], cases int[], disclosure text, protected boolean)
     ), numbered as (
       select i.*, (select coalesce(max(number), 0) from finding where tenant_id = $1) + row_number() over (order by i.day, i.key) as next_number from incoming i
     )
     insert into finding (tenant_id, id, key, number, rule, rule_version, outcome, severity, direction, subject_kind, subject_id, body_id, matter_id, day, due, code, parameters, evidence, missing,
       see_also, cases, disclosure, protected, status, opened_on)
     select $1, id, key, next_number, rule, rule_version, outcome, severity, direction, subject_kind, subject_id, body_id, matter_id, day, due, code, parameters, evidence, missing,
       see_also, cases, disclosure, protected, 'open', $3::date from numbered
     on conflict (tenant_id, key) do update set rule_version = excluded.rule_version, outcome = excluded.outcome, severity = excluded.severity, direction = excluded.direction,
       body_id = excluded.body_id, matter_id = excluded.matter_id, day = excluded.day, due = excluded.due, code = excluded.code, parameters = excluded.parameters,
       evidence = excluded.evidence, missing = excluded.missing, see_also = excluded.see_also, cases = excluded.cases, disclosure = excluded.disclosure, protected = excluded.protected,
       status = 'open', closed_on = null
     returning xmax = 0 as inserted`,
    [tx.tenantId, JSON.stringify(rows), today],
  );
  const closed = await tx.query(
    `update finding set status = 'remedied', closed_on = $3::date where tenant_id = $1 and status = 'open' and not (key = any($2::text[]))
     and ($4 or ($5 and not (rule = any($6::text[]) or (rule = any($8::text[]) and subject_kind = 'decision')))
       or ((rule = any($6::text[]) or (rule = any($8::text[]) and subject_kind = 'decision')) and subject_id = any($7::text[]))) returning id`,
    [tx.tenantId, rows.map((row) => row.key), today, scope === 'all', scope !== 'all' && scope.structure, decisionRuleIds, scope === 'all' ? [] : scope.decisions, bothKindsIds],
  );
  return { total: rows.length, opened: opened.filter((row) => row.inserted).length, remedied: closed.length };
}

function isWithin(scope: StoreScope, { rule, subject }: Finding): boolean {
  if (scope === 'all') return true;
  const told = ruleOf(rule);
  return told && isSaidOfDecision(told, subject) ? scope.decisions.includes(subject.id) : scope.structure;
}

const decisionRuleIds = rulebook.filter((rule) => rule.on === 'decision').map((rule) => rule.id);
/** Rules about the registers that look at single decisions too. */
const bothKindsIds = rulebook.filter((rule) => rule.on === 'structure' && rule.checkDecision).map((rule) => rule.id);

function rowOf(facts: Facts, finding: Finding) {
  const { subject } = finding;
  const row = facts.periodsOf(subject.kind, subject.id).at(-1) as unknown as (RowInput & { matter?: string | null; disclosure?: string }) | undefined;
  // What is said of a whole register has a word where others have a row's id, and belongs to no matter.
  const matter = row && subject.kind === 'matter' ? subject.id : (row?.matter ?? null);
  return {
    id: randomUUID(), key: finding.key, rule: finding.rule, rule_version: finding.ruleVersion, outcome: finding.outcome, severity: finding.severity, direction: finding.direction,
    subject_kind: subject.kind, subject_id: subject.id, body_id: row ? owningBody(facts, registerOf(subject.kind), { ...row, id: subject.id }) : null, matter_id: matter,
    day: finding.day, due: finding.due, code: finding.code, parameters: finding.parameters, evidence: finding.evidence, missing: finding.missing, see_also: finding.seeAlso,
    cases: (ruleOf(finding.rule)?.cases ?? []).map((link) => link.no), disclosure: secretest(facts, finding), protected: finding.isProtected,
  };
}

/** A finding is as secret as the most secret row that it rests on. */
function secretest(facts: Facts, finding: Finding): 'internal' | 'secret' {
  const refs = [finding.subject, ...finding.evidence];
  return refs.some((ref) => facts.periodsOf(ref.kind, ref.id).some((row) => row.disclosure === 'secret')) && !finding.isProtected ? 'secret' : 'internal';
}
