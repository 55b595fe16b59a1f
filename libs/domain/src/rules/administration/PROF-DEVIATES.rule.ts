import type { Facts, Row } from '../../facts/facts.js';
import type { Day } from '../../time/day.js';
import { cannotTell, conclude, seen, seenAll } from '../outcome.js';
import type { Outcome, StructureRule } from '../rule.js';
import { and, isAbsent, isYes, not } from '../three-valued.js';

export const professionDeviates: StructureRule = {
  id: 'PROF-DEVIATES', version: 1, on: 'structure',
  title: 'Verksamheten avviker från politiskt beslutad prioritering',
  severities: ['risk'], direction: 'administration-to-politics', mode: ['registration', 'indicator'],
  basis: [{ law: 'KL-6-4' }, { law: 'KL-6-6' }, { practice: 'Lagstadgat yrkesansvar, till exempel medicinskt, är ett undantag', mark: 'unverified' }, { practice: 'Bygger på rapportens case', mark: 'secondary' }],
  cases: [
    { no: 2, primary: true, why: 'Beslutet om vård nära hemmet genomfördes olika, och en del distrikt valde en annan modell. Likheten är att avvikelsen aldrig blev ett eget beslut.' },
    { no: 3, why: 'Förvaltningens bedömning stod mot den politiska prioriteringen.' },
    { no: 6, why: 'Självgående förvaltningar gick åt olika håll utan att någon höll ihop dem.' },
  ],
  dataNeeded: 'Frivilligt registrerad uppföljning med avvikelser, och indikatorernas mätningar och rapporter.',
  validFrom: '2018-01-01', absenceBased: true,
  texts: {
    title: {
      deviates: 'Genomförandet avviker från "{decision:name}" utan nytt beslut.', trend: '{indicator:name} går åt fel håll för andra mätningen i rad och har inte rapporterats.',
      [cannotTell]: 'Är avvikelsen beslutad eller rapporterad?',
    },
    happened: {
      deviates: 'Uppföljningen av "{decision:name}" visar att genomförandet avviker. Det är antecknat att ingen har beslutat om avvikelsen. Angivet skäl: {reason}.',
      trend: 'Målet vill se värdet gå {wanted}. De två senaste mätningarna, senast den {on:day}, gick åt andra hållet. Det är antecknat att de inte har rapporterats till organet.',
    },
    says: 'Förvaltningen verkställer det som är beslutat, och nämnden ska veta om det inte går. Ett yrkesansvar som står i lag gäller i det enskilda fallet, inte mot beslutet som sådant.',
    allowed: 'En läkare hade fått avstå från ett hembesök av medicinska skäl.',
    remedy: ['Lyft avvikelsen till det organ som beslutade.', 'Ändra beslutet eller genomförandet.', 'Skriv ned vilket utrymme verksamheten har.'],
  },
  check: (facts, asOf) => [
    ...facts.on('follow-up', asOf).flatMap((followUp) => judgeFollowUp(followUp) ?? []),
    ...facts.on('indicator', asOf).flatMap((indicator) => judgeTrend(facts, indicator, asOf) ?? []),
  ],
};

function judgeFollowUp(followUp: Row<'follow-up'>): Outcome | undefined {
  // Voluntary registration: silent until somebody has recorded a deviation.
  if (followUp.deviation !== true) return undefined;
  return conclude({ risk: and(isAbsent('follow-up', followUp, 'deviationDecidedBy'), not(isYes('follow-up', followUp, 'professionalDuty'))) }, {
    subject: { kind: 'follow-up', id: followUp.id }, day: followUp.day, code: 'deviates', instance: 'deviation', parameters: { decision: followUp.decision, reason: followUp.deviationReason ?? 'inget' },
    evidence: seenAll(seen('follow-up', followUp, 'deviation'), seen('follow-up', followUp, 'deviationDecidedBy'), seen('follow-up', followUp, 'decision')),
  });
}

/** Two measurements in a row that are each worse than the one before, neither of them reported to a body. */
function judgeTrend(facts: Facts, indicator: Row<'indicator'>, asOf: Day): Outcome | undefined {
  const measured = facts.where('measurement', 'indicator', indicator.id).filter((row) => row.day <= asOf && row.value !== null).sort((a, b) => (a.day < b.day ? -1 : 1)).slice(-3);
  const [first, second, third] = measured;
  if (!first || !second || !third || indicator.wantedTrend === null) return undefined;
  const isWorse = (before: Row<'measurement'>, after: Row<'measurement'>) => (indicator.wantedTrend === 'up' ? after.value! < before.value! : after.value! > before.value!);
  if (!isWorse(first, second) || !isWorse(second, third)) return undefined;
  return conclude({ risk: and(isAbsent('measurement', second, 'reportedTo'), isAbsent('measurement', third, 'reportedTo')) }, {
    subject: { kind: 'indicator', id: indicator.id }, day: third.day, code: 'trend', instance: third.day, parameters: { indicator: indicator.id, wanted: indicator.wantedTrend === 'up' ? 'uppåt' : 'nedåt', on: third.day },
    evidence: [seen('indicator', indicator, 'wantedTrend'), ...measured.map((row) => seen('measurement', row, 'value'))],
  });
}
