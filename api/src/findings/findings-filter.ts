import { isDay } from '@ragang/domain';
import { isReferenceId } from '@ragang/contracts';
import { areaOfRule, ruleAreas, rulebook, type RuleArea } from '@ragang/domain/rules';
import { today } from '../platform/clock.js';
import { DomainError, type ErrorPlace } from '../platform/http/domain-error.js';
import { ascending, orderBy, type KeyValues, type SortKey } from '../platform/temporal/keyset.js';
import type { QueryText } from '../registers/list-query.js';
import { findingStatuses } from './finding-view.js';

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

/** What people have said last, or what the rules say by themselves. */
export const shownStatus = `case when f.status = 'remedied' then 'remedied' else coalesce(r.status, 'open') end`;
/** Still to be dealt with: nobody has dismissed or remedied it. */
export const needsAnswer = `${shownStatus} in ('open', 'in-review', 'raised', 'confirmed')`;

/** Gravest first, then what cannot be told. */
export const severityOrder = `case when f.outcome = 'undetermined' then 4 when f.severity = 'unlawful' then 1 when f.severity = 'risk' then 2 else 3 end`;
export const byNumber = ascending('f.number', 'integer');
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

/** Hos vem: mine = what my name, role or body stands for; nobody = not given to anyone; overdue = the day to answer by has passed. */
const holders = ['mine', 'nobody', 'overdue'] as const;

/** Ways of asking that are not columns: read elsewhere, or paging. */
const beside = ['page', 'limit', 'sort', 'cursor', 'asOf', 'knownAt', 'mine', 'period', 'months'];

/** The list's query, with only what it offers. Without `status`, what still needs an answer. `myNames`: what an assignee that means the reader may be called. */
export function findingsFilter(query: QueryText, myNames: readonly string[] = []): FindingsFilter {
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
      case 'area': if (Object.hasOwn(ruleAreas, value)) where.push(`f.rule = any(${bind(rulesIn(value as RuleArea))}::text[])`); else wrong(name, `Välj något av ${Object.keys(ruleAreas).join(', ')}.`); break;
      case 'direction': oneOf(name, 'f.direction', null, value.slice(0, 60)); break;
      case 'body': case 'matter': case 'subject':
        if (name === 'body' && value === 'none') where.push('f.body_id is null');
        else if (!isReferenceId(value)) wrong(name, 'Välj i listan.');
        else where.push(name === 'subject' ? `f.subject_id = ${bind(value)}` : `f.${name}_id = ${bind(value)}::uuid`);
        break;
      case 'company':
        if (!isReferenceId(value)) wrong(name, 'Välj i listan.');
        else where.push(ofCompany(bind(value)));
        break;
      case 'case': if (/^\d{1,2}$/.test(value)) where.push(`${bind(Number(value))}::int = any(f.cases)`); else wrong(name, 'Skriv casets nummer.'); break;
      case 'from': case 'to': if (isDay(value)) where.push(`f.day ${name === 'from' ? '>=' : '<='} ${bind(value)}::date`); else wrong(name, 'Skriv dagen som 2026-11-24.'); break;
      case 'missing': where.push(`concat(f.missing->>'kind', '.', f.missing->>'field') = ${bind(value.slice(0, 120))}`); break;
      case 'held':
        if (value === 'mine') where.push(`lower(r.assignee) = any(${bind(myNames.map((one) => one.toLocaleLowerCase('sv')))}::text[])`);
        else if (value === 'nobody') where.push('r.assignee is null');
        else if (value === 'overdue') where.push(`r.answer_by < ${bind(today())}::date`);
        else wrong(name, `Välj något av ${holders.join(', ')}.`);
        break;
      case 'status': if (value === 'all') break; if (Object.hasOwn(findingStatuses, value)) where.push(`${shownStatus} = ${bind(value)}`); else wrong(name, `Välj något av ${Object.keys(findingStatuses).join(', ')}.`); break;
      default: if (!beside.includes(name)) errors.push({ parameter: { in: 'query', name }, code: 'parameter.unknown', detail: `${name} går inte att filtrera på.` });
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

const rulesIn = (area: RuleArea): readonly string[] => rulebook.filter((rule) => areaOfRule(rule.id) === area).map((rule) => rule.id);

/** Said of the company itself, or of something that is its: a directive, a decision, a deviation, a report. */
function ofCompany(place: string): string {
  const own = ([['directive', 'f_company'], ['decision', 'f_company'], ['articles', 'f_company'], ['deviation', 'f_subject'], ['financial_report', 'f_subject']] as const)
    .map(([table, column]) => `select id::text from ${table} where tenant_id = f.tenant_id and ${column} = ${place}::uuid and rec_to = 'infinity'`);
  return `(f.subject_id = ${place} or f.subject_id in (${own.join(' union ')}))`;
}
