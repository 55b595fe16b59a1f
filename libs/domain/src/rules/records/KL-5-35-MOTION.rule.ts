import { isHandedOver, isProposal, proposalDay } from '../../deadlines/motion.js';
import type { Facts, Row } from '../../facts/facts.js';
import type { Day } from '../../time/day.js';
import { bodyOf } from '../deciding.js';
import { noneExists } from '../existence.js';
import { cannotTell, conclude, emptyRegister, seen, seenAll } from '../outcome.js';
import type { Outcome, StructureRule } from '../rule.js';
import { and, holds } from '../three-valued.js';

export const kl535Motion: StructureRule = {
  id: 'KL-5-35-MOTION', version: 1, on: 'structure',
  title: 'Motion eller medborgarförslag inte avgjort inom ett år',
  severities: ['unlawful'], direction: 'order', mode: ['determinate'],
  basis: [{ law: 'KL-5-35', note: 'Avgörandet ska ske inom ett år om det går, men anmälan till fullmäktige är ett krav' }, { law: 'KL-6-34' }],
  cases: [
    { no: 11, primary: true, why: 'Förslag från orterna blev liggande medan annat gick fort. Likheten är tystnaden. Skillnaden är att en enkel anmälan räcker här.' },
    { no: 10, why: 'Invånaren hade ställt en fråga och fick inget svar.' },
  ],
  dataNeeded: 'Motioner och medborgarförslag: när de väcktes, om de är avgjorda och när läget anmäldes till fullmäktige.',
  validFrom: '2018-01-01', absenceBased: true,
  texts: {
    title: {
      undecided: 'Ärendet "{matter:name}" är inte avgjort, och läget har inte anmälts till fullmäktige inom ett år.', 'handed-over': 'Nämnden har inte redovisat ärendet "{matter:name}" för fullmäktige på ett år.',
      [cannotTell]: 'Har fullmäktige fått veta läget i {matter:name}?',
    },
    happened: {
      undecided: 'Förslaget väcktes den {raised:day}. Fullmäktige skulle ha avgjort det eller fått en anmälan om läget senast den {deadline:day}.',
      'handed-over': 'Fullmäktige har lämnat förslaget till nämnden. En redovisning skulle ha nått fullmäktige senast den {deadline:day}.',
    },
    says: 'En motion eller ett medborgarförslag ska helst avgöras inom ett år. Går inte det ska läget anmälas till fullmäktige inom samma tid. En nämnd som har fått ta över ett medborgarförslag redovisar det för fullmäktige minst en gång om året.',
    allowed: 'Förslaget är inte färdigberett, men fullmäktige fick veta läget inom året.',
    remedy: ['Lägg ärendet på fullmäktiges nästa dagordning: avgör det, avskriv det eller anmäl läget.', 'Gör en lista över obesvarade förslag två gånger om året.'],
  },
  check: (facts, asOf) => (facts.all('matter').length === 0 ? emptyRegister(facts, 'matter', asOf)
    : facts.on('matter', asOf).flatMap((matter) => judge(facts, matter, asOf) ?? [])),
};

function judge(facts: Facts, matter: Row<'matter'>, asOf: Day): Outcome | undefined {
  if (!isProposal(matter)) return undefined;
  const handedOver = isHandedOver(matter);
  const deadline = proposalDay(matter);
  const decisions = facts.where('decision', 'matter', matter.id).filter((decision) => decision.kind === 'decision' && decision.day <= asOf);
  const isDecided = decisions.some((decision) => handedOver || bodyOf(facts, decision)?.bodyKind === 'council');
  const isUndecided = noneExists(facts, 'decision', [matter.id, matter.body], asOf, isDecided);
  const isUnreported = holds('matter', matter, 'reportedToCouncilOn', (reported) => handedOver || reported > deadline, true);
  return conclude({ unlawful: and(asOf > deadline, isUndecided, isUnreported) }, {
    subject: { kind: 'matter', id: matter.id }, day: matter.day, due: deadline, code: handedOver ? 'handed-over' : 'undecided', parameters: { matter: matter.id, raised: matter.day, deadline },
    evidence: seenAll(seen('matter', matter, 'matterType'), seen('matter', matter, 'reportedToCouncilOn'), ...decisions.map((decision) => seen('decision', decision, 'number'))),
  });
}
