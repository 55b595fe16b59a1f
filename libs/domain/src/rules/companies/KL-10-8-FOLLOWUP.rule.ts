import type { Facts, Row } from '../../facts/facts.js';
import { addMonths, type Day } from '../../time/day.js';
import { cannotTell, conclude, emptyRegister, seen, seenAll } from '../outcome.js';
import type { Outcome, StructureRule } from '../rule.js';
import { and, holds, isAbsent, not } from '../three-valued.js';

export const providerFollowUp: StructureRule = {
  id: 'KL-10-8-FOLLOWUP', version: 1, on: 'structure',
  title: 'Uppföljning av privat utförare saknas',
  severities: ['unlawful', 'risk'], direction: 'order', mode: ['determinate'],
  basis: [{ law: 'KL-10-7' }, { law: 'KL-10-8', note: 'Hur ofta säger lagen inte; ett år är en lokal gräns' }, { law: 'KL-10-9', note: 'Insynen tillförsäkras genom avtalet' }],
  cases: [
    { no: 10, primary: true, why: 'Det gick inte att se hur det gick för dem som skötte uppgiften åt andra. Likheten är att ingen har frågat på länge.' },
    { no: 2, why: 'Vården lades på privata vårdgivare, och beställaren visste inte vad den fick.' },
  ],
  dataNeeded: 'Avtal med privata utförare, klausulen om insyn och när verksamheten senast följdes upp.',
  validFrom: '2018-01-01', absenceBased: true,
  texts: {
    title: {
      'no-insight': 'Avtalet om {handover:name} ger inte allmänheten insyn.', 'not-followed-up': '{handover:name} har inte följts upp på {months} månader.', [cannotTell]: 'Är {handover:name} uppföljd, och har allmänheten insyn?',
    },
    happened: {
      'no-insight': 'Uppgiften sköts av en privat utförare. Det är registrerat att avtalet inte har någon klausul om insyn.',
      'not-followed-up': 'Uppgiften sköts av en privat utförare sedan mer än {months} månader. Ingen uppföljning under den tiden är registrerad.',
    },
    says: 'När en privat utförare sköter en kommunal uppgift ska verksamheten kontrolleras och följas upp. Avtalet ska ge den information som allmänheten behöver för insyn. Hur ofta uppföljningen görs bestämmer kommunen eller regionen själv.',
    allowed: 'En uppföljning i oktober och en insynsklausul i avtalet. En fristående skola är egen huvudman och följs upp av andra.',
    remedy: ['Gör en plan för uppföljningen.', 'Skriv ett tilläggsavtal om insyn.'],
  },
  check: (facts, asOf) => (facts.all('handover').length === 0 ? emptyRegister(facts, 'handover', asOf, 'handover')
    : facts.on('handover', asOf).flatMap((handover) => judge(facts, handover, asOf) ?? [])),
};

function judge(facts: Facts, handover: Row<'handover'>, asOf: Day): Outcome | undefined {
  if (handover.recipientKind !== 'private-provider') return undefined;
  const months = facts.thresholdNumber('providerFollowUpMonths', asOf) ?? 12;
  const since = addMonths(asOf, -months);
  const noInsight = isAbsent('handover', handover, 'insightClause');
  const isSeasoned = handover.validFrom === null || handover.validFrom < since;
  const forgotten = and(isSeasoned, not(holds('handover', handover, 'lastFollowedUpOn', (day) => day >= since)));
  return conclude({ unlawful: noInsight, risk: forgotten }, {
    subject: { kind: 'handover', id: handover.id }, day: asOf, code: noInsight === true ? 'no-insight' : 'not-followed-up', instance: 'follow-up',
    parameters: { handover: handover.id, months },
    evidence: seenAll(seen('handover', handover, 'insightClause'), seen('handover', handover, 'lastFollowedUpOn')),
  });
}
