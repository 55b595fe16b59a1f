import type { Facts, Row } from '../../facts/facts.js';
import { addDays, type Day } from '../../time/day.js';
import { cannotTell, conclude, emptyRegister, seen, seenAll } from '../outcome.js';
import type { Outcome, StructureRule } from '../rule.js';
import { and, holds, isAbsent, type Truth } from '../three-valued.js';

export const budgetDeviationUnreported: StructureRule = {
  id: 'BUDGET-DEVIATION-UNREPORTED', version: 1, on: 'structure',
  title: 'Budgetavvikelse inte rapporterad till ansvarigt organ',
  severities: ['risk'], direction: 'administration-to-politics', mode: ['determinate'],
  basis: [{ law: 'KL-6-6' }, { law: 'KL-6-11' }, { law: 'KL-11-16' }, { law: 'KL-11-18' }, { practice: 'Bygger på rapportens case', mark: 'secondary' }],
  cases: [
    { no: 13, primary: true, why: 'Ett sparbeslut slutade i underskott utan att den ansvariga fick veta det i tid. Likheten är att siffran fanns innan den nådde organet.' },
    { no: 8, why: 'Underskottet var känt i flera år. Skillnaden är att det där rapporterades utan att något hände.' },
    { no: 7, why: 'En investering växte utan att ägaren visste om det.' },
  ],
  dataNeeded: 'Budget och prognos per period, och när rapporten nådde organet.',
  validFrom: '2018-01-01', absenceBased: true,
  texts: {
    title: { unreported: 'Prognosen avviker med {difference:sek} och har inte rapporterats.', [cannotTell]: 'Har avvikelsen i "{report:name}" rapporterats?' },
    happened: { unreported: 'Rapporten "{report:name}" har budgeten {budget:sek} och prognosen {forecast:sek}. Perioden slutade den {period:day} och rapporten skulle ha nått organet senast den {deadline:day}.' },
    says: 'Nämnden ansvarar för att verksamheten bedrivs enligt målen och att den interna kontrollen räcker. Då måste en avvikelse nå nämnden. Gränserna för belopp och dagar är lokala.',
    allowed: 'En avvikelse under gränsen, eller en månadsrapport som nådde organet inom tiden.',
    remedy: ['Rapportera avvikelsen till organet.', 'Bestäm vem som slår larm och när.', 'Inför månadsprognos om det inte finns.'],
  },
  check: (facts, asOf) => (facts.all('financial-report').length === 0 ? emptyRegister(facts, 'financial-report', asOf, 'financial-report')
    : facts.on('financial-report', asOf).flatMap((report) => judge(facts, report, asOf) ?? [])),
};

function judge(facts: Facts, report: Row<'financial-report'>, asOf: Day): Outcome | undefined {
  const deadline = addDays(report.day, facts.thresholdNumber('reportDays', asOf) ?? 30);
  const { budget, forecast } = report;
  const difference = budget === null || forecast === null ? null : Math.abs(forecast - budget);
  return conclude({ risk: and(isGreat(facts, report, asOf), asOf > deadline, isAbsent('financial-report', report, 'reportedOn')) }, {
    subject: { kind: 'financial-report', id: report.id }, day: report.day, code: 'unreported', due: deadline,
    parameters: { report: report.id, budget, forecast, difference, period: report.day, deadline },
    evidence: seenAll(seen('financial-report', report, 'budget'), seen('financial-report', report, 'forecast'), seen('financial-report', report, 'reportedOn')),
  });
}

/** The greater of the two local limits decides, so that a small budget does not raise a flag for a small sum. */
function isGreat(facts: Facts, report: Row<'financial-report'>, asOf: Day): Truth {
  const share = (facts.thresholdNumber('budgetPct', asOf) ?? 2) / 100;
  const least = facts.thresholdNumber('budgetAbs', asOf) ?? 1_000_000;
  return and(
    holds('financial-report', report, 'budget', () => true), holds('financial-report', report, 'forecast', () => true),
    report.budget === null || report.forecast === null || Math.abs(report.forecast - report.budget) >= Math.max(share * Math.abs(report.budget), least),
  );
}
