import type { Facts, Row } from '../../facts/facts.js';
import type { Day } from '../../time/day.js';
import { isValidOn } from '../../time/validity.js';
import { holdsInFull, noneExists } from '../existence.js';
import { cannotTell, conclude, emptyRegister, seen, seenAll } from '../outcome.js';
import type { Outcome, StructureRule } from '../rule.js';
import { askedOnce } from './asked-once.js';
import { and } from '../three-valued.js';
import { runningOn } from './running.js';

export const colNoVisionLink: StructureRule = {
  id: 'COL-NO-VISION-LINK', version: 1, on: 'structure',
  title: 'Samverkan utan koppling till vision eller mål',
  severities: ['notice'], direction: 'principal-to-collaboration', mode: ['determinate'],
  basis: [{ practice: 'Bygger på rapportens case och dess kapitel om vision och samverkan', mark: 'secondary' }],
  cases: [
    { no: 1, primary: true, why: 'En ny vision måste väga in det som sköts tillsammans med andra. Likheten är ett samarbete som inget mål säger något om.' },
    { no: 10, why: 'Visionen nådde inte samarbetena. Då gick det inte att säga om de gjorde nytta.' },
  ],
  dataNeeded: 'Kopplingar mellan mål och samarbete, målens tid, och ett märke om att kopplingarna är införda.',
  validFrom: null, absenceBased: true,
  texts: {
    title: { none: '{collaboration:name} är inte kopplat till något mål.', ended: 'De mål som {collaboration:name} är kopplat till gäller inte längre.', [cannotTell]: 'Vilka mål stöder {collaboration:name}?' },
    happened: { none: 'Samarbetet pågår. Inget mål är kopplat till det, inget skäl är angivet, och kopplingarna är helt införda.', ended: 'Samarbetet pågår. Alla mål som är kopplade till det har gått ut, och inget skäl är angivet.' },
    says: 'Ett samarbete är ett sätt att nå något. Utan ett mål går det inte att säga om det är värt vad det kostar. Det är god ordning och ingen skyldighet.',
    allowed: 'Ett angivet skäl, till exempel att uppgiften är lagstadgad och samarbetet bara är ett sätt att sköta den.',
    remedy: ['Koppla samarbetet till ett mål, eller skriv varför det inte behövs.', 'Ta med samarbetet när visionen och målen görs om.'],
  },
  check: (facts, asOf) => (facts.all('collaboration').length === 0 ? emptyRegister(facts, 'collaboration', asOf, 'collaboration')
    : askedOnce(runningOn(facts, asOf).flatMap((one) => judge(facts, one, asOf) ?? []))),
};

function judge(facts: Facts, one: Row<'collaboration'>, asOf: Day): Outcome | undefined {
  const links = facts.where('goal-link', 'subject', one.id).filter((link) => isValidOn(link, asOf));
  const allEnded = links.length > 0 && links.every((link) => facts.periodsOf('goal', link.goal).every((goal) => goal.validUntil !== null && goal.validUntil <= asOf));
  return conclude({ notice: and(allEnded || noneExists(facts, 'goal-link', [one.id], asOf, links.length > 0), holdsInFull(facts, 'collaboration', one, 'noGoalReason', () => false, [one.id], asOf, true)) }, {
    subject: { kind: 'collaboration', id: one.id }, day: asOf, code: allEnded ? 'ended' : 'none', instance: 'goal', parameters: { collaboration: one.id },
    evidence: seenAll(seen('collaboration', one, 'name'), ...links.map((link) => seen('goal-link', link, 'goal'))),
  });
}
