import { makerRole, matterOf } from '../deciding.js';
import { cannotTell, conclude, seen } from '../outcome.js';
import type { DecisionRule } from '../rule.js';
import { and, isYes, not } from '../three-valued.js';
import { aboutDecision, isHandedOver } from './delegated-basis.js';

/** The matter type that says by itself that the council has handed the proposal over. */
const handedOverType = 'MEDBORGARFORSLAG_NAMND';

export const citizenProposalDelegated: DecisionRule = {
  id: 'KL-6-38-CITIZEN-PROPOSAL', version: 1, on: 'decision',
  title: 'Överlämnat medborgarförslag avgjort på delegation',
  severities: ['unlawful'], direction: 'level', mode: ['determinate'],
  basis: [{ law: 'KL-6-38', note: 'Första stycket 4' }, { law: 'KL-5-23' }, { law: 'KL-8-1' }],
  cases: [{ no: 11, primary: true, why: 'Bygdens invånare ville bli hörda av dem som de hade valt. Likheten är frågan om vem som svarar dem.' }],
  dataNeeded: 'Hur ärendet väcktes, om fullmäktige lämnade det till nämnden, grunden för beslutet, och om det bara gällde handläggningen.',
  validFrom: '2018-01-01', absenceBased: false,
  texts: {
    title: { delegated: '{maker:role} avgjorde ett medborgarförslag som fullmäktige hade lämnat till nämnden.', [cannotTell]: 'Avgjordes medborgarförslaget genom {number}?' },
    happened: { delegated: 'Den {on:day} beslutade {maker:role} "{title}" i {body:inline}s ställe. Ärendet väcktes genom ett medborgarförslag, och fullmäktige hade lämnat det till nämnden.' },
    says: 'Ett medborgarförslag som fullmäktige har lämnat över avgör nämnden själv.',
    allowed: 'Delegaten hade fått svara på en synpunkt, en felanmälan eller ett förslag på webbplatsen som inte är ett medborgarförslag.',
    remedy: ['Ta upp förslaget i nämnden.', 'Berätta för den som lämnade förslaget när det tas upp.'],
  },
  check: (decision, facts) => {
    const matter = matterOf(facts, decision);
    if (!matter || (matter.matterType !== handedOverType && matter.origin !== 'citizen-proposal')) return undefined;
    const handedOver = matter.matterType === handedOverType || isYes('matter', matter, 'handedOverByCouncil');
    const about = aboutDecision(decision);
    return conclude({ unlawful: and(isHandedOver(decision), handedOver, not(isYes('decision', decision, 'procedural'))) }, {
      ...about, code: 'delegated', parameters: { ...about.parameters, maker: makerRole(facts, decision) },
      evidence: [seen('decision', decision, 'basis'), seen('matter', matter, 'origin'), seen('matter', matter, 'handedOverByCouncil')],
    });
  },
};
