import { appealWindow, decisionBases, delegationReportDue, isReported, legalForce, nameOf, urgentReportDue, type DeadlineResult, type Facts, type FollowUp, type LawSectionId, type Row } from '@ragang/domain';
import { findMatterType } from '@ragang/domain/reference';
import { whoDecides } from '@ragang/domain/who-decides';
import { makerName } from './decision-list.js';

/** A day that follows on a decision (frist), with its calculation or why it is not known. */
export interface DecisionDeadline {
  readonly key: 'report' | 'appeal' | 'force';
  readonly label: string;
  readonly law: readonly LawSectionId[];
  readonly result: DeadlineResult;
  /** Done already: reported at a sitting. */
  readonly isDone: boolean;
}

export const followUpSteps = ['decision', 'execution', 'feedback', 'effect'] as const;

export interface DecisionOverview {
  readonly lead: string;
  readonly matterType: { readonly key: string; readonly title: string } | null;
  readonly maker: string | null;
  readonly deadlines: readonly DecisionDeadline[];
  readonly appeal: { readonly text: string; readonly law: readonly LawSectionId[] } | null;
  /** Always the four steps, in order; `row` is null where nobody has planned one. */
  readonly steps: readonly { readonly step: (typeof followUpSteps)[number]; readonly row: FollowUp | null }[];
}

/** What follows on one decision: reporting, appeal, legal force and the four steps of following it up. */
export function decisionOverview(facts: Facts, row: Row<'decision'>, asOf: string): DecisionOverview {
  const matter = facts.periodsOf('matter', row.matter).at(-1);
  const type = findMatterType(matter?.matterType);
  const planned = facts.where('follow-up', 'decision', row.id);
  return {
    lead: leadOf(facts, row, asOf), matterType: type ? { key: type.key, title: type.title } : null, maker: makerName(facts, row), deadlines: deadlinesOfDecision(facts, row, asOf),
    appeal: type ? whoDecides({ matterType: type.key, asOf: row.day, ...(row.body ? { body: row.body } : {}) }, facts).appeal : null,
    steps: followUpSteps.map((step) => ({ step, row: planned.findLast((one) => one.step === step) ?? null })),
  };
}

const inWords = new Intl.DateTimeFormat('sv-SE', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const dayInWords = (day: string): string => inWords.format(new Date(`${day}T00:00:00Z`));

const lowerFirst = (text: string): string => `${text.charAt(0).toLowerCase()}${text.slice(1)}`;

const isDelegated = (row: Row<'decision'>): boolean => row.basis === 'delegation' || row.basis === 'sub-delegation' || row.basis === 'urgent';

function deadlinesOfDecision(facts: Facts, row: Row<'decision'>, asOf: string): readonly DecisionDeadline[] {
  if (row.kind !== 'decision') return [];
  const reported = isReported(facts, row.id, asOf);
  const isUrgent = row.basis === 'urgent';
  const report: readonly DecisionDeadline[] = isDelegated(row)
    ? [{ key: 'report', label: 'Ska anmälas till organet senast', law: isUrgent ? ['KL-6-40'] : ['KL-6-40', 'KL-7-8'], result: isUrgent ? urgentReportDue(facts, row) : delegationReportDue(facts, row), isDone: reported }] : [];
  // Only a legality review counts from the notice of the minutes; other decisions are appealed by those who were told (FL 44).
  const type = findMatterType(facts.periodsOf('matter', row.matter).at(-1)?.matterType);
  if (type && type.appealRoute !== 'legality-review') return report;
  const minutes = minutesOf(facts, row);
  const missing: DeadlineResult = minutes ? { state: 'none', why: '' } : {
    state: 'unknown', missing: { kind: isDelegated(row) ? 'delegation-report' : 'minutes', id: null, field: 'meeting' }, steps: [],
    why: isDelegated(row) ? 'Beslutet är inte anmält, så tiden att överklaga har inte börjat räknas.' : 'Inget protokoll är registrerat för sammanträdet.',
  };
  return [
    ...report,
    { key: 'appeal', label: 'Sista dag att överklaga', law: ['KL-13-5'], result: minutes ? appealWindow(facts, minutes) : missing, isDone: false },
    { key: 'force', label: 'Laga kraft', law: ['KL-13-5'], result: minutes ? legalForce(facts, minutes, asOf) : missing, isDone: false },
  ];
}

/** The minutes whose notice starts the time: of the sitting itself, or of the sitting where a delegated decision was reported (KL 13:5). */
function minutesOf(facts: Facts, row: Row<'decision'>): Row<'minutes'> | undefined {
  const report = isDelegated(row) ? facts.all('delegation-report').find((one) => one.decisions?.includes(row.id)) : undefined;
  const meeting = isDelegated(row) ? (report?.meeting ?? null) : row.meeting;
  return meeting === null ? undefined : facts.where('minutes', 'meeting', meeting).at(-1);
}

/** "Beslutat den 12 mars 2026 av fastighetschef. Grund: delegation från kommunstyrelsen. Beslutet är anmält." */
function leadOf(facts: Facts, row: Row<'decision'>, asOf: string): string {
  const maker = makerName(facts, row);
  const body = row.body ? nameOf(facts, 'body', row.body, row.day) : null;
  const ground = row.basis === null ? 'Grunden för beslutet är inte registrerad.' : isDelegated(row) && body ? `Grund: ${decisionBases[row.basis].toLowerCase()} från ${lowerFirst(body)}.` : `Grund: ${decisionBases[row.basis].toLowerCase()}.`;
  const reported = !isDelegated(row) ? '' : isReported(facts, row.id, asOf) ? ' Beslutet är anmält.' : ' Någon anmälan är inte registrerad.';
  return `Beslutat den ${dayInWords(row.day)}${maker ? ` av ${lowerFirst(maker)}` : '; av vem är inte registrerat'}. ${ground}${row.kind === 'decision' ? reported : ''}`;
}
