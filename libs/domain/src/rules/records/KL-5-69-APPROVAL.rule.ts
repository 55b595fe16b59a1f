import { approvalDay } from '../../deadlines/minutes.js';
import type { Facts, Row } from '../../facts/facts.js';
import type { Day } from '../../time/day.js';
import { cannotTell, conclude, emptyRegister, seen, seenAll } from '../outcome.js';
import type { Outcome, StructureRule } from '../rule.js';
import { and, holds, unknown } from '../three-valued.js';
import { mustApproveMinutes, sittingOf, sundayRule } from './minutes-of-bodies.js';

export const kl569Approval: StructureRule = {
  id: 'KL-5-69-APPROVAL', version: 1, on: 'structure',
  title: 'Protokoll inte justerat inom fjorton dagar',
  severities: ['unlawful'], direction: 'order', mode: ['determinate'],
  basis: [
    { law: 'KL-5-69' }, { law: 'KL-6-35' }, { law: 'KL-7-24' }, { law: 'KL-12-11' }, sundayRule,
    { practice: 'Att helgdagsregeln gäller även justering är sannolikt men inte säkert', mark: 'unverified' },
  ],
  cases: [{ no: 10, primary: true, why: 'Invånarna skulle kunna se vem som hade bestämt vad. Likheten är att besluten blir läsbara för sent. Skillnaden är att det här är en fråga om några dagar.' }],
  dataNeeded: 'Sammanträdets dag, organet och dagen då protokollet justerades.',
  validFrom: '2018-01-01', absenceBased: true,
  texts: {
    title: {
      late: 'Protokollet från den {held:day} justerades den {approved:day}, efter fristen.', never: 'Protokollet från den {held:day} är inte justerat.',
      [cannotTell]: 'När justerades protokollet från den {held:day}?',
    },
    happened: {
      late: '{body:name} sammanträdde den {held:day}. Protokollet skulle vara justerat senast den {deadline:day} men justerades den {approved:day}.',
      never: '{body:name} sammanträdde den {held:day}. Protokollet skulle vara justerat senast den {deadline:day}. Det är antecknat att det inte har justerats.',
    },
    says: 'Ett protokoll ska justeras senast fjorton dagar efter sammanträdet. Slutar fristen på en helg räknas nästa vardag.',
    allowed: 'Justering inom fjorton dagar, eller att en enskild paragraf justeras direkt vid sammanträdet.',
    remedy: ['Justera protokollet och tillkännage det.', 'Boka tid för justering redan när kallelsen går ut.', 'Pröva elektronisk justering.'],
  },
  check: (facts, asOf) => (facts.all('minutes').length === 0 ? emptyRegister(facts, 'minutes', asOf)
    : facts.on('minutes', asOf).flatMap((minutes) => judge(facts, minutes, asOf) ?? [])),
};

function judge(facts: Facts, minutes: Row<'minutes'>, asOf: Day): Outcome | undefined {
  const sitting = sittingOf(facts, minutes);
  if (sitting && !mustApproveMinutes(facts, sitting.body, sitting.day)) return undefined;
  const held = sitting?.day ?? minutes.day;
  const deadline = approvalDay(held);
  const isLate = holds('minutes', minutes, 'approvedOn', (approved) => approved > deadline, true);
  const { approvedOn } = minutes;
  return conclude({ unlawful: and(asOf > deadline, sitting !== undefined || unknown('minutes', minutes.id, 'meeting'), isLate) }, {
    subject: { kind: 'minutes', id: minutes.id }, day: held, due: deadline, code: approvedOn === null ? 'never' : 'late',
    parameters: { held, deadline, approved: approvedOn, body: sitting?.body ?? null },
    evidence: seenAll(seen('minutes', minutes, 'approvedOn'), sitting && seen('meeting', sitting, 'day')),
  });
}
