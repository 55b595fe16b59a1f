import { withRows } from '../../facts/facts-from.js';
import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout, unvouched, vouched, without } from '../example-facts.js';

const hired = exampleTown({
  unit: [
    { id: 'norra', name: 'Norra området', unitKind: 'unit', parent: 'tf' }, { id: 'sodra', name: 'Södra området', unitKind: 'unit', parent: 'tf' }, { id: 'sodra-park', name: 'Södra parklaget', unitKind: 'unit', parent: 'sodra' },
    { id: 'norra-park', name: 'Norra parklaget', unitKind: 'unit', parent: 'norra' },
  ],
  post: [{ id: 'north-head', title: 'Enhetschef Norra', unit: 'norra', isAdministrationHead: false }, { id: 'south-head', title: 'Enhetschef Södra', unit: 'sodra', isAdministrationHead: false }],
  'post-holding': [{ id: 'fanny-north', person: 'fanny', post: 'north-head', holdingKind: 'regular', validFrom: '2021-01-01' }],
  'delegation-item': [{ id: 'i1', order: 'tn-order', number: '5.2', title: 'Anställa personal', matterType: 'ANST_OVRIG', delegateKind: 'employee-post', delegate: 'north-head', ownUnitOnly: true, validFrom: '2023-01-01' }],
  matter: [{ id: 'm1', day: '2026-03-02', diaryNumber: 'TN 2026:51', title: 'Parkarbetare', matterType: 'ANST_OVRIG', body: 'tn', status: 'decided' }],
  decision: [{ id: 'd1', day: '2026-04-03', number: '51-2', title: 'Anställning av parkarbetare', matter: 'm1', kind: 'decision', body: 'tn', makerKind: 'employee-post', maker: 'north-head', makerPerson: 'fanny', basis: 'delegation', item: 'i1', unit: 'sodra-park' }],
  'completeness-mark': vouched('post-holding'),
});
const named = changed(hired, 'delegation-item', 'i1', { ownUnitOnly: null, unit: 'norra' });
const handedOn = withRows(changed(changed(hired, 'delegation-item', 'i1', { ownUnitOnly: null }), 'decision', 'd1', { basis: 'sub-delegation', subDelegation: 's1' }), { 'sub-delegation': [{ id: 's1', item: 'i1', fromPost: 'technical-head', toPost: 'north-head', unit: 'norra', validFrom: '2024-01-01' }] });
const standIn = withRows(hired, { 'post-holding': [{ id: 'fanny-south', person: 'fanny', post: 'south-head', holdingKind: 'substitute', validFrom: '2026-04-01' }] });
const { flags, passes, cannotTell } = examplesAbout('d1', '2026-11-24');

export const outsideUnitExamples: RuleExamples = {
  rule: 'DEL-UNIT',
  conditions: ['det är ett beslut', 'beslutet togs på delegation', 'punkten är begränsad till en enhet', 'beslutet gäller en annan enhet', 'delegaten har inget förordnande där'],
  examples: [
    flags('Chefen för Norra anställer i Södra parklaget', ['unlawful', 'own'], hired),
    flags('Punkten gäller bara Norra området', ['unlawful', 'named'], named),
    flags('Vidaredelegeringen gällde bara Norra området', ['unlawful', 'named'], handedOn),
    flags('Förordnandet i Södra började först veckan efter', ['unlawful', 'own'], changed(standIn, 'post-holding', 'fanny-south', { validFrom: '2026-04-10' })),
    passes('Chefen föreslår förvaltningschefen anställningen', 'det är ett beslut', changed(hired, 'decision', 'd1', { kind: 'proposal' })),
    passes('Nämnden beslutade', 'beslutet togs på delegation', changed(hired, 'decision', 'd1', { basis: 'body' })),
    passes('Punkten gäller hela förvaltningen', 'punkten är begränsad till en enhet', changed(hired, 'delegation-item', 'i1', { ownUnitOnly: false })),
    passes('Vidaredelegeringens enhet gäller inte beslut direkt på punkten', 'punkten är begränsad till en enhet', changed(handedOn, 'decision', 'd1', { basis: 'delegation' })),
    passes('Anställningen gäller ett lag i Norra', 'beslutet gäller en annan enhet', changed(hired, 'decision', 'd1', { unit: 'norra-park' })),
    passes('Laget hör till det område som punkten gäller', 'beslutet gäller en annan enhet', changed(named, 'decision', 'd1', { unit: 'norra-park' })),
    passes('Chefen för Norra är förordnad ersättare för Södra', 'delegaten har inget förordnande där', standIn),
    passes('Chefen för Norra står som ersättare för Södras chef i punkten', 'delegaten har inget förordnande där', changed(hired, 'delegation-item', 'i1', { delegate: 'south-head', substitutes: ['north-head'] })),
    cannotTell('Vilken enhet beslutet gäller är inte ifyllt', 'decision.unit', changed(hired, 'decision', 'd1', { unit: null })),
    cannotTell('Samma sak när punkten gäller Norra', 'decision.unit', changed(named, 'decision', 'd1', { unit: null })),
    cannotTell('Vem chefen var den dagen framgår inte', 'decision.makerPerson', changed(hired, 'decision', 'd1', { makerPerson: null })),
    cannotTell('Ingen går i god för att förordnandena är införda', 'completeness-mark.post-holding', unvouched(hired, 'post-holding')),
    cannotTell('Grunden för beslutet är inte ifylld', 'decision.basis', changed(hired, 'decision', 'd1', { basis: null })),
    passes('Ordningen har ingen punkt', 'punkten är begränsad till en enhet', without(hired, 'delegation-item', 'i1')),
    passes('Punkten gäller Södra området, fast delegaten leder Norra', 'beslutet gäller en annan enhet', changed(named, 'delegation-item', 'i1', { unit: 'sodra' })),
  ],
};
