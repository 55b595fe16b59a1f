import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout } from '../example-facts.js';

const byHead = exampleTown({
  'delegation-order': [{ id: 'tn-order', title: 'Tekniska nämndens delegationsordning', body: 'tn', status: 'adopted', validFrom: '2023-01-01', adoptedBy: 'Teknisk chef 2022-12-14', decidedBy: 'd1', isEditorial: false }],
  decision: [{ id: 'd1', day: '2022-12-14', number: '9', title: 'Uppdaterad delegationsordning', matter: 'm1', kind: 'decision', body: 'tn', makerKind: 'employee-post', maker: 'technical-head', basis: 'delegation' }],
});
const byNobody = changed(byHead, 'delegation-order', 'tn-order', { decidedBy: null, adoptedBy: null, absent: ['adoptedBy'] });
const { flags, passes, cannotTell } = examplesAbout('tn-order', '2026-11-24');

export const unadoptedOrderExamples: RuleExamples = {
  rule: 'DO-UNADOPTED',
  conditions: ['beslutet är inte nämndens eget', 'det är antecknat att beslut saknas', 'ändringen är inte redaktionell', 'nämnden har inte gett ett uppdrag', 'ordningen är antagen', 'ordningen gäller'],
  examples: [
    flags('Förvaltningschefen uppdaterade ordningen', ['unlawful', 'wrong-organ'], byHead),
    flags('Fullmäktige antog nämndens ordning', ['unlawful', 'wrong-organ'], changed(byHead, 'decision', 'd1', { body: 'kf', makerKind: 'body', maker: 'kf' })),
    flags('Det är antecknat att inget beslut finns', ['unlawful', 'no-decision'], byNobody),
    flags('Ändringen var redaktionell, men nämnden gav inget uppdrag', ['unlawful', 'wrong-organ'], changed(byHead, 'delegation-order', 'tn-order', { isEditorial: true, absent: ['editorialMandate'] })),
    passes('Nämnden antog ordningen', 'beslutet är inte nämndens eget', changed(byHead, 'decision', 'd1', { makerKind: 'body', maker: 'tn' })),
    passes('Nämndens paragraf är angiven, men inte länkad', 'det är antecknat att beslut saknas', changed(byNobody, 'delegation-order', 'tn-order', { adoptedBy: 'TN 2022-12-14 § 91', absent: [] })),
    passes('Nämnden bad kansliet rätta språket', 'nämnden har inte gett ett uppdrag', changed(byHead, 'delegation-order', 'tn-order', { isEditorial: true, editorialMandate: 'TN 2022-10-05 § 70' })),
    passes('Kansliet rättade språket på nämndens uppdrag, utan eget beslut', 'ändringen är inte redaktionell', changed(byNobody, 'delegation-order', 'tn-order', { isEditorial: true, editorialMandate: 'TN 2022-10-05 § 70' })),
    passes('Ordningen är ett utkast', 'ordningen är antagen', changed(byHead, 'delegation-order', 'tn-order', { status: 'draft' })),
    passes('Ordningen upphörde i dag', 'ordningen gäller', changed(byHead, 'delegation-order', 'tn-order', { validUntil: '2026-11-24' })),
    flags('Uppdraget finns, men ändringen var inte redaktionell', ['unlawful', 'wrong-organ'], changed(byHead, 'delegation-order', 'tn-order', { isEditorial: false, editorialMandate: 'TN 2022-10-05 § 70' })),
    cannotTell('Vem som antog ordningen är inte ifyllt', 'delegation-order.adoptedBy', changed(byNobody, 'delegation-order', 'tn-order', { absent: [] })),
    cannotTell('Beslutsfattarens art är inte ifylld', 'decision.makerKind', changed(byHead, 'decision', 'd1', { makerKind: null })),
    cannotTell('Om ändringen var redaktionell är inte ifyllt', 'delegation-order.isEditorial', changed(byHead, 'delegation-order', 'tn-order', { isEditorial: null })),
    cannotTell('Om nämnden gav ett uppdrag är inte ifyllt', 'delegation-order.editorialMandate', changed(byHead, 'delegation-order', 'tn-order', { isEditorial: true })),
  ],
};
