import type { Facts, Row } from '../../facts/facts.js';
import { isValidOn } from '../../time/validity.js';
import type { Day } from '../../time/day.js';
import { isSameActor, personsOf, sitsIn } from '../actor.js';
import { cannotTell, conclude, seen, seenAll } from '../outcome.js';
import type { Outcome, StructureRule } from '../rule.js';
import { and, holds, not, or, unknown, type Truth } from '../three-valued.js';

export const parallelNegotiation: StructureRule = {
  id: 'PARALLEL-NEGOTIATION', version: 1, on: 'structure',
  title: 'Parallella förhandlingsspår',
  severities: ['risk'], direction: 'politics-to-administration', mode: ['registration'],
  basis: [{ law: 'KL-6-15', note: 'Styrelsen, själv eller genom ombud, företräder utåt' }, { practice: 'Bygger på rapportens case', mark: 'secondary' }],
  cases: [{ no: 9, primary: true, why: 'Uppdraget låg hos kommundirektören, men kommunalrådet lämnade egna besked till föreningen. Likheten är att motparten hör två röster.' }],
  dataNeeded: 'Förhandlingsuppdrag med förhandlare, samråd och tid, och frivilligt registrerade förhandlingskontakter.',
  validFrom: '2018-01-01', absenceBased: false,
  texts: {
    title: { parallel: 'Någon utan förhandlingsuppdrag förhandlade med {party}.', [cannotTell]: 'Vilka förhandlade med {party} den {on:day}?' },
    happened: { parallel: 'Den {on:day} fördes en förhandling med {party} i {matter:name}. Förhandlingsuppdraget ligger hos någon annan, och den som var med ingår inte i samrådet enligt uppdraget.' },
    says: 'Styrelsen företräder {organization} och bestämmer vem som talar i en förhandling. När fler förhandlar på egen hand vet motparten inte vilket besked som gäller.',
    allowed: 'Kommunalrådet hade varit med på förhandlarens inbjudan, så som samrådet är bestämt.',
    remedy: ['Skriv ned uppdraget: vem som talar, inom vilka ramar och när det stäms av.', 'Tala om för motparten vem som har uppdraget.', 'Låt förhandlaren få veta vad som har sagts.'],
  },
  check: (facts, asOf) => facts.on('contact', asOf).filter((contact) => contact.contactKind === 'negotiation' && contact.externalParty !== null).flatMap((contact) => judge(facts, contact) ?? []),
};

function judge(facts: Facts, contact: Row<'contact'>): Outcome | undefined {
  const mandates = facts.where('negotiation-mandate', 'matter', contact.matter).filter((row) => contact.matter !== null && isValidOn(row, contact.day));
  if (mandates.length === 0) return undefined;
  const present = [...new Set([...(contact.from === null ? [] : [contact.from]), ...(contact.participants ?? [])])];
  const among = (who: string, row: Row<'negotiation-mandate'>): Truth => or(...(row.holders ?? []).map((holder) => isSameActor(facts, who, holder, contact.day)));
  const noHolder = (who: string) => not(or(...mandates.map((row) => among(who, row))));
  // Those who are to be consulted may be there with somebody who has the mandate, not on their own.
  const withHolder = or(...present.map((who) => not(noHolder(who))), holds('contact', contact, 'from', () => false));
  const consulted = (who: string): Truth => or(...mandates.map((row) => holds('negotiation-mandate', row, 'consultWith', () => false)), ...mandates.flatMap((row) => row.consultWith ?? []).map((one) => mayBeConsulted(facts, who, one, contact.day)));
  const outside = or(...present.map((who) => and(noHolder(who), not(and(withHolder, consulted(who))))));
  const known: Truth = present.length > 0 ? true : unknown('contact', contact.id, 'participants');
  const whose = and(...mandates.map((row) => holds('negotiation-mandate', row, 'holders', () => true)));
  return conclude({ risk: and(known, whose, known === true ? outside : true) }, {
    subject: { kind: 'contact', id: contact.id }, day: contact.day, code: 'parallel', instance: 'parallel', parameters: { party: contact.externalParty, matter: contact.matter, on: contact.day },
    evidence: seenAll(seen('contact', contact, 'from'), seen('contact', contact, 'externalParty'), ...mandates.map((row) => seen('negotiation-mandate', row))),
  });
}

/** Named in the mandate, or one of a body that is. */
function mayBeConsulted(facts: Facts, who: string, one: string, day: Day): Truth {
  return or(isSameActor(facts, who, one, day), personsOf(facts, who, day).some((person) => sitsIn(facts, person, one, day)));
}
