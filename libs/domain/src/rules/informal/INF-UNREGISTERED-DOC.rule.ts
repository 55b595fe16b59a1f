import type { Facts, Row } from '../../facts/facts.js';
import { addDays, type Day } from '../../time/day.js';
import { cannotTell, conclude, seen } from '../outcome.js';
import type { Outcome, StructureRule } from '../rule.js';
import { and, holds, isAbsent, isYes, not, or } from '../three-valued.js';

export const unregisteredDocument: StructureRule = {
  id: 'INF-UNREGISTERED-DOC', version: 1, on: 'structure',
  title: 'Allmän handling inte registrerad',
  severities: ['unlawful'], direction: 'formal-to-informal', mode: ['registration'],
  basis: [
    { law: 'OSL-5-1', note: 'Offentliga handlingar får i stället hållas ordnade; ringa betydelse undantas' }, { law: 'TF-2-4' }, { law: 'TF-2-8', note: 'Brev till någon i annan egenskap än tjänsten' }, { law: 'TF-2-9' }, { law: 'TF-2-10' },
    { practice: 'JO 3579-2005, om handlingar på politiska kanslier', mark: 'secondary' },
  ],
  cases: [
    { no: 6, primary: true, why: 'Det fanns inga spår av kontakterna med byggherren. Likheten är att något som rör ett ärende ligger utanför det.' },
    { no: 9, why: 'Det som lovades föreningen stod i ett sms.' },
    { no: 10, why: 'Ingen utanför kunde följa hur det hade gått till.' },
  ],
  dataNeeded: 'Frivilligt registrerade handlingar: datum, bedömning om handlingen är allmän, registrering, sekretess och om den hålls ordnad.',
  validFrom: null, absenceBased: true,
  texts: {
    title: { unregistered: 'Handlingen "{document:name}" är inte registrerad.', [cannotTell]: 'Ska handlingen "{document:name}" registreras?' },
    happened: { unregistered: 'Handlingen är bedömd som allmän. Den kom in eller upprättades den {on:day} och skulle ha registrerats senast den {deadline:day}. Det är antecknat att så inte har skett.' },
    says: 'En allmän handling ska registreras så snart den har kommit in eller upprättats, också när den kom till en privat adress. Är den offentlig räcker det att den hålls ordnad. Det som uppenbart saknar betydelse behöver inte registreras.',
    allowed: 'Ett brev till rådet som företrädare för sitt parti är ingen allmän handling.',
    remedy: ['För över handlingen och registrera den.', 'Ta fram en rutin för sms, e-post och privata konton.', 'Berätta för avsändaren vart nästa brev ska skickas.'],
  },
  check: (facts, asOf) => facts.on('document', asOf).flatMap((document) => judge(facts, document, asOf) ?? []),
};

function judge(facts: Facts, document: Row<'document'>, asOf: Day): Outcome | undefined {
  const deadline = addDays(document.day, facts.thresholdNumber('registrationDays', asOf) ?? 1);
  const unlawful = and(
    asOf > deadline, holds('document', document, 'origin', (origin) => origin !== 'draft'), isYes('document', document, 'isOfficial'), isAbsent('document', document, 'registeredOn'),
    not(isYes('document', document, 'minorImportance')), or(isYes('document', document, 'secret'), not(isYes('document', document, 'keptOrdered'))),
  );
  return conclude({ unlawful }, {
    subject: { kind: 'document', id: document.id }, day: document.day, code: 'unregistered', instance: 'registration', due: deadline, parameters: { document: document.id, on: document.day, deadline },
    evidence: [seen('document', document, 'isOfficial'), seen('document', document, 'registeredOn'), seen('document', document, 'keptOrdered')],
  });
}
