import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout, without } from '../example-facts.js';

const hidden = exampleTown({
  post: [{ id: 'unit-head', title: 'Enhetschef', unit: 'uf', isAdministrationHead: false }],
  matter: [{ id: 'm1', day: '2026-03-02', diaryNumber: 'BUN 2026:51', title: 'Placerat barn', matterType: 'LVU_14', body: 'bun', status: 'decided', individual: true }],
  assessment: [{ id: 'a1', day: '2026-03-05', matter: 'm1', question: 'principal', value: true, by: 'Kommunjuristen', reason: 'Ingripande för barn och föräldrar' }],
  decision: [{ id: 'd1', day: '2026-03-10', number: '51-2', title: 'Vistelseort hålls hemlig', matter: 'm1', kind: 'decision', body: 'bun', makerKind: 'employee-post', maker: 'unit-head', basis: 'delegation' }],
});
const unassessed = without(changed(hidden, 'matter', 'm1', { matterType: 'LVM_OMH' }), 'assessment', 'a1');
const { flags, passes, cannotTell } = examplesAbout('d1', '2026-11-24');

export const delegatedAuthorityExamples: RuleExamples = {
  rule: 'KL-6-38-AUTHORITY',
  conditions: ['det är ett beslut', 'någon beslutade i nämndens ställe', 'ärendet är myndighetsutövning', 'ärendet är principiellt eller av större vikt', 'ärendetypen hör till förtroendevalda', 'en anställd eller en funktion beslutade', 'ingen speciallag stänger'],
  examples: [
    flags('Enhetschefen håller ett placerat barns vistelseort hemlig', 'unlawful', changed(hidden, 'matter', 'm1', { matterType: 'BARN_UTREDNING' })),
    flags('Principiellt bygglov efter vidaredelegering', 'unlawful', changed(changed(hidden, 'matter', 'm1', { matterType: 'BYGGLOV' }), 'decision', 'd1', { basis: 'sub-delegation' })),
    flags('Ett självförvaltningsorgan beslutar', 'unlawful', changed(hidden, 'decision', 'd1', { basis: 'self-governance' })),
    flags('En anställd i grannkommunen beslutar enligt avtal', 'unlawful', changed(hidden, 'decision', 'd1', { basis: 'contract-delegation' })),
    passes('Enhetschefen föreslår nämnden beslutet', 'det är ett beslut', changed(hidden, 'decision', 'd1', { kind: 'proposal' })),
    passes('Ordföranden beslutar när det inte kan vänta', 'någon beslutade i nämndens ställe', changed(hidden, 'decision', 'd1', { makerKind: 'chair', basis: 'urgent' })),
    passes('Ett principiellt hyresavtal är inte myndighetsutövning', 'ärendet är myndighetsutövning', changed(hidden, 'matter', 'm1', { matterType: 'LOKALHYRA' })),
    passes('Handläggaren beviljar stöd enligt riktlinjen, bedömt som inte principiellt', 'ärendet är principiellt eller av större vikt', changed(hidden, 'assessment', 'a1', { value: false })),
    passes('Ett vanligt bygglov som ingen har bedömt', 'ärendetypen hör till förtroendevalda', changed(unassessed, 'matter', 'm1', { matterType: 'BYGGLOV' })),
    passes('Utskottet beslutar i ett obedömt ärende', 'en anställd eller en funktion beslutade', changed(unassessed, 'decision', 'd1', { makerKind: 'subcommittee' })),
    passes('Ett obedömt ärende som lagen redan stänger', 'ingen speciallag stänger', changed(unassessed, 'matter', 'm1', { matterType: 'LVU_OMH' })),
    passes('Rektorn stänger av en elev, obedömt', 'ärendetypen hör till förtroendevalda', changed(unassessed, 'matter', 'm1', { matterType: 'DISCIPLIN_ELEV' })),
    cannotTell('Ingen har bedömt tvångsvården, och en enhetschef beslutade', 'assessment.value', unassessed),
    cannotTell('Samma sak av en automatiserad funktion', 'assessment.value', changed(unassessed, 'decision', 'd1', { makerKind: 'automated', maker: null })),
    cannotTell('Grunden för beslutet är inte ifylld', 'decision.basis', changed(hidden, 'decision', 'd1', { basis: null })),
    cannotTell('Ärendets typ är inte ifylld', 'matter.matterType', changed(hidden, 'matter', 'm1', { matterType: null })),
  ],
};
