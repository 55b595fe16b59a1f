import type { RuleExamples } from '../example.js';
import { withRows } from '../../facts/facts-from.js';
import { changed, exampleTown, examplesAbout } from '../example-facts.js';

const orphan = exampleTown({
  body: [{ id: 'tn', name: 'Tekniska nämnden', bodyKind: 'committee', validFrom: '2019-01-01', validUntil: '2025-01-01', absent: ['successor'] }],
  'delegation-order': [{ id: 'tn-order', title: 'Tekniska nämndens delegationsordning', body: 'tn', status: 'adopted', validFrom: '2023-01-01', absent: ['transitionalRule'] }],
});
const { flags, passes, cannotTell } = examplesAbout('tn-order', '2026-11-24');

export const orphanOrderExamples: RuleExamples = {
  rule: 'DO-ORPHAN-BODY',
  conditions: ['nämnden har upphört', 'ordningen gällde då', 'efterträdare saknas', 'övergångsregel saknas', 'ordningen är antagen'],
  examples: [
    flags('Tekniska nämnden lades ned 2025, men ordningen står kvar', 'risk', orphan),
    flags('Ordningen upphörde samma dag som nämnden', 'risk', changed(orphan, 'delegation-order', 'tn-order', { validUntil: '2025-01-01' })),
    flags('Nämnden upphör i dag', 'risk', changed(orphan, 'body', 'tn', { validUntil: '2026-11-24' })),
    passes('Nämnden finns kvar', 'nämnden har upphört', changed(orphan, 'body', 'tn', { validUntil: null })),
    passes('Nämnden upphör i morgon', 'nämnden har upphört', changed(orphan, 'body', 'tn', { validUntil: '2026-11-25' })),
    passes('Nämnden är inte registrerad', 'nämnden har upphört', changed(orphan, 'delegation-order', 'tn-order', { body: 'unknown' })),
    passes('Nämnden är densamma, i en ny period', 'nämnden har upphört', withRows(orphan, { body: [{ id: 'tn', name: 'Tekniska nämnden', bodyKind: 'committee', validFrom: '2019-01-01', validUntil: '2025-01-01', absent: ['successor'] }, { id: 'tn', name: 'Samhällsbyggnadsnämnden', bodyKind: 'committee', validFrom: '2025-01-01' }] })),
    passes('Ordningen upphörde dagen före', 'ordningen gällde då', changed(orphan, 'delegation-order', 'tn-order', { validUntil: '2024-12-31' })),
    passes('Samhällsbyggnadsnämnden är efterträdare', 'efterträdare saknas', changed(orphan, 'body', 'tn', { successor: 'bun', absent: [] })),
    passes('Fullmäktige beslutade en övergångsregel', 'övergångsregel saknas', changed(orphan, 'delegation-order', 'tn-order', { transitionalRule: 'KF 2024-11-25 § 92', absent: [] })),
    passes('Ordningen var ett utkast', 'ordningen är antagen', changed(orphan, 'delegation-order', 'tn-order', { status: 'draft' })),
    cannotTell('Om nämnden har en efterträdare är inte ifyllt', 'body.successor', changed(orphan, 'body', 'tn', { absent: [] })),
    cannotTell('Om det finns en övergångsregel är inte ifyllt', 'delegation-order.transitionalRule', changed(orphan, 'delegation-order', 'tn-order', { absent: [] })),
  ],
};
