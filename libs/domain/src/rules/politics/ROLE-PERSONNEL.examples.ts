import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout, unvouched, vouched } from '../example-facts.js';

const wish = exampleTown({
  instruction: [{ id: 'i1', day: '2026-05-08', content: 'Områdeschefen ska bort före månadsskiftet.', from: 'kso', to: 'technical-head', instructionKind: 'personnel', personnelMatter: 'transfer', concernsPost: 'property-head', absent: ['bodyDecision'] }],
  'delegation-item': [{ id: 'item', order: 'tn-order', number: '3.3', title: 'Anställa avdelningschef', matterType: 'ANST_CHEF', delegateKind: 'employee-post', delegate: 'technical-head', validFrom: '2023-01-01' }],
  'completeness-mark': vouched('delegation-item'),
});
const { flags, passes, cannotTell } = examplesAbout('i1', '2026-11-24');

export const personnelInterferenceExamples: RuleExamples = {
  rule: 'ROLE-PERSONNEL',
  conditions: ['avsändaren är förtroendevald', 'mottagaren finns i förvaltningen', 'det rör en personalfråga', 'frågan är anställning, omplacering, avslut eller lön', 'inget organ har beslutat', 'avsändaren har ingen delegation för anställningar'],
  examples: [
    flags('Ordföranden ville ha bort en chef före månadsskiftet', 'risk', wish),
    flags('Ordföranden hade en åsikt om en rektors lön', 'risk', changed(wish, 'instruction', 'i1', { personnelMatter: 'pay' })),
    flags('Ordföranden ville anställa en viss person', 'risk', changed(wish, 'instruction', 'i1', { personnelMatter: 'employment' })),
    flags('Ordföranden ville säga upp någon', 'risk', changed(wish, 'instruction', 'i1', { personnelMatter: 'dismissal' })),
    flags('Ordföranden har delegation, men i lokalfrågor', 'risk', changed(wish, 'delegation-item', 'item', { delegate: 'kso', matterType: 'LOKALHYRA' })),
    passes('Förvaltningschefen talade med avdelningschefen', 'avsändaren är förtroendevald', changed(wish, 'instruction', 'i1', { from: 'technical-head' })),
    passes('Det sades till nämndens ordförande', 'mottagaren finns i förvaltningen', changed(wish, 'instruction', 'i1', { to: 'tn-chair' })),
    flags('Det sades till hela avdelningen', 'risk', changed(wish, 'instruction', 'i1', { to: 'fastighet' })),
    passes('Till vem är inte ifyllt', 'mottagaren finns i förvaltningen', changed(wish, 'instruction', 'i1', { to: null })),
    passes('Ordföranden frågade om bemanningen', 'det rör en personalfråga', changed(wish, 'instruction', 'i1', { instructionKind: 'question' })),
    passes('Det gällde personalfesten', 'frågan är anställning, omplacering, avslut eller lön', changed(wish, 'instruction', 'i1', { personnelMatter: 'other' })),
    passes('Styrelsen hade beslutat om direktörens lön', 'inget organ har beslutat', changed(wish, 'instruction', 'i1', { bodyDecision: 'd9', absent: [] })),
    passes('Ordföranden anställer chefer enligt delegationsordningen', 'avsändaren har ingen delegation för anställningar', changed(wish, 'delegation-item', 'item', { delegate: 'kso' })),
    passes('Ordföranden anställer förvaltningschefer', 'avsändaren har ingen delegation för anställningar', changed(wish, 'delegation-item', 'item', { delegate: 'kso', matterType: 'ANST_FORVCHEF' })),
    passes('Ordföranden anställer rektorer', 'avsändaren har ingen delegation för anställningar', changed(wish, 'delegation-item', 'item', { delegate: 'kso', matterType: 'ANST_REKTOR' })),
    passes('Ordföranden anställer övrig personal', 'avsändaren har ingen delegation för anställningar', changed(wish, 'delegation-item', 'item', { delegate: 'kso', matterType: 'ANST_OVRIG' })),
    cannotTell('Vilken personalfråga det rörde är inte ifyllt', 'instruction.personnelMatter', changed(wish, 'instruction', 'i1', { personnelMatter: null })),
    cannotTell('Instruktionens art är inte ifylld', 'instruction.instructionKind', changed(wish, 'instruction', 'i1', { instructionKind: null })),
    cannotTell('Om organet har beslutat är inte ifyllt', 'instruction.bodyDecision', changed(wish, 'instruction', 'i1', { absent: [] })),
    cannotTell('Ingen går i god för delegationsordningen', 'completeness-mark.delegation-item', unvouched(wish, 'delegation-item')),
  ],
};
