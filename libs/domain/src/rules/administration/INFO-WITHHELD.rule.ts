import type { Facts, Row } from '../../facts/facts.js';
import { addDays, type Day } from '../../time/day.js';
import { cannotTell, conclude, seen } from '../outcome.js';
import type { Outcome, StructureRule } from '../rule.js';
import { and, holds, isYes } from '../three-valued.js';

export const informationWithheld: StructureRule = {
  id: 'INFO-WITHHELD', version: 1, on: 'structure',
  title: 'Väsentlig avvikelse känd men inte rapporterad uppåt',
  severities: ['risk'], direction: 'administration-to-politics', mode: ['determinate'],
  basis: [{ law: 'KL-6-6' }, { law: 'KL-6-11' }, { law: 'KL-6-12' }, { law: 'KL-11-17' }, { practice: 'Ägardirektivets informationsplikt, för bolag', mark: 'secondary' }, { practice: 'Bygger på rapportens case', mark: 'secondary' }],
  cases: [
    { no: 7, primary: true, why: 'Bolaget visste i två år att bygget blev dyrare. Likheten är att kunskapen fanns men stannade. Skillnaden är att regeln gäller även förvaltningar och samarbeten.' },
    { no: 13, why: 'Den ansvariga fick ingen signal före mötet.' },
    { no: 8, why: 'Underskotten kom tillbaka år efter år.' },
  ],
  dataNeeded: 'När avvikelsen blev känd, om den är väsentlig och när den rapporterades.',
  validFrom: '2018-01-01', absenceBased: false,
  texts: {
    title: { never: 'Avvikelsen "{deviation:name}" har inte rapporterats.', late: 'Avvikelsen "{deviation:name}" rapporterades först den {reported:day}.', [cannotTell]: 'Har avvikelsen "{deviation:name}" rapporterats till rätt organ?' },
    happened: {
      never: 'Avvikelsen blev känd den {known:day}. Den är bedömd som väsentlig och skulle ha rapporterats senast den {deadline:day}.',
      late: 'Avvikelsen blev känd den {known:day} och är bedömd som väsentlig. Den skulle ha rapporterats senast den {deadline:day} men rapporterades den {reported:day}.',
    },
    says: 'Den som styr kan bara styra det den får veta. Nämnden ansvarar för sin verksamhet och styrelsen har uppsikt, och då måste det som avviker väsentligt nå dem. Hur många dagar som är rimligt är en lokal gräns.',
    allowed: 'En avvikelse i april som nämnden fick ta del av på mötet i maj.',
    remedy: ['Rapportera avvikelsen till det ansvariga organet.', 'Ta upp prognosen på varje möte.', 'Skriv in i direktiv och instruktion när larm ska slås.'],
  },
  check: (facts, asOf) => facts.on('deviation', asOf).flatMap((deviation) => judge(facts, deviation, asOf) ?? []),
};

function judge(facts: Facts, deviation: Row<'deviation'>, asOf: Day): Outcome | undefined {
  const deadline = addDays(deviation.day, facts.thresholdNumber('reportDays', asOf) ?? 30);
  const isLate = (deviation.reportedOn ?? asOf) > deadline;
  return conclude({ risk: and(isLate, isYes('deviation', deviation, 'material'), holds('deviation', deviation, 'reportedOn', () => true, true)) }, {
    subject: { kind: 'deviation', id: deviation.id }, day: deviation.day, code: deviation.reportedOn === null ? 'never' : 'late', instance: 'reporting', due: deadline,
    parameters: { deviation: deviation.id, known: deviation.day, reported: deviation.reportedOn, deadline },
    evidence: [seen('deviation', deviation, 'material'), seen('deviation', deviation, 'reportedOn')],
  });
}
