import { withRows } from '../../facts/facts-from.js';
import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout, unvouched, vouched } from '../example-facts.js';

const old = exampleTown({
  'delegation-item': [{ id: 'i1', order: 'tn-order', number: '4.1', title: 'Bistånd i form av hemtjänst', matterType: 'HEMTJANST', delegateKind: 'employee-post', delegate: 'technical-head', legalBasis: ['SOL01', 'KL-7-5'], validFrom: '2023-01-01' }],
  'completeness-mark': vouched('delegation-item'),
});
const words = changed(old, 'delegation-item', 'i1', { legalBasis: ['KL-7-5'] });
const { flags, passes, cannotTell } = examplesAbout('tn-order', '2026-11-24');

export const repealedLawExamples: RuleExamples = {
  rule: 'DO-OLD-LAW',
  conditions: ['något i punkten har upphört', 'ingen övergångsbestämmelse är angiven', 'ordningen är antagen', 'ordningen gäller', 'punkten gäller'],
  examples: [
    flags('Ordningen hänvisar till 2001 års socialtjänstlag i november 2026', 'notice', old),
    flags('Den första dagen utan den gamla socialtjänstlagen', 'notice', old, '2025-07-01'),
    flags('Rubriken nämner den gamla socialtjänstlagens nummer', 'notice', changed(words, 'delegation-item', 'i1', { title: 'Bistånd enligt SoL (2001:453)' })),
    flags('Ett villkor nämner 1986 års förvaltningslag', 'notice', changed(words, 'delegation-item', 'i1', { conditions: ['Omprövning sker enligt lag 1986:223'] })),
    flags('Rubriken nämner 1991 års kommunallag', 'notice', changed(words, 'delegation-item', 'i1', { title: 'Beslut enligt 6 kap. kommunallagen (1991:900)' })),
    flags('Rubriken nämner landstinget', 'notice', changed(words, 'delegation-item', 'i1', { title: 'Avtal med landstinget' })),
    flags('Det är antecknat att hänvisningen inte är avsiktlig', 'notice', changed(unvouched(old, 'delegation-item'), 'delegation-item', 'i1', { transitionalReference: false })),
    flags('En punkt är äldre och en annan har en övergångsbestämmelse', 'notice', withRows(old, { 'delegation-item': [{ id: 'i2', order: 'tn-order', number: '4.2', title: 'Äldre ärenden', matterType: 'HEMTJANST', delegateKind: 'employee-post', delegate: 'technical-head', legalBasis: ['SOL01'], transitionalReference: true, validFrom: '2023-01-01' }] })),
    flags('Den gamla socialtjänstlagens nummer, dagen då den upphörde', 'notice', changed(words, 'delegation-item', 'i1', { title: 'Bistånd enligt SoL (2001:453)' }), '2025-07-01'),
    passes('Lagrummet finns inte i förteckningen', 'något i punkten har upphört', changed(words, 'delegation-item', 'i1', { legalBasis: ['OKÄND-1'] })),
    passes('Punkten hänvisar till 2025 års socialtjänstlag', 'något i punkten har upphört', changed(old, 'delegation-item', 'i1', { legalBasis: ['SOL25', 'KL-7-5'] })),
    passes('Den sista dagen med den gamla socialtjänstlagen', 'något i punkten har upphört', old, '2025-06-30'),
    passes('Den gamla socialtjänstlagens nummer, dagen innan den upphörde', 'något i punkten har upphört', changed(words, 'delegation-item', 'i1', { title: 'Bistånd enligt SoL (2001:453)' }), '2025-06-30'),
    passes('Punkten gäller äldre ärenden enligt en övergångsbestämmelse', 'ingen övergångsbestämmelse är angiven', changed(old, 'delegation-item', 'i1', { transitionalReference: true })),
    passes('Ordningen är ännu ett utkast', 'ordningen är antagen', changed(old, 'delegation-order', 'tn-order', { status: 'draft' })),
    passes('Ordningen upphörde i dag', 'ordningen gäller', changed(old, 'delegation-order', 'tn-order', { validUntil: '2026-11-24' })),
    passes('Punkten togs bort i dag', 'punkten gäller', changed(old, 'delegation-item', 'i1', { validUntil: '2026-11-24' })),
    cannotTell('Om hänvisningen är avsiktlig är inte antecknat', 'completeness-mark.delegation-item', unvouched(old, 'delegation-item')),
  ],
};
