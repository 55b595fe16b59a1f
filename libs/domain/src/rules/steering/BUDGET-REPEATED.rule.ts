import type { Facts, Row } from '../../facts/facts.js';
import { formatSek } from '../../findings/template.js';
import { addMonths, year, type Day } from '../../time/day.js';
import { noneExists } from '../existence.js';
import { cannotTell, conclude, emptyRegister, seen } from '../outcome.js';
import type { Outcome, StructureRule } from '../rule.js';
import { and, holds, type Truth } from '../three-valued.js';

type Report = Row<'financial-report'>;

export const budgetRepeated: StructureRule = {
  id: 'BUDGET-REPEATED', version: 1, on: 'structure',
  title: 'Upprepad budgetavvikelse utan åtgärdsbeslut',
  severities: ['risk'], direction: 'administration-to-politics', mode: ['determinate'],
  basis: [{ law: 'KL-6-6' }, { law: 'KL-11-5' }, { law: 'KL-11-12', note: 'Balanskravet gäller kommunen som helhet' }, { practice: 'Bygger på rapportens case', mark: 'secondary' }],
  cases: [
    { no: 8, primary: true, why: 'Underskottet kom tillbaka sex år i rad. Likheten är att det är känt och ändå inte beslutas om.' },
    { no: 13, why: 'En del förvaltningar höll inte sin budget, och det fick fortsätta.' },
  ],
  dataNeeded: 'Utfall och budget per år, och beslut om åtgärdsplan.',
  validFrom: '2018-01-01', absenceBased: true,
  texts: {
    title: { repeated: '{body:name} har gått med underskott {count} år i rad utan åtgärdsplan.', [cannotTell]: 'Har {body:inline} beslutat om åtgärder mot underskottet?' },
    happened: { repeated: '{body:name} överskred budgeten med {deficits}. Det senaste året slutade den {end:day}. Ingen åtgärdsplan är beslutad sedan det året började.' },
    says: 'Nämnden ansvarar för sin verksamhet inom den budget som fullmäktige har gett. Ett underskott som upprepas kräver att nämnden tar ställning: till åtgärder, eller till att uppdrag och pengar inte går ihop. Hur lång tid det får ta är en lokal gräns.',
    allowed: 'Nämnden hade beslutat om en åtgärdsplan och följde den varje kvartal.',
    remedy: ['Låt nämnden besluta om åtgärder.', 'Ta upp frågan i styrelsens uppsikt.', 'Pröva om uppdrag och resurser går ihop.'],
  },
  check: (facts, asOf) => {
    if (facts.all('financial-report').length === 0) return emptyRegister(facts, 'financial-report', asOf, 'financial-report');
    const annual = facts.on('financial-report', asOf).filter((report) => report.project === null && report.day.endsWith('-12-31') && facts.periodsOf('body', report.subject).length > 0);
    return [...new Set(annual.map((report) => report.subject))].flatMap((body) => judge(facts, body, annual.filter((report) => report.subject === body), asOf) ?? []);
  },
};

function judge(facts: Facts, body: string | null, annual: readonly Report[], asOf: Day): Outcome | undefined {
  const run = deficitRun(annual);
  const end = run[0]?.day;
  if (body === null || end === undefined || run.length < 2 || asOf <= addMonths(end, facts.thresholdNumber('recoveryPlanMonths', asOf) ?? 6)) return undefined;
  const isPlanned = facts.where('decision', 'body', body).some((row) => row.budgetMeasure === 'recovery-plan' && row.kind === 'decision' && row.day >= `${year(end)}-01-01` && row.day <= asOf);
  const certain = run.filter((report) => isDeficit(report) === true);
  const deficits = certain.map((report) => `${formatSek((report.outcome ?? 0) - (report.budget ?? 0))} ${year(report.day)}`).reverse().join(', ');
  return conclude({ risk: and(...run.slice(0, 2).map(isDeficit), noneExists(facts, 'decision', [body], asOf, isPlanned)) }, {
    subject: { kind: 'body', id: body }, day: end, code: 'repeated', instance: end, parameters: { body, count: certain.length, deficits, end },
    evidence: run.flatMap((report) => [seen('financial-report', report, 'budget'), seen('financial-report', report, 'outcome')]),
  });
}

/** The years without a break, counted back from the latest, that are not known to have kept the budget. */
function deficitRun(annual: readonly Report[]): readonly Report[] {
  const latestFirst = [...annual].sort((a, b) => (a.day < b.day ? 1 : -1));
  const broken = latestFirst.findIndex((report, index) => isDeficit(report) === false || year(report.day) !== year(latestFirst[0]!.day) - index);
  return broken === -1 ? latestFirst : latestFirst.slice(0, broken);
}

function isDeficit(report: Report): Truth {
  return and(holds('financial-report', report, 'outcome', () => true), holds('financial-report', report, 'budget', (budget) => report.outcome === null || report.outcome > budget));
}
