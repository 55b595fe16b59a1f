import type { Row } from '../../facts/facts.js';
import { addDays, type Day } from '../../time/day.js';
import { cannotTell, conclude, emptyRegister, seen, seenAll } from '../outcome.js';
import type { Outcome, StructureRule } from '../rule.js';
import type { Facts } from '../../facts/facts.js';
import { and, isAbsent, not, isYes, or } from '../three-valued.js';

export const threatNoAction: StructureRule = {
  id: 'THREAT-NO-ACTION', version: 1, on: 'structure',
  title: 'Hot mot förtroendevald utan åtgärd',
  severities: ['unlawful', 'risk', 'notice'], direction: 'order', mode: ['determinate'],
  basis: [
    { law: 'KL-4-18a' }, { law: 'KL-4-2', note: 'Heltid eller betydande del av heltid' }, { practice: 'Prop. 2024/25:80', mark: 'secondary' },
    { practice: 'För anställda gäller arbetsmiljölagen', mark: 'unverified' },
  ],
  cases: [{ no: 12, primary: true, why: 'Även där nådde hotet en ledande politiker och frågan var vilket stöd uppdraget kräver. Skillnaden är att händelsen här är registrerad utan att något har gjorts.' }],
  dataNeeded: 'Hothändelser i det skyddade området: uppdragets art, åtgärder, riskbedömning och utbildning.',
  validFrom: '2025-07-01', absenceBased: true,
  texts: {
    title: {
      'no-action': 'En hothändelse från den {on:day} har ingen åtgärd.', deficient: 'Arbetet efter en hothändelse från den {on:day} är inte klart.',
      'not-full-time': 'Arbetet efter en hothändelse från den {on:day} är inte klart.', [cannotTell]: 'Har hothändelsen från den {on:day} tagits om hand?',
    },
    happened: {
      'no-action': 'Händelsen registrerades den {on:day}. Det är antecknat att ingen åtgärd har vidtagits och tiden för en första åtgärd, {days} dagar, har gått.',
      deficient: 'Riskbedömning eller utbildning är antecknad som inte genomförd.',
      'not-full-time': 'Åtgärd, riskbedömning eller utbildning är antecknad som inte genomförd. Den utsatta är fritidspolitiker eller anställd.',
    },
    says: '{organization} ska vidta de åtgärder som behövs för att förebygga att den som har uppdraget på heltid eller betydande del av heltid utsätts för våld, hot eller trakasserier, och ge utbildning. Antalet dagar är en lokal gräns.',
    allowed: 'Åtgärdsplan, polisanmälan och samtalsstöd samma vecka, med en riskbedömning och utbildning som följs upp.',
    remedy: ['Gör en åtgärdsplan och utse vem som svarar för kontakten.', 'Gör en riskbedömning och boka utbildning.', 'Skriv inga detaljer i det öppna registret.'],
  },
  check: (facts, asOf) => (facts.all('threat-incident').length === 0 ? emptyRegister(facts, 'threat-incident', asOf, 'threat-incident')
    : facts.on('threat-incident', asOf).flatMap((incident) => judge(facts, incident, asOf) ?? [])),
};

function judge(facts: Facts, incident: Row<'threat-incident'>, asOf: Day): Outcome | undefined {
  const days = facts.thresholdNumber('threatDays', asOf) ?? 7;
  const isFullTime = incident.targetKind === 'full-time';
  const nothingDone = and(asOf > addDays(incident.day, days), isAbsent('threat-incident', incident, 'actions'));
  const deficient = or(isAbsent('threat-incident', incident, 'riskAssessmentOn'), not(isYes('threat-incident', incident, 'trainingDone')));
  const points = isFullTime ? { unlawful: nothingDone, risk: deficient } : { notice: or(nothingDone, deficient) };
  return conclude(points, {
    subject: { kind: 'threat-incident', id: incident.id }, day: incident.day, parameters: { on: incident.day, days },
    code: isFullTime ? (nothingDone === true ? 'no-action' : 'deficient') : 'not-full-time',
    evidence: seenAll(seen('threat-incident', incident, 'targetKind'), seen('threat-incident', incident, 'riskAssessmentOn'), seen('threat-incident', incident, 'trainingDone')),
    instance: 'incident',
  });
}
