import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout, without } from '../example-facts.js';

const moved = exampleTown({
  matter: [{ id: 'm1', day: '2026-02-02', diaryNumber: 'BUN 2026:19', title: 'Årskurs 7–9 i Norrby', matterType: 'SKOLSTRUKTUR', body: 'bun', status: 'decided' }],
  assessment: [{ id: 'a1', day: '2026-05-01', matter: 'm1', question: 'goals-scope-quality', value: true, by: 'Kommunjuristen', reason: 'Verksamheten på orten upphör för en åldersgrupp' }],
  decision: [{ id: 'd1', day: '2026-04-20', number: '14', title: 'Årskurs 7–9 flyttas till Söderby', matter: 'm1', kind: 'decision', body: 'bun', makerKind: 'employee-post', maker: 'school-head', makerPerson: 'ulla', basis: 'delegation' }],
});
const unassessed = without(moved, 'assessment', 'a1');
const inner = changed(moved, 'matter', 'm1', { matterType: 'REKTOR_INRE' });
const { flags, passes, cannotTell } = examplesAbout('d1', '2026-11-24');

export const delegatedPrincipleExamples: RuleExamples = {
  rule: 'KL-6-38-PRINCIPLE',
  conditions: ['beslutet togs på uppdrag av nämnden', 'ärendet är bedömt som ett ärende om inriktning', 'ärendetypen kan röra inriktningen'],
  examples: [
    flags('Utbildningschefen flyttar högstadiet till en annan ort', ['unlawful', 'touches'], moved),
    flags('Samma beslut efter vidaredelegering', ['unlawful', 'touches'], changed(moved, 'decision', 'd1', { basis: 'sub-delegation' })),
    flags('Samma beslut av ett självförvaltningsorgan', ['unlawful', 'touches'], changed(moved, 'decision', 'd1', { basis: 'self-governance' })),
    flags('Samma beslut av en anställd i grannkommunen enligt avtal', ['unlawful', 'touches'], changed(moved, 'decision', 'd1', { basis: 'contract-delegation' })),
    flags('Ingen har bedömt flytten, men ärendetypen ändrar skolans struktur', ['notice', 'structural'], unassessed),
    passes('Rektorn delar in klasserna med direkt stöd i skollagen', 'beslutet togs på uppdrag av nämnden', changed(moved, 'decision', 'd1', { basis: 'law', law: ['SKOL-2-10'] })),
    passes('Ordföranden stänger skolan en dag för en vattenläcka, brådskande', 'beslutet togs på uppdrag av nämnden', changed(moved, 'decision', 'd1', { basis: 'urgent' })),
    passes('Flytten gäller en klass under en renovering, bedömt som inte inriktning', 'ärendet är bedömt som ett ärende om inriktning', changed(moved, 'assessment', 'a1', { value: false })),
    passes('Skolans inre organisation rör aldrig nämndens inriktning', 'ärendetypen kan röra inriktningen', without(inner, 'assessment', 'a1')),
    cannotTell('Ingen har bedömt markanvisningen', 'assessment.value', changed(unassessed, 'matter', 'm1', { matterType: 'MARKANVISNING' })),
    cannotTell('Grunden för beslutet är inte ifylld', 'decision.basis', changed(moved, 'decision', 'd1', { basis: null })),
    cannotTell('Ärendets typ är inte ifylld', 'matter.matterType', changed(unassessed, 'matter', 'm1', { matterType: null })),
    passes('Nämnden tar själv strukturbeslutet, obedömt', 'beslutet togs på uppdrag av nämnden', changed(unassessed, 'decision', 'd1', { basis: 'body' })),
    flags('En person har bedömt att även den inre organisationen rör inriktningen här', ['unlawful', 'touches'], inner),
  ],
};
