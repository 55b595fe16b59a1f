import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout } from '../example-facts.js';

const mail = exampleTown({
  document: [{
    id: 'x1', day: '2026-06-04', title: 'E-post från byggherren om markanvisningen', origin: 'received', channel: 'private-mail', isOfficial: true, assessedBy: 'Registratorn', minorImportance: false, secret: false, keptOrdered: false, absent: ['registeredOn'],
  }],
});
const set = (fields: object) => changed(mail, 'document', 'x1', fields);
const { flags, passes, cannotTell } = examplesAbout('x1', '2026-11-24');

export const unregisteredDocumentExamples: RuleExamples = {
  rule: 'INF-UNREGISTERED-DOC',
  conditions: ['handlingen är inkommen, skickad eller upprättad', 'någon har bedömt den som allmän', 'den är inte registrerad', 'tiden har gått', 'den har inte uppenbart ringa betydelse', 'den är hemlig eller hålls inte ordnad'],
  examples: [
    flags('Byggherrens brev till en privat adress fördes inte över', 'unlawful', mail),
    flags('Två dagar efter', 'unlawful', mail, '2026-06-06'),
    flags('Ett sms som skickades', 'unlawful', set({ origin: 'sent', channel: 'message' })),
    flags('En anteckning som upprättades', 'unlawful', set({ origin: 'drawn-up' })),
    flags('Handlingen hålls ordnad men är hemlig', 'unlawful', set({ secret: true, keptOrdered: true })),
    passes('Det var ett utkast', 'handlingen är inkommen, skickad eller upprättad', set({ origin: 'draft' })),
    passes('Ett partipolitiskt brev till rådet som partiföreträdare', 'någon har bedömt den som allmän', set({ isOfficial: false })),
    passes('Brevet registrerades nästa vecka', 'den är inte registrerad', set({ registeredOn: '2026-06-11', absent: [] })),
    passes('Det är dagen efter', 'tiden har gått', mail, '2026-06-05'),
    passes('Reklam', 'den har inte uppenbart ringa betydelse', set({ minorImportance: true })),
    passes('Handlingen är offentlig och hålls ordnad', 'den är hemlig eller hålls inte ordnad', set({ keptOrdered: true })),
    cannotTell('Ingen har bedömt om den är allmän', 'document.isOfficial', set({ isOfficial: null })),
    cannotTell('Om den är registrerad är inte ifyllt', 'document.registeredOn', set({ absent: [] })),
    cannotTell('Om den har betydelse är inte ifyllt', 'document.minorImportance', set({ minorImportance: null })),
    cannotTell('Om den är hemlig är inte ifyllt, men den hålls ordnad', 'document.secret', set({ secret: null, keptOrdered: true })),
    cannotTell('Om den hålls ordnad är inte ifyllt', 'document.keptOrdered', set({ keptOrdered: null })),
    cannotTell('Ursprunget är inte ifyllt', 'document.origin', set({ origin: null })),
  ],
};
