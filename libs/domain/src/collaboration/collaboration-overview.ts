import { agreementNotice } from '../deadlines/agreement-notice.js';
import { termsOf } from '../deadlines/deadlines-of.js';
import type { DeadlineResult } from '../deadlines/deadline.js';
import type { Facts, Row } from '../facts/facts.js';
import { nameOf } from '../facts/names.js';
import { collaborationForms } from '../registers/collaboration/collaboration.js';
import { daysBetween, year, type Day } from '../time/day.js';
import { isValidOn } from '../time/validity.js';
import { claimedValues, OTHER_MUNICIPALITIES, type ClaimedValue } from './claims.js';
import { answeredQuestions, type OverviewQuestion } from './overview-questions.js';

export interface CostTrend {
  readonly series: readonly { readonly year: number; readonly amount: number }[];
  /** The latest year's cost, SEK. */
  readonly latest: { readonly year: number; readonly amount: number } | null;
  /** Change in percent since the first year of the series. */
  readonly changePercent: number | null;
  readonly alternative: number | null;
}

/** One row of Samverkan: everything that the kommundirektör asks of one collaboration. */
export interface CollaborationRow {
  readonly id: string;
  readonly name: string;
  readonly form: Row<'collaboration'>['form'];
  /** "Kommunalförbund", or "okänd". */
  readonly formLabel: string;
  readonly assumedFormLabel: string | null;
  readonly ownRole: Row<'collaboration'>['ownRole'];
  readonly purpose: string | null;
  readonly status: Row<'collaboration'>['status'];
  readonly startYear: number | null;
  readonly hostBody: { readonly id: string; readonly name: string } | null;
  readonly others: ClaimedValue | null;
  /** The others; we ourselves are not among them. */
  readonly parties: readonly { readonly id: string; readonly name: string; readonly municipality: string | null }[];
  readonly contradictions: readonly ClaimedValue[];
  readonly cost: CostTrend;
  readonly decidedBy: { readonly tariff: string | null; readonly budget: string | null };
  /** The tariff is a question here, and where the right to decide it lies is not recorded. */
  readonly tariffUnclear: boolean;
  readonly representatives: readonly { readonly person: string; readonly name: string; readonly role: string | null }[];
  readonly agreements: readonly Row<'agreement'>[];
  readonly notice: { readonly agreement: string; readonly result: DeadlineResult; readonly daysLeft: number | null; readonly noticeMonths: number | null } | null;
  readonly goals: { readonly supports: number; readonly opposes: number };
  readonly lastReport: Row<'report-received'> | null;
  readonly questions: readonly OverviewQuestion[];
}

/** Samverkan samlad: the collaborations that are active on `asOf`. What is only explored is not one of them. */
export function collaborationOverview(facts: Facts, asOf: Day): readonly CollaborationRow[] {
  return facts.on('collaboration', asOf)
    .filter((row) => row.status === 'active' || row.status === 'notice-given')
    .map((row) => collaborationRow(facts, row, asOf))
    .sort((a, b) => b.contradictions.length - a.contradictions.length || formOrder(a) - formOrder(b) || answeredCount(b) - answeredCount(a) || a.name.localeCompare(b.name, 'sv'));
}

/** What needs a choice first, then the firmest forms; those whose form nobody has shown last. */
const formOrder = (row: CollaborationRow): number => (row.form === null ? 99 : Object.keys(collaborationForms).indexOf(row.form));
const answeredCount = (row: CollaborationRow): number => row.questions.filter((question) => question.answered === 'yes').length;

export function collaborationRow(facts: Facts, row: Row<'collaboration'>, asOf: Day): CollaborationRow {
  const of = <K extends 'collaboration-party' | 'agreement' | 'representation'>(kind: K) =>
    (facts.where(kind, 'collaboration' as never, row.id) as readonly Row<K>[]).filter((one) => isValidOn(one, asOf));
  const values = claimedValues(facts, row.id, asOf);
  const rights = facts.where('decision-right', 'subject', row.id).filter((right) => isValidOn(right, asOf));
  const decidedBy = (question: 'tariff' | 'budget'): string | null => {
    const right = rights.find((one) => one.question === question);
    return right ? [right.organ === null ? right.organText : nameOf(facts, 'body', right.organ, asOf), right.clause].filter(Boolean).join(', ') : null;
  };
  const agreements = of('agreement');
  const notices = agreements.map((agreement) => ({ agreement: agreement.id, noticeMonths: agreement.noticeMonths, result: agreementNotice(termsOf(facts, agreement, asOf), asOf) }));
  const notice = notices.find((one) => one.result.state === 'known') ?? notices[0] ?? null;
  const links = facts.where('goal-link', 'subject', row.id).filter((link) => isValidOn(link, asOf));
  return {
    id: row.id, name: row.name ?? '', form: row.form, formLabel: row.form === null ? 'okänd' : collaborationForms[row.form],
    assumedFormLabel: row.form === null && row.assumedForm !== null ? collaborationForms[row.assumedForm] : null,
    ownRole: row.ownRole, purpose: row.purpose, status: row.status, startYear: row.startYear,
    hostBody: row.hostBody === null ? null : { id: row.hostBody, name: nameOf(facts, 'body', row.hostBody, asOf) },
    others: values.find((value) => value.attribute === OTHER_MUNICIPALITIES) ?? null,
    parties: of('collaboration-party').filter((party) => party.name !== facts.organization.name).map((party) => ({ id: party.id, name: party.name ?? '', municipality: party.municipality })),
    contradictions: values.filter((value) => value.standing === 'contradicted'),
    cost: costTrend(facts, row.id, asOf), decidedBy: { tariff: decidedBy('tariff'), budget: decidedBy('budget') },
    tariffUnclear: decidedBy('tariff') === null && (row.scope ?? []).some((key) => key.startsWith('TAXA')),
    representatives: of('representation').map((one) => ({ person: one.person ?? '', name: nameOf(facts, 'person', one.person, asOf), role: one.role })),
    agreements,
    notice: notice && { ...notice, daysLeft: notice.result.state === 'known' ? daysBetween(asOf, notice.result.day) : null },
    goals: { supports: links.filter((link) => link.relation === 'supports').length, opposes: links.filter((link) => link.relation === 'opposes').length },
    lastReport: facts.where('report-received', 'subject', row.id).filter((report) => report.day <= asOf).at(-1) ?? null,
    questions: answeredQuestions(facts, row, asOf),
  };
}

/** Actual cost where there is one, else budget, per year up to the year of `asOf`. */
function costTrend(facts: Facts, subject: string, asOf: Day): CostTrend {
  const rows = facts.where('cost', 'subject', subject).filter((row) => row.year !== null && row.year <= year(asOf)).toSorted((a, b) => (a.year ?? 0) - (b.year ?? 0));
  const series = rows.flatMap((row) => { const amount = row.actual ?? row.budget; return amount === null || row.year === null ? [] : [{ year: row.year, amount }]; });
  const [first, latest] = [series[0], series.at(-1) ?? null];
  const changePercent = first && latest && first !== latest && first.amount > 0 ? Math.round(((latest.amount - first.amount) / first.amount) * 100) : null;
  return { series, latest, changePercent, alternative: rows.findLast((row) => row.alternative !== null)?.alternative ?? null };
}
