import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout, unvouched, vouched } from '../example-facts.js';

const order = exampleTown({
  matter: [{ id: 'm1', day: '2026-03-20', diaryNumber: 'TN 2026:61', title: 'Plan för Sjöängen', matterType: 'PLANBESKED', body: 'tn', status: 'preparation' }],
  instruction: [{ id: 'i1', day: '2026-05-08', content: 'Sätt in två handläggare på Sjöängen från måndag.', from: 'kso', to: 'property-head', matter: 'm1', instructionKind: 'operational', absent: ['bodyDecision'] }],
  'delegation-item': [{ id: 'item', order: 'tn-order', number: '4.1', title: 'Planbesked', matterType: 'PLANBESKED', delegateKind: 'employee-post', delegate: 'technical-head', validFrom: '2023-01-01' }],
  post: [{ id: 'loose', title: 'Samordnare' }],
  'completeness-mark': vouched('delegation-item'),
});
const noMatter = changed(order, 'instruction', 'i1', { matter: null });
const { flags, passes, cannotTell } = examplesAbout('i1', '2026-11-24');

export const directOrderExamples: RuleExamples = {
  rule: 'ROLE-DIRECT-ORDER',
  conditions: ['avsändaren är förtroendevald', 'mottagaren finns i förvaltningen', 'instruktionen är operativ', 'inget organ har beslutat om uppdraget', 'avsändaren har ingen delegation'],
  examples: [
    flags('Ordföranden bestämde hur många som skulle arbeta med planen', 'risk', order),
    flags('Instruktionen rörde inget visst ärende', 'risk', noMatter),
    flags('Ordföranden har delegation i en annan sorts ärenden', 'risk', changed(order, 'delegation-item', 'item', { delegate: 'kso', matterType: 'BYGGLOV' })),
    flags('Delegationen hade upphört', 'risk', changed(order, 'delegation-item', 'item', { delegate: 'kso', validUntil: '2026-05-08' })),
    flags('En punkt har ingen delegat ifylld', 'risk', changed(order, 'delegation-item', 'item', { delegate: null })),
    passes('Direktören fördelade arbetet', 'avsändaren är förtroendevald', changed(order, 'instruction', 'i1', { from: 'technical-head' })),
    passes('Det sades till nämndens ordförande', 'mottagaren finns i förvaltningen', changed(order, 'instruction', 'i1', { to: 'tn-chair' })),
    flags('Det sades till hela avdelningen', 'risk', changed(order, 'instruction', 'i1', { to: 'fastighet' })),
    passes('Till vem är inte ifyllt', 'mottagaren finns i förvaltningen', changed(order, 'instruction', 'i1', { to: null })),
    passes('Ordföranden bad om ett förslag till styrelsen', 'instruktionen är operativ', changed(order, 'instruction', 'i1', { instructionKind: 'question' })),
    passes('Styrelsen hade beslutat om uppdraget', 'inget organ har beslutat om uppdraget', changed(order, 'instruction', 'i1', { bodyDecision: 'd9', absent: [] })),
    passes('Ordföranden har delegation i sådana ärenden', 'avsändaren har ingen delegation', changed(order, 'delegation-item', 'item', { delegate: 'kso' })),
    passes('Delegationen är given till personen', 'avsändaren har ingen delegation', changed(order, 'delegation-item', 'item', { delegate: 'kim' })),
    cannotTell('Om organet har beslutat är inte ifyllt', 'instruction.bodyDecision', changed(order, 'instruction', 'i1', { absent: [] })),
    cannotTell('Instruktionens art är inte ifylld', 'instruction.instructionKind', changed(order, 'instruction', 'i1', { instructionKind: null })),
    cannotTell('Ingen går i god för delegationsordningen', 'completeness-mark.delegation-item', unvouched(order, 'delegation-item')),
    cannotTell('Ordföranden har en delegation, men ärendet är inte känt', 'instruction.matter', changed(noMatter, 'delegation-item', 'item', { delegate: 'kso' })),
    cannotTell('Vem som är delegat bakom befattningen är inte känt', 'post-holding.person', changed(order, 'delegation-item', 'item', { delegate: 'loose' })),
    cannotTell('Det var före lagen', 'instruction.day', changed(order, 'instruction', 'i1', { day: '2017-12-31' })),
  ],
};
