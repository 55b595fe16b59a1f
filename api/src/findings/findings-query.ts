import { isDay } from '@ragang/domain';
import { isReferenceId } from '@ragang/contracts';
import { nameOfActor } from '../platform/audit/name-of-actor.js';
import type { Transaction } from '../platform/database/database.js';
import { DomainError, type ErrorPlace } from '../platform/http/domain-error.js';
import { afterRow, ascending, keySelection, orderBy, type KeyValues, type SortKey } from '../platform/temporal/keyset.js';
import type { QueryText } from '../registers/list-query.js';
import { findingStatuses, type ReviewView, type StoredFinding } from './finding-view.js';

/** What a row of the list is read by; the last word of a person goes before the rules' own status. */
const columns = `f.id, f.key, f.number, f.rule, f.rule_version as "ruleVersion", f.outcome, f.severity, f.direction, f.subject_kind as "subjectKind", f.subject_id as "subjectId",
  f.body_id as "bodyId", f.matter_id as "matterId", f.day::text, f.due::text, f.code, f.parameters, f.evidence, f.missing, f.see_also as "seeAlso", f.protected as "isProtected",
  case when f.status = 'remedied' then 'remedied' else coalesce(r.status, 'open') end as status, r.assignee, r.answer_by::text as "answerBy", f.opened_on::text as "openedOn"`;

const lastReview = `left join lateral (select status, assignee, answer_by from finding_review r where r.tenant_id = f.tenant_id and r.finding_key = f.key and r.rec_to = 'infinity' order by r.rec_from desc limit 1) r on true`;
const shownStatus = `case when f.status = 'remedied' then 'remedied' else coalesce(r.status, 'open') end`;
/** Still to be dealt with: nobody has dismissed or remedied it. */
export const needsAnswer = `${shownStatus} in ('open', 'in-review', 'raised', 'confirmed')`;

export interface FindingsFilter {
  readonly where: readonly string[];
  readonly parameters: readonly unknown[];
  readonly page: number;
  readonly limit: number;
  readonly order: string;
  /** What the order is made of, and where to go on from: for lists that are read with a cursor. */
  readonly keys?: readonly SortKey[];
  readonly after?: KeyValues | null;
}

/** Gravest first, then what cannot be told. */
export const severityOrder = `case when f.outcome = 'undetermined' then 4 when f.severity = 'unlawful' then 1 when f.severity = 'risk' then 2 else 3 end`;
const byNumber = ascending('f.number', 'integer');
const down = (key: SortKey): SortKey => ({ ...key, descending: true });
const bySeverity = ascending(`(${severityOrder})`, 'integer');
const byDay = ascending('f.day', 'date');
const byDue = ascending('coalesce(r.answer_by, f.due)', 'date');
const byRule = ascending('f.rule', 'text');
/** Every order ends in the number, which is the flag's own. */
const orders: Readonly<Record<string, readonly SortKey[]>> = {
  severity: [bySeverity, down(byDay), byNumber], '-severity': [down(bySeverity), down(byDay), byNumber], day: [byDay, byNumber], '-day': [down(byDay), byNumber],
  number: [byNumber], '-number': [down(byNumber)], due: [byDue, byNumber], '-due': [down(byDue), byNumber], rule: [byRule, byNumber], '-rule': [down(byRule), byNumber],
};

/** The list's query, with only what it offers. Without `status`, what still needs an answer. */
export function findingsFilter(query: QueryText): FindingsFilter {
  const errors: ErrorPlace[] = [];
  const where: string[] = ['f.tenant_id = $1'];
  const parameters: unknown[] = [];
  const bind = (value: unknown): string => { parameters.push(value); return `$${parameters.length + 1}`; };
  const wrong = (name: string, detail: string): void => void errors.push({ parameter: { in: 'query', name }, code: 'parameter.invalid', detail });
  const oneOf = (name: string, column: string, allowed: readonly string[] | null, value: string): void => {
    if (allowed && !allowed.includes(value)) return wrong(name, `Välj något av ${allowed.join(', ')}.`);
    where.push(`${column} = ${bind(value)}`);
  };
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined) continue;
    switch (name) {
      case 'outcome': oneOf(name, 'f.outcome', ['flag', 'undetermined'], value); break;
      case 'severity': oneOf(name, 'f.severity', ['unlawful', 'risk', 'notice'], value); break;
      case 'rule': oneOf(name, 'f.rule', null, value.slice(0, 60)); break;
      case 'direction': oneOf(name, 'f.direction', null, value.slice(0, 60)); break;
      case 'body': case 'matter': case 'subject':
        if (!isReferenceId(value)) wrong(name, 'Välj i listan.');
        else where.push(name === 'subject' ? `f.subject_id = ${bind(value)}` : `f.${name}_id = ${bind(value)}::uuid`);
        break;
      case 'company':
        if (!isReferenceId(value)) wrong(name, 'Välj i listan.');
        else where.push(ofCompany(bind(value)));
        break;
      case 'case': if (/^\d{1,2}$/.test(value)) where.push(`${bind(Number(value))}::int = any(f.cases)`); else wrong(name, 'Skriv casets nummer.'); break;
      case 'from': case 'to': if (isDay(value)) where.push(`f.day ${name === 'from' ? '>=' : '<='} ${bind(value)}::date`); else wrong(name, 'Skriv dagen som 2026-11-24.'); break;
      case 'status': if (value === 'all') break; if (Object.hasOwn(findingStatuses, value)) where.push(`${shownStatus} = ${bind(value)}`); else wrong(name, `Välj något av ${Object.keys(findingStatuses).join(', ')}.`); break;
      case 'page': case 'limit': case 'sort': case 'cursor': case 'asOf': case 'knownAt': case 'mine': break;
      default: errors.push({ parameter: { in: 'query', name }, code: 'parameter.unknown', detail: `${name} går inte att filtrera på.` });
    }
  }
  if (query['status'] === undefined) where.push(needsAnswer);
  const number = (text: string | undefined, otherwise: number, most: number, name: string): number => {
    if (text === undefined) return otherwise;
    const value = /^\d{1,6}$/.test(text) ? Number(text) : 0;
    if (value < 1 || value > most) wrong(name, `${name} ska vara mellan 1 och ${most}.`);
    return value;
  };
  const page = number(query['page'], 1, 50, 'page');
  const limit = number(query['limit'], 20, 200, 'limit');
  const keys = orders[query['sort'] ?? 'severity'];
  if (!keys) wrong('sort', `Välj något av ${Object.keys(orders).join(', ')}.`);
  const first = errors[0];
  if (first) throw new DomainError(first.code, first.detail, 422, errors);
  return { where, parameters, page, limit, order: orderBy(keys ?? [byNumber]), keys: keys ?? [byNumber] };
}

/** Said of the company itself, or of something that is its: a directive, a decision, a deviation, a report. */
function ofCompany(place: string): string {
  const own = ([['directive', 'f_company'], ['decision', 'f_company'], ['articles', 'f_company'], ['deviation', 'f_subject'], ['financial_report', 'f_subject']] as const)
    .map(([table, column]) => `select id::text from ${table} where tenant_id = f.tenant_id and ${column} = ${place}::uuid and rec_to = 'infinity'`);
  return `(f.subject_id = ${place} or f.subject_id in (${own.join(' union ')}))`;
}

export async function findFindings(tx: Transaction, filter: FindingsFilter): Promise<{ rows: StoredFinding[]; total: number; last: KeyValues | null }> {
  const from = `from finding f ${lastReview} where ${filter.where.join(' and ')}`;
  const parameters = [tx.tenantId, ...filter.parameters];
  const [count] = await tx.query<{ total: number }>(`select count(*)::int as total ${from}`, parameters);
  const keys = filter.keys ?? [byNumber];
  const after = filter.after ? ` and ${afterRow(keys, filter.after, (value) => `$${parameters.push(value)}`)}` : '';
  // One more than the page, to know whether there is a next.
  const found = await tx.query<StoredFinding & { keyValues: KeyValues }>(
    `select ${columns}, ${keySelection(keys)} ${from}${after} order by ${filter.order} limit ${filter.limit + 1} offset ${filter.after ? 0 : (filter.page - 1) * filter.limit}`, parameters);
  const shown = found.slice(0, filter.limit);
  return { rows: shown.map(({ keyValues: _, ...row }) => row as unknown as StoredFinding), total: count?.total ?? 0, last: found.length > filter.limit ? (shown.at(-1)?.keyValues ?? null) : null };
}

export async function findFinding(tx: Transaction, id: string): Promise<StoredFinding | undefined> {
  return tx.one<StoredFinding>(`select ${columns} from finding f ${lastReview} where f.tenant_id = $1 and f.id = $2`, [tx.tenantId, id]);
}

export type Facet = 'severity' | 'direction' | 'rule' | 'body';
const facetColumns: Readonly<Record<Facet, string>> = { severity: `case when f.outcome = 'undetermined' then 'undetermined' else f.severity end`, direction: 'f.direction', rule: 'f.rule', body: 'f.body_id::text' };

/** How many findings each value of a facet would leave, with the other filters kept. */
export async function facetCounts(tx: Transaction, filter: FindingsFilter, facet: Facet): Promise<Record<string, number>> {
  const rows = await tx.query<{ value: string | null; count: number }>(
    `select ${facetColumns[facet]} as value, count(*)::int as count from finding f ${lastReview} where ${filter.where.join(' and ')} group by 1 order by 2 desc, 1`, [tx.tenantId, ...filter.parameters]);
  return Object.fromEntries(rows.flatMap((row) => (row.value === null ? [] : [[row.value, row.count]])));
}

export async function reviewsOf(tx: Transaction, keys: readonly string[]): Promise<ReadonlyMap<string, readonly ReviewView[]>> {
  const rows = await tx.query<{ key: string; at: string; by: string; status: keyof typeof findingStatuses; reason: string | null; assignee: string | null; answerBy: string | null }>(
    `select finding_key as key, rec_from as at, ${nameOfActor('reviewed_by')} as by, status, reason, assignee, answer_by::text as "answerBy" from finding_review where tenant_id = $1 and finding_key = any($2::text[]) and rec_to = 'infinity' order by rec_from desc`,
    [tx.tenantId, keys]);
  const byKey = new Map<string, ReviewView[]>();
  for (const { key, ...review } of rows) byKey.set(key, [...(byKey.get(key) ?? []), { ...review, statusLabel: findingStatuses[review.status] }]);
  return byKey;
}
