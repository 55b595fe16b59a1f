import type { Facts, Row } from '../../facts/facts.js';
import { isValidOn } from '../../time/validity.js';
import type { Day } from '../../time/day.js';
import { noneExists } from '../existence.js';
import { cannotTell, conclude, seen, seenAll } from '../outcome.js';
import type { Outcome, StructureRule } from '../rule.js';
import { and, holds, isYes, not, or, type Truth } from '../three-valued.js';

export const infPrivateSetting: StructureRule = {
  id: 'INF-PRIVATE-SETTING', version: 1, on: 'structure',
  title: 'Ledningsmöte i privat miljö eller med fritidsinslag',
  severities: ['notice'], direction: 'formal-to-informal', mode: ['registration'],
  basis: [{ practice: 'Bygger på rapportens case', mark: 'secondary' }, { law: 'BRB-10-5a', note: 'Otillbörlig förmån; bara som påminnelse' }, { practice: 'Egen policy för mötesformer', mark: 'unverified' }],
  cases: [
    { no: 5, primary: true, why: 'Ledningsgruppen bjöds till en sommarstuga med bad och träning. Likheten är att platsen kan sudda ut vad mötet är till för.' },
    { no: 6, why: 'Även där väckte nära umgänge frågor, men med en part utanför kommunen.' },
  ],
  dataNeeded: 'Frivilligt registrerade ledningsmöten: plats, dagordning, fritidsinslag och vem som betalade. Policy för mötesformer.',
  validFrom: null, absenceBased: true,
  texts: {
    title: { 'private-setting': 'Ledningsmötet den {on:day} hölls privat eller med fritidsinslag.', [cannotTell]: 'Var formen för ledningsmötet den {on:day} genomtänkt?' },
    happened: { 'private-setting': '{contact:name} hade privat plats eller inslag av fritid. Det saknas en policy för mötesformer, en dagordning eller en bokförd kostnad.' },
    says: 'Ingen lag förbjuder ett ledningsmöte i privat miljö. Det som skyddar deltagarna är en beslutad policy, en dagordning och att kostnaden syns.',
    allowed: 'En konferens på kursgård med dagordning, anteckningar och bokförd kostnad, även om kvällen är fri.',
    remedy: ['Välj en neutral plats nästa gång, eller besluta om en policy.', 'Gör sociala inslag frivilliga.', 'Ha dagordning och anteckningar.'],
  },
  check: (facts, asOf) => facts.on('contact', asOf).filter((contact) => contact.contactKind === 'management-meeting').flatMap((contact) => judge(facts, contact) ?? []),
};

function judge(facts: Facts, contact: Row<'contact'>): Outcome | undefined {
  const isPrivate = or(holds('contact', contact, 'place', (place) => place === 'private'), holds('contact', contact, 'leisureShare', (share) => share > 0));
  const unclearForm = or(hasNoPolicy(facts, contact.day), not(isYes('contact', contact, 'agenda')), and(holds('contact', contact, 'hostBenefit', (sek) => sek > 0), not(isYes('contact', contact, 'costRecorded'))));
  return conclude({ notice: and(isPrivate, unclearForm) }, {
    subject: { kind: 'contact', id: contact.id }, day: contact.day, code: 'private-setting', instance: 'setting', parameters: { contact: contact.id, on: contact.day },
    evidence: seenAll(seen('contact', contact, 'place'), seen('contact', contact, 'leisureShare'), seen('contact', contact, 'agenda'), seen('contact', contact, 'hostBenefit'), seen('contact', contact, 'costRecorded')),
  });
}

function hasNoPolicy(facts: Facts, day: Day): Truth {
  const found = facts.where('governing-document', 'documentKind', 'meeting-form-policy').some((document) => isValidOn(document, day));
  return noneExists(facts, 'governing-document', [], day, found);
}
