import { withRows } from '../../facts/facts-from.js';
import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout, unvouched, vouched, without } from '../example-facts.js';

const closing = exampleTown({
  'delegation-item': [{ id: 'i1', order: 'tn-order', number: '2.1', title: 'Hyresavtal', matterType: 'LOKALHYRA', delegateKind: 'employee-post', delegate: 'property-head', validFrom: '2023-01-01' }],
  matter: [{ id: 'm1', day: '2026-02-02', diaryNumber: 'TN 2026:30', title: 'Fritidsgården i Norrby', matterType: 'FRITIDSGARD', body: 'tn', status: 'decided' }],
  decision: [{ id: 'd1', day: '2026-03-09', number: '11', title: 'Fritidsgården stängs', matter: 'm1', kind: 'decision', body: 'tn', makerKind: 'employee-post', maker: 'property-head', makerPerson: 'fanny', basis: 'delegation' }],
  'completeness-mark': vouched('delegation-item', 'sub-delegation'),
});
const { flags, passes, cannotTell } = examplesAbout('d1', '2026-11-24');

export const noDelegationExamples: RuleExamples = {
  rule: 'DEL-NO-BASIS',
  conditions: ['det är ett beslut', 'det är inte ett bolags beslut', 'en delegat beslutade', 'beslutet har ingen egen grund', 'ingen punkt ger rätten', 'ingen vidaredelegering ger rätten'],
  examples: [
    flags('Chefen stänger fritidsgården, och ingen punkt handlar om fritidsgårdar', 'unlawful', closing),
    flags('Utskottet stänger fritidsgården', 'unlawful', changed(closing, 'decision', 'd1', { makerKind: 'subcommittee', maker: 'ksau', makerPerson: null })),
    flags('Ordföranden stänger fritidsgården och anger delegation', 'unlawful', changed(closing, 'decision', 'd1', { makerKind: 'chair', maker: 'tn-chair', makerPerson: 'tove' })),
    flags('Det är antecknat att beslutet inte har någon grund', 'unlawful', changed(closing, 'decision', 'd1', { basis: null, absent: ['basis'] })),
    flags('Ett datorsystem fattar beslutet', 'unlawful', changed(closing, 'decision', 'd1', { makerKind: 'automated', maker: null, makerPerson: null })),
    flags('Punkten finns, men för en annan chef', 'unlawful', withRows(closing, { 'delegation-item': [{ id: 'i2', order: 'tn-order', number: '2.2', title: 'Fritidsgårdar', matterType: 'FRITIDSGARD', delegateKind: 'employee-post', delegate: 'technical-head', validFrom: '2023-01-01' }] })),
    passes('Chefen föreslår nämnden att stänga', 'det är ett beslut', changed(closing, 'decision', 'd1', { kind: 'proposal' })),
    passes('Ett kommunalt bolag stänger sin egen gård', 'det är inte ett bolags beslut', changed(closing, 'decision', 'd1', { company: 'property' })),
    passes('Nämnden beslutade själv', 'en delegat beslutade', changed(closing, 'decision', 'd1', { makerKind: 'body', maker: 'tn', makerPerson: null, basis: 'body' })),
    passes('Rektorn beslutar om skolans inre organisation med stöd i skollagen', 'beslutet har ingen egen grund', changed(changed(closing, 'matter', 'm1', { matterType: 'REKTOR_INRE' }), 'decision', 'd1', { basis: 'law', law: ['SKOL-2-10'] })),
    passes('Punkten om fritidsgårdar kom till veckan före', 'ingen punkt ger rätten', withRows(closing, { 'delegation-item': [{ id: 'i2', order: 'tn-order', number: '2.2', title: 'Fritidsgårdar', matterType: 'FRITIDSGARD', delegateKind: 'employee-post', delegate: 'property-head', validFrom: '2026-03-02' }] })),
    passes('Förvaltningschefen har lämnat rätten vidare till fastighetschefen', 'ingen vidaredelegering ger rätten', withRows(closing, {
      'delegation-item': [{ id: 'i2', order: 'tn-order', number: '2.2', title: 'Fritidsgårdar', matterType: 'FRITIDSGARD', delegateKind: 'employee-post', delegate: 'technical-head', validFrom: '2023-01-01' }],
      'sub-delegation': [{ id: 's1', item: 'i2', fromPost: 'technical-head', toPost: 'property-head', validFrom: '2024-01-01' }],
    })),
    cannotTell('Delegationsordningen är inte införd', 'delegation-order.body', without(closing, 'delegation-order', 'tn-order')),
    cannotTell('Ordningen som finns är bara ett utkast', 'delegation-order.body', changed(closing, 'delegation-order', 'tn-order', { status: 'draft' })),
    cannotTell('Ingen går i god för att punkterna är införda', 'completeness-mark.delegation-item', unvouched(closing, 'delegation-item')),
    cannotTell('Ingen går i god för att vidaredelegeringarna är införda', 'completeness-mark.sub-delegation', unvouched(closing, 'sub-delegation')),
    cannotTell('Grunden för beslutet är inte ifylld', 'decision.basis', changed(closing, 'decision', 'd1', { basis: null })),
    cannotTell('Ärendets typ är inte ifylld', 'decision.matter', changed(closing, 'matter', 'm1', { matterType: null })),
    cannotTell('En punkt finns, men vem som beslutade är inte ifyllt', 'decision.maker', changed(changed(closing, 'matter', 'm1', { matterType: 'LOKALHYRA' }), 'decision', 'd1', { maker: null, makerPerson: null })),
    passes('Systemet har en egen punkt', 'ingen punkt ger rätten', withRows(changed(closing, 'decision', 'd1', { makerKind: 'automated', maker: null, makerPerson: null }), { 'delegation-item': [{ id: 'i2', order: 'tn-order', number: '9.1', title: 'Automatiskt', matterType: 'FRITIDSGARD', delegateKind: 'automated', validFrom: '2023-01-01' }] })),
    flags('Systemet beslutar i chefens ställe', 'unlawful', withRows(changed(closing, 'decision', 'd1', { makerKind: 'automated', maker: null, makerPerson: null }), { 'delegation-item': [{ id: 'i2', order: 'tn-order', number: '9.1', title: 'Fritidsgårdar', matterType: 'FRITIDSGARD', delegateKind: 'employee-post', delegate: 'property-head', validFrom: '2023-01-01' }] })),
    flags('Ordföranden kan inte ha fått rätten genom vidaredelegering, så de behöver inte vara införda', 'unlawful', unvouched(changed(closing, 'decision', 'd1', { makerKind: 'chair', maker: 'tn-chair', makerPerson: 'tove' }), 'sub-delegation')),
    flags('Inte heller systemet', 'unlawful', unvouched(changed(closing, 'decision', 'd1', { makerKind: 'automated', maker: null, makerPerson: null }), 'sub-delegation')),
    flags('Märket gäller just den nämnden', 'unlawful', changed(closing, 'completeness-mark', 'mark-delegation-item', { subject: 'tn' })),
  ],
};
