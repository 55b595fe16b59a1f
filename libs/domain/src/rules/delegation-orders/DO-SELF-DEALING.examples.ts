import { withRows } from '../../facts/facts-from.js';
import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout } from '../example-facts.js';

const own = exampleTown({
  'delegation-item': [{ id: 'i1', order: 'tn-order', number: '5.2', title: 'Förvaltningschefens representation', matterType: 'REPRESENTATION', delegateKind: 'employee-post', delegate: 'technical-head', beneficiary: 'technical-head', validFrom: '2023-01-01' }],
});
const of = (matterType: string) => changed(own, 'delegation-item', 'i1', { matterType });
const { flags, passes, cannotTell } = examplesAbout('i1', '2026-11-24');

export const selfDealingExamples: RuleExamples = {
  rule: 'DO-SELF-DEALING',
  conditions: ['ärendet ger någon en egen förmån', 'delegaten är den som får förmånen', 'ordningen är antagen', 'ordningen gäller'],
  examples: [
    flags('Förvaltningschefen godkänner sin egen representation', 'risk', own),
    flags('Förvaltningschefen godkänner sina egna resor', 'risk', of('RESA_TJANST')),
    flags('Förvaltningschefen godkänner sina egna kurser', 'risk', of('KOMPETENS')),
    flags('Förvaltningschefen godkänner sina egna förmåner', 'risk', of('FORMANER')),
    flags('Förvaltningschefen sätter sin egen lön', 'risk', of('LON_NY')),
    flags('Ordföranden godkänner sina egna kurser', 'risk', changed(of('RESA_POLITIKER'), 'delegation-item', 'i1', { delegateKind: 'chair', delegate: null, beneficiary: 'tn-chair' })),
    flags('Ordföranden godkänner sin egen ersättning', 'risk', changed(of('ARVODE_UTBET'), 'delegation-item', 'i1', { delegateKind: 'member', delegate: 'tn-chair', beneficiary: 'tn-chair' })),
    flags('Befattningen har bytt namn, men är densamma', 'risk', changed(withRows(own, { post: [{ id: 'technical-head', title: 'Teknisk chef', unit: 'tf', validUntil: '2025-01-01', renamedTo: 'city-head' }, { id: 'city-head', title: 'Stadsmiljöchef', unit: 'tf', validFrom: '2025-01-01' }] }), 'delegation-item', 'i1', { delegate: 'city-head' })),
    passes('Hyresavtal ger ingen förmån', 'ärendet ger någon en egen förmån', of('LOKALHYRA')),
    passes('Ordföranden godkänner förvaltningschefens representation', 'delegaten är den som får förmånen', changed(own, 'delegation-item', 'i1', { delegateKind: 'chair', delegate: null })),
    passes('Förvaltningschefen är bara ersättare för den som godkänner', 'delegaten är den som får förmånen', changed(own, 'delegation-item', 'i1', { delegateKind: 'member', delegate: 'tn-chair', substitutes: ['technical-head'] })),
    passes('Det är antecknat att punkten inte gäller någon särskild', 'delegaten är den som får förmånen', changed(own, 'delegation-item', 'i1', { beneficiary: null, absent: ['beneficiary'] })),
    passes('Ordningen är ännu ett utkast', 'ordningen är antagen', changed(own, 'delegation-order', 'tn-order', { status: 'draft' })),
    passes('Ordningen upphörde i dag', 'ordningen gäller', changed(own, 'delegation-order', 'tn-order', { validUntil: '2026-11-24' })),
    cannotTell('Vem förmånen gäller är inte ifyllt', 'delegation-item.beneficiary', changed(own, 'delegation-item', 'i1', { beneficiary: null })),
  ],
};
