import { withRows } from '../../facts/facts-from.js';
import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout, unvouched, vouched } from '../example-facts.js';

const bare = exampleTown({
  'delegation-item': [{ id: 'i1', order: 'tn-order', number: '6.2', title: 'Avskrivningar', matterType: 'AVSKRIVNING', delegateKind: 'employee-post', delegate: 'technical-head', validFrom: '2023-01-01' }],
  'completeness-mark': vouched('delegation-item'),
});
const unvouchedHere = unvouched(bare, 'delegation-item');
const { flags, passes, cannotTell } = examplesAbout('tn-order', '2026-11-24');

export const itemWithoutLawExamples: RuleExamples = {
  rule: 'DO-NO-LAW',
  conditions: ['punkten saknar lagrum', 'ordningen saknar gemensamt lagrum', 'ärendetypen har ingen egen lag', 'ordningen är antagen', 'ordningen gäller', 'punkten gäller'],
  examples: [
    flags('Punkten om avskrivningar nämner ingen bestämmelse', 'notice', bare),
    flags('Det är antecknat att lagrum saknas, både i punkten och i ordningen', 'notice', changed(changed(unvouchedHere, 'delegation-item', 'i1', { absent: ['legalBasis'] }), 'delegation-order', 'tn-order', { absent: ['legalBasis'] })),
    flags('En punkt har lagrum men inte den andra', 'notice', withRows(bare, { 'delegation-item': [{ id: 'i2', order: 'tn-order', number: '6.3', title: 'Bankkonton', matterType: 'BANKKONTO', delegateKind: 'employee-post', delegate: 'technical-head', legalBasis: ['KL-6-13'], validFrom: '2023-01-01' }] })),
    passes('Punkten hänvisar till kommunallagen', 'punkten saknar lagrum', changed(bare, 'delegation-item', 'i1', { legalBasis: ['KL-6-13'] })),
    passes('Lagrummet står en gång för hela ordningen', 'ordningen saknar gemensamt lagrum', changed(bare, 'delegation-order', 'tn-order', { legalBasis: ['KL-7-5'] })),
    passes('Arrende har en egen lag', 'ärendetypen har ingen egen lag', changed(bare, 'delegation-item', 'i1', { matterType: 'ARRENDE' })),
    passes('Ordningen är ännu ett utkast', 'ordningen är antagen', changed(bare, 'delegation-order', 'tn-order', { status: 'draft' })),
    passes('Ordningen upphörde i dag', 'ordningen gäller', changed(bare, 'delegation-order', 'tn-order', { validUntil: '2026-11-24' })),
    passes('Punkten togs bort i dag', 'punkten gäller', changed(bare, 'delegation-item', 'i1', { validUntil: '2026-11-24' })),
    cannotTell('Ingen går i god för att punkterna är helt införda', 'completeness-mark.delegation-item', unvouchedHere),
    cannotTell('Ingen går i god för det som gäller hela ordningen', 'completeness-mark.delegation-item', changed(unvouchedHere, 'delegation-item', 'i1', { absent: ['legalBasis'] })),
    cannotTell('Ärendetypen är inte ifylld', 'delegation-item.matterType', changed(bare, 'delegation-item', 'i1', { matterType: null })),
  ],
};
