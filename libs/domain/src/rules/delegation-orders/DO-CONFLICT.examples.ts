import { withRows } from '../../facts/facts-from.js';
import type { RuleExample, RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout, unvouched, vouched, without } from '../example-facts.js';

const item = { order: 'tn-order', title: 'Driftavtal', matterType: 'AVTAL_MINDRE', delegateKind: 'employee-post', delegate: 'property-head', validFrom: '2023-01-01' } as const;
const higher = exampleTown({
  'delegation-item': [{ ...item, id: 'i1', number: '3.4', amountMax: 1_000_000 }],
  'payment-approval': [{ id: 'p1', post: 'property-head', matterType: 'AVTAL_MINDRE', amountMax: 3_000_000, absent: ['reason'], validFrom: '2023-01-01' }],
});
const foreign = exampleTown({
  'delegation-item': [{ ...item, id: 'i1', number: '3.5', title: 'Skolskjuts', matterType: 'SKOLSKJUTS' }],
  remit: [{ id: 'r1', body: 'bun', matterType: 'SKOLSKJUTS', validFrom: '2023-01-01' }],
  'completeness-mark': vouched('remit'),
});
const renamed = { post: [{ id: 'property-head', title: 'Fastighetschef', unit: 'fastighet', validUntil: '2025-01-01', renamedTo: 'premises-head' }, { id: 'premises-head', title: 'Lokalchef', unit: 'fastighet', validFrom: '2025-01-01' }] };
const pay = examplesAbout('p1', '2026-11-24');
const { flags, passes, cannotTell } = examplesAbout('i1', '2026-11-24');

const payments: readonly RuleExample[] = [
  pay.flags('Fastighetschefen attesterar tre miljoner men beslutar om en', ['risk', 'payment'], higher),
  pay.flags('En krona mer än delegationen', ['risk', 'payment'], changed(higher, 'payment-approval', 'p1', { amountMax: 1_000_001 })),
  pay.flags('Attesten saknar gräns', ['risk', 'payment'], changed(higher, 'payment-approval', 'p1', { amountMax: null, absent: ['amountMax', 'reason'] })),
  pay.flags('Befattningen har bytt namn i ordningen', ['risk', 'payment'], changed(withRows(higher, renamed), 'delegation-item', 'i1', { delegate: 'premises-head' })),
  pay.passes('Attesten är lägre med avsikt: betalning kräver två', 'attestgränsen är högre än delegationen', changed(higher, 'payment-approval', 'p1', { amountMax: 500_000 })),
  pay.passes('Samma gräns i båda', 'attestgränsen är högre än delegationen', changed(higher, 'payment-approval', 'p1', { amountMax: 1_000_000 })),
  pay.passes('En annan punkt räcker till fem miljoner', 'attestgränsen är högre än delegationen', withRows(higher, { 'delegation-item': [{ ...item, id: 'i2', number: '3.6', amountMax: 5_000_000 }] })),
  pay.passes('Delegationen har ingen gräns', 'attestgränsen är högre än delegationen', changed(higher, 'delegation-item', 'i1', { amountMax: null })),
  pay.passes('Attestanten har ingen egen delegation', 'samma befattning och ärendetyp', changed(higher, 'delegation-item', 'i1', { delegate: 'technical-head' })),
  pay.passes('Attesten gäller arrenden', 'samma befattning och ärendetyp', changed(higher, 'payment-approval', 'p1', { matterType: 'ARRENDE' })),
  pay.passes('Skillnaden är motiverad', 'skäl saknas', changed(higher, 'payment-approval', 'p1', { reason: 'Gäller beställningar inom redan tecknade avtal', absent: [] })),
  pay.passes('Attesträtten upphörde i dag', 'attesträtten gäller', changed(higher, 'payment-approval', 'p1', { validUntil: '2026-11-24' })),
  pay.cannotTell('Attestens gräns är inte ifylld', 'payment-approval.amountMax', changed(higher, 'payment-approval', 'p1', { amountMax: null })),
  pay.cannotTell('Om det finns ett skäl är inte ifyllt', 'payment-approval.reason', changed(higher, 'payment-approval', 'p1', { absent: [] })),
];

export const conflictingDocumentsExamples: RuleExamples = {
  rule: 'DO-CONFLICT',
  conditions: ['attestgränsen är högre än delegationen', 'samma befattning och ärendetyp', 'skäl saknas', 'attesträtten gäller', 'en annan nämnd har ansvaret', 'nämnden har det inte själv', 'ansvarsområdet gäller', 'ordningen gäller'],
  examples: [
    ...payments,
    flags('Tekniska nämnden delegerar skolskjuts, som är utbildningsnämndens', ['risk', 'remit'], foreign),
    flags('Nämndens eget ansvar har upphört', ['risk', 'remit'], withRows(foreign, { remit: [{ id: 'r2', body: 'tn', matterType: 'SKOLSKJUTS', validFrom: '2020-01-01', validUntil: '2026-11-24' }] })),
    passes('Ingen nämnd har pekats ut för ärendetypen', 'en annan nämnd har ansvaret', without(foreign, 'remit', 'r1')),
    passes('Utbildningsnämnden har ansvaret för en annan ärendetyp', 'en annan nämnd har ansvaret', changed(foreign, 'remit', 'r1', { matterType: 'SKOLPLACERING' })),
    passes('Båda nämnderna har ansvaret', 'nämnden har det inte själv', withRows(foreign, { remit: [{ id: 'r2', body: 'tn', matterType: 'SKOLSKJUTS', validFrom: '2023-01-01' }] })),
    passes('Ansvaret har gått över till nämnden', 'ansvarsområdet gäller', changed(foreign, 'remit', 'r1', { validUntil: '2026-11-24' })),
    passes('Ordningen upphörde i dag', 'ordningen gäller', changed(foreign, 'delegation-order', 'tn-order', { validUntil: '2026-11-24' })),
    passes('Punktens ärendetyp är inte ifylld', 'en annan nämnd har ansvaret', changed(changed(foreign, 'delegation-item', 'i1', { matterType: null }), 'remit', 'r1', { matterType: null })),
    cannotTell('Ingen går i god för att ansvarsområdena är införda', 'completeness-mark.remit', unvouched(foreign, 'remit')),
  ],
};
