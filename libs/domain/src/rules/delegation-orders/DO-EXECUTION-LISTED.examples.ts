import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout } from '../example-facts.js';

const leave = exampleTown({ 'delegation-item': [{ id: 'i1', order: 'tn-order', number: '5.4', title: 'Tjänstledighet enligt avtal', matterType: 'TJANSTLEDIGHET', delegateKind: 'employee-post', delegate: 'technical-head', validFrom: '2023-01-01' }] });
const { flags, passes } = examplesAbout('tn-order', '2026-11-24');

export const executionListedExamples: RuleExamples = {
  rule: 'DO-EXECUTION-LISTED',
  conditions: ['ärendet är ren verkställighet', 'ordningen är antagen', 'ordningen gäller', 'punkten gäller'],
  alwaysTells: 'Vad som är ren verkställighet står i förteckningen över ärendetyper. En punkt utan känd ärendetyp räknas inte.',
  examples: [
    flags('Tjänstledighet enligt avtal står i ordningen', 'notice', leave),
    passes('Anställning av förvaltningschef är ett beslut', 'ärendet är ren verkställighet', changed(leave, 'delegation-item', 'i1', { matterType: 'ANST_FORVCHEF' })),
    passes('Ärendetypen är inte ifylld', 'ärendet är ren verkställighet', changed(leave, 'delegation-item', 'i1', { matterType: null })),
    passes('Ordningen är ännu ett utkast', 'ordningen är antagen', changed(leave, 'delegation-order', 'tn-order', { status: 'draft' })),
    passes('Ordningen upphörde i dag', 'ordningen gäller', changed(leave, 'delegation-order', 'tn-order', { validUntil: '2026-11-24' })),
    passes('Punkten togs bort i dag', 'punkten gäller', changed(leave, 'delegation-item', 'i1', { validUntil: '2026-11-24' })),
  ],
};
