import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout, unvouched, vouched, without } from '../example-facts.js';

const listed = exampleTown({
  body: [{ id: 'tn', name: 'Tekniska nämnden', bodyKind: 'committee', subdelegationNotice: true }],
  'delegation-item': [{ id: 'i1', order: 'tn-order', number: '3.2', title: 'Markupplåtelse', matterType: 'LOKALHYRA', delegateKind: 'employee-post', delegate: 'technical-head', subdelegable: true, validFrom: '2023-01-01' }],
  'sub-delegation': [{ id: 's1', item: 'i1', fromPost: 'technical-head', toPost: 'property-head', decidedOn: '2026-02-01', notifiedOn: '2026-02-18', absent: ['document'], validFrom: '2026-02-01' }],
  meeting: [{ id: 'feb', day: '2026-02-18', body: 'tn', status: 'held' }],
  'completeness-mark': vouched('meeting'),
});
const silent = changed(listed, 'sub-delegation', 's1', { document: 'TN 2026:9, beslut 1', notifiedOn: null, absent: ['notifiedOn'] });
const { flags, passes, cannotTell } = examplesAbout('s1', '2026-11-24');

export const subDelegationNoticeExamples: RuleExamples = {
  rule: 'KL-7-6-SUBDELEGATION-NOTICE',
  conditions: ['vidaredelegeringen gäller', 'beslutet är inte skrivet', 'det är inte anmält', 'nämnden vill ha det anmält', 'nämnden har sammanträtt sedan dess'],
  examples: [
    flags('En lista på en gemensam yta, utan dag och underskrift', ['notice', 'document'], listed),
    flags('Skriven, men nämnden har inte fått veta', ['notice', 'notice'], silent),
    flags('Dagen efter sammanträdet', ['notice', 'notice'], silent, '2026-02-19'),
    passes('Den gällde bara till sommaren', 'vidaredelegeringen gäller', changed(listed, 'sub-delegation', 's1', { validUntil: '2026-06-01' })),
    passes('Förvaltningschefens beslut den 1 februari, anmält § 12', 'beslutet är inte skrivet', changed(listed, 'sub-delegation', 's1', { document: 'TN 2026:9, beslut 1', absent: [] })),
    passes('Anmält vid nästa sammanträde', 'det är inte anmält', changed(silent, 'sub-delegation', 's1', { notifiedOn: '2026-02-18', absent: [] })),
    passes('Nämnden kräver ingen anmälan', 'nämnden vill ha det anmält', changed(silent, 'body', 'tn', { subdelegationNotice: false })),
    passes('Det är sammanträdesdagen', 'nämnden har sammanträtt sedan dess', silent, '2026-02-18'),
    passes('Inget sammanträde är planerat, och planen är helt införd', 'nämnden har sammanträtt sedan dess', without(silent, 'meeting', 'feb')),
    passes('Nämnden satt samma dag som beslutet och ska sitta i december', 'nämnden har sammanträtt sedan dess', changed(changed(silent, 'sub-delegation', 's1', { decidedOn: '2026-02-18' }), 'meeting', 'feb', { day: '2026-12-15' })),
    passes('Beslutet togs på sammanträdesdagen', 'nämnden har sammanträtt sedan dess', changed(silent, 'sub-delegation', 's1', { decidedOn: '2026-02-18' })),
    cannotTell('Om beslutet är skrivet är inte ifyllt', 'sub-delegation.document', changed(silent, 'sub-delegation', 's1', { document: null, notifiedOn: '2026-02-18', absent: [] })),
    cannotTell('Om det är anmält är inte ifyllt', 'sub-delegation.notifiedOn', changed(silent, 'sub-delegation', 's1', { absent: [] })),
    cannotTell('Om nämnden vill ha det anmält är inte ifyllt', 'body.subdelegationNotice', changed(silent, 'body', 'tn', { subdelegationNotice: null })),
    cannotTell('Beslutsdagen är inte ifylld', 'sub-delegation.decidedOn', changed(silent, 'sub-delegation', 's1', { decidedOn: null })),
    cannotTell('Ingen går i god för att sammanträdena är införda', 'completeness-mark.meeting', unvouched(without(silent, 'meeting', 'feb'), 'meeting')),
    cannotTell('Punktens delegationsordning är inte införd', 'delegation-order.body', without(silent, 'delegation-order', 'tn-order')),
    passes('Samma sak, men anmälan är införd', 'det är inte anmält', without(changed(silent, 'sub-delegation', 's1', { notifiedOn: '2026-02-18', absent: [] }), 'delegation-order', 'tn-order')),
  ],
};
