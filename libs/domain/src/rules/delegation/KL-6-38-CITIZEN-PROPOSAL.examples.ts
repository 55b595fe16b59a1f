import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout, without } from '../example-facts.js';

const playground = exampleTown({
  post: [{ id: 'park-head', title: 'Parkchef', unit: 'tf', isAdministrationHead: false }],
  matter: [{ id: 'm1', day: '2026-02-02', diaryNumber: 'TN 2026:51', title: 'Lekplats', matterType: 'PARK_LEKPLATS', body: 'tn', status: 'decided', origin: 'citizen-proposal', handedOverByCouncil: true }],
  decision: [{ id: 'd1', day: '2026-04-20', number: '51-2', title: 'Förslag om lekplats avslås', matter: 'm1', kind: 'decision', body: 'tn', makerKind: 'employee-post', maker: 'park-head', basis: 'delegation', procedural: false }],
});
const { flags, passes, cannotTell } = examplesAbout('d1', '2026-11-24');

export const citizenProposalDelegatedExamples: RuleExamples = {
  rule: 'KL-6-38-CITIZEN-PROPOSAL',
  conditions: ['ärendet väcktes genom medborgarförslag', 'fullmäktige lämnade det till nämnden', 'det är ett beslut', 'någon beslutade i nämndens ställe', 'beslutet gäller mer än handläggningen'],
  examples: [
    flags('Parkchefen avslår ett medborgarförslag om en lekplats', 'unlawful', playground),
    flags('Ärendetypen säger att fullmäktige har lämnat över det', 'unlawful', changed(playground, 'matter', 'm1', { matterType: 'MEDBORGARFORSLAG_NAMND', origin: null, handedOverByCouncil: null })),
    passes('Parkchefen svarar på en synpunkt', 'ärendet väcktes genom medborgarförslag', changed(playground, 'matter', 'm1', { origin: 'complaint' })),
    passes('Hur ärendet väcktes är inte ifyllt, och typen säger inget', 'ärendet väcktes genom medborgarförslag', changed(playground, 'matter', 'm1', { origin: null })),
    passes('Förslaget är kvar hos fullmäktige', 'fullmäktige lämnade det till nämnden', changed(playground, 'matter', 'm1', { handedOverByCouncil: false })),
    passes('Parkchefen föreslår nämnden ett svar', 'det är ett beslut', changed(playground, 'decision', 'd1', { kind: 'proposal' })),
    passes('Nämnden avgör förslaget', 'någon beslutade i nämndens ställe', changed(playground, 'decision', 'd1', { makerKind: 'body', basis: 'body' })),
    passes('Parkchefen skickar förslaget på remiss', 'beslutet gäller mer än handläggningen', changed(playground, 'decision', 'd1', { procedural: true })),
    cannotTell('Om fullmäktige lämnade över det är inte ifyllt', 'matter.handedOverByCouncil', changed(playground, 'matter', 'm1', { handedOverByCouncil: null })),
    cannotTell('Om beslutet bara gällde handläggningen är inte ifyllt', 'decision.procedural', changed(playground, 'decision', 'd1', { procedural: null })),
    cannotTell('Grunden för beslutet är inte ifylld', 'decision.basis', changed(playground, 'decision', 'd1', { basis: null })),
    passes('Ärendet finns inte i registret', 'ärendet väcktes genom medborgarförslag', without(playground, 'matter', 'm1')),
  ],
};
