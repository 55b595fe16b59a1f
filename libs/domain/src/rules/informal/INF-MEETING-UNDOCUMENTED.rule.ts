import type { Facts, Row } from '../../facts/facts.js';
import { addDays, type Day } from '../../time/day.js';
import { matterTypeOf } from '../deciding.js';
import { cannotTell, conclude, seen, seenAll } from '../outcome.js';
import type { Outcome, StructureRule } from '../rule.js';
import { and, holds, isAbsent, isYes, unknown, type Truth } from '../three-valued.js';

export const infMeetingUndocumented: StructureRule = {
  id: 'INF-MEETING-UNDOCUMENTED', version: 1, on: 'structure',
  title: 'Möte med extern part utan anteckning',
  severities: ['risk', 'unlawful'], direction: 'formal-to-informal', mode: ['registration'],
  basis: [
    { law: 'FL-27', note: 'Gäller fullt ut i ärenden som inte laglighetsprövas' }, { law: 'FL-2' }, { law: 'OSL-5-1', note: 'När en handling finns' },
    { practice: 'I andra ärenden gäller god ordning och kravet på beredning', mark: 'secondary' },
  ],
  cases: [
    { no: 6, primary: true, why: 'Nämndens ordförande träffade byggherren flera gånger utan att något skrevs ned. Likheten är att uppgifter kan påverka ärendet utan att synas i det.' },
    { no: 4, why: 'Även där togs viktiga kontakter vid personliga besök, men internt.' },
    { no: 9, why: 'Vad som sades till föreningen gick inte att ta reda på efteråt.' },
  ],
  dataNeeded: 'Frivilligt registrerade kontakter: extern part, ärende, anteckning, om nya uppgifter kom fram och vem som tog emot dem.',
  validFrom: '2018-07-01', absenceBased: true,
  texts: {
    title: {
      undocumented: 'Ett möte med {party} den {on:day} är inte antecknat.', 'facts-not-noted': 'Uppgifter från {party} den {on:day} är inte antecknade i ärendet.',
      [cannotTell]: 'Är mötet med {party} den {on:day} antecknat?',
    },
    happened: {
      undocumented: 'Mötet rör {matter:name}, som är under handläggning. Det är registrerat att ingen anteckning finns. Anteckningen skulle ha gjorts senast den {deadline:day}.',
      'facts-not-noted': 'Mötet gav nya uppgifter med betydelse för beslutet i {matter:name}. Det är registrerat att ingen anteckning finns.',
    },
    says: 'Uppgifter som myndigheten får på annat sätt än genom en handling ska antecknas snarast om de kan ha betydelse för beslutet. I ärenden som laglighetsprövas gäller inte den paragrafen, men god ordning gör det.',
    allowed: 'En allmän fråga på torget utan koppling till ärendet, eller ett möte med en tjänsteanteckning inom fem dagar.',
    remedy: ['Skriv en tjänsteanteckning nu och ange att den är gjord i efterhand.', 'Var två vid nästa möte.', 'För en lista över möten med dem som vill bygga.'],
  },
  check: (facts, asOf) => facts.on('contact', asOf).flatMap((contact) => judge(facts, contact, asOf) ?? []),
};

function judge(facts: Facts, contact: Row<'contact'>, asOf: Day): Outcome | undefined {
  const matter = facts.periodsOf('matter', contact.matter).at(-1);
  if (contact.externalParty === null || !matter) return undefined;
  const deadline = addDays(contact.day, facts.thresholdNumber('docDays', asOf) ?? 5);
  const isOpen = holds('matter', matter, 'status', (status) => status === 'open' || status === 'preparation');
  const undocumented = and(isOpen, asOf > deadline, isAbsent('contact', contact, 'documentedOn'));
  const mustBeNoted = and(undocumented, isUnderAdministrativeAct(facts, matter), isYes('contact', contact, 'newFacts'), isYes('contact', contact, 'relevantForDecision'), reachedTheAuthority(contact));
  // A missing detail about the weight of the meeting does not turn a certain risk into a question.
  return conclude({ unlawful: undocumented === true && mustBeNoted !== true ? false : mustBeNoted, risk: undocumented }, {
    subject: { kind: 'contact', id: contact.id }, day: contact.day, code: mustBeNoted === true ? 'facts-not-noted' : 'undocumented', instance: 'note', due: deadline,
    parameters: { party: contact.externalParty, on: contact.day, matter: matter.id, deadline },
    evidence: seenAll(seen('contact', contact, 'documentedOn'), seen('contact', contact, 'externalParty'), seen('matter', matter, 'status')),
  });
}

/** FL applies in full, its § 27 included, where the decision is not subject to legality review (FL 2). */
function isUnderAdministrativeAct(facts: Facts, matter: Row<'matter'>): Truth {
  const type = matterTypeOf(facts, matter);
  return type ? type.appealRoute !== 'legality-review' : unknown('matter', matter.id, 'matterType');
}

function reachedTheAuthority(contact: Row<'contact'>): Truth {
  return holds('contact', contact, 'recipientRole', (role) => role === 'case-officer' || role === 'decider' || role === 'chair');
}
