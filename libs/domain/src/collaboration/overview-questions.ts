import type { Facts, Row } from '../facts/facts.js';
import { daysBetween, year, type Day } from '../time/day.js';
import { isValidOn } from '../time/validity.js';

/** The twelve questions that an overview of a collaboration must answer, in the order they are asked. */
export const overviewQuestions = {
  parties: 'Vilka är med, i vilken form och sedan när?',
  documents: 'Vilket dokument gäller, och var finns det?',
  'decision-rights': 'Vem beslutar i nyckelfrågorna?',
  representatives: 'Vem företräder oss, vald av vem?',
  position: 'Vad tycker vi inför nästa möte?',
  cost: 'Vad kostar det nu, för tre år sedan och annars?',
  goals: 'Vilka av våra mål stöds eller motverkas?',
  notice: 'Går det att lämna samarbetet, och till vilken dag måste det sägas?',
  reports: 'Vad har rapporterats till oss det senaste året?',
  'legal-duties': 'Är det som lagen kräver på plats?',
  votes: 'Hur röstade våra representanter?',
  residents: 'Var kan invånaren läsa besluten och överklaga?',
} as const;
export type OverviewQuestionKey = keyof typeof overviewQuestions;

/** `yes` answered, `partly` some of it recorded, `no` nothing recorded. Never "not applicable": what cannot be expected is said to be absent in the register. */
export interface OverviewQuestion {
  readonly key: OverviewQuestionKey;
  readonly question: string;
  readonly answered: 'yes' | 'partly' | 'no';
  /** Register and field where the answer is filled in. */
  readonly fill: { readonly kind: string; readonly field: string };
}

/** Which of the twelve questions the registers answer for one collaboration on `asOf`. */
export function answeredQuestions(facts: Facts, row: Row<'collaboration'>, asOf: Day): readonly OverviewQuestion[] {
  const current = <K extends 'agreement' | 'representation'>(kind: K) => (facts.where(kind, 'collaboration' as never, row.id) as readonly Row<K>[]).filter((one) => isValidOn(one, asOf));
  const agreements = current('agreement');
  const rights = facts.where('decision-right', 'subject', row.id).filter((right) => isValidOn(right, asOf));
  const representatives = current('representation');
  const positions = facts.where('position', 'collaboration', row.id).filter((one) => one.day <= asOf);
  const costs = facts.where('cost', 'subject', row.id);
  const reports = facts.where('report-received', 'subject', row.id).filter((report) => report.day <= asOf && daysBetween(report.day, asOf) <= 366);
  const costIn = (y: number): boolean => costs.some((cost) => cost.year === y && (cost.actual ?? cost.budget) !== null);
  const questions = new Set(rights.map((right) => right.question));
  const answers: Readonly<Record<OverviewQuestionKey, { readonly all: readonly boolean[]; readonly fill: OverviewQuestion['fill'] }>> = {
    parties: { all: [row.form !== null, row.startYear !== null, partiesAreSettled(facts, row.id, asOf)], fill: { kind: 'collaboration', field: 'form' } },
    documents: { all: [agreements.length > 0, agreements.some((one) => one.documentRef !== null)], fill: { kind: 'agreement', field: 'documentRef' } },
    'decision-rights': { all: [questions.has('budget'), questions.size > 1], fill: { kind: 'decision-right', field: 'question' } },
    representatives: { all: [representatives.length > 0 || row.absent.includes('hostBody'), representatives.length > 0 && representatives.every((one) => one.electedBy !== null)], fill: { kind: 'representation', field: 'person' } },
    position: { all: [positions.some((one) => one.text !== null)], fill: { kind: 'position', field: 'text' } },
    cost: { all: [costIn(year(asOf)), costIn(year(asOf) - 3), costs.some((cost) => cost.alternative !== null)], fill: { kind: 'cost', field: 'actual' } },
    goals: { all: [facts.where('goal-link', 'subject', row.id).some((link) => isValidOn(link, asOf))], fill: { kind: 'goal-link', field: 'goal' } },
    notice: { all: [agreements.some((one) => one.noticeMonths !== null || (row.form === 'federation' && one.documentKind === 'federation-order'))], fill: { kind: 'agreement', field: 'noticeMonths' } },
    reports: { all: [reports.length > 0], fill: { kind: 'report-received', field: 'title' } },
    'legal-duties': { all: [agreements.some((one) => one.adoptedBy !== null), reports.some((one) => one.reportKind === 'annual' || one.reportKind === 'agreement-report')], fill: { kind: 'agreement', field: 'adoptedBy' } },
    votes: { all: [positions.some((one) => one.howVoted !== null)], fill: { kind: 'position', field: 'howVoted' } },
    residents: { all: [row.residentInfo !== null], fill: { kind: 'collaboration', field: 'residentInfo' } },
  };
  return (Object.keys(overviewQuestions) as OverviewQuestionKey[]).map((key) => {
    const { all, fill } = answers[key];
    const answered = all.every(Boolean) ? 'yes' : all.some(Boolean) ? 'partly' : 'no';
    return { key, question: overviewQuestions[key], answered, fill };
  });
}

/** At least one party is recorded by name, and no two sources disagree about how many they are. */
function partiesAreSettled(facts: Facts, collaboration: string, asOf: Day): boolean {
  const claims = facts.where('claim', 'subject', collaboration).filter((claim) => claim.attribute === 'otherMunicipalities' && isValidOn(claim, asOf));
  return facts.where('collaboration-party', 'collaboration', collaboration).some((party) => isValidOn(party, asOf)) && new Set(claims.map((claim) => claim.value)).size <= 1;
}
