import { withRows } from '../../facts/facts-from.js';
import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout } from '../example-facts.js';

const grant = exampleTown({
  'delegation-item': [{
    id: 'i1', order: 'tn-order', number: '6.1', title: 'Bidrag till föreningar', matterType: 'BIDRAG', delegateKind: 'employee-post', delegate: 'technical-head', conditionKinds: ['per-guideline'], validFrom: '2023-01-01',
  }],
  matter: [{ id: 'm1', day: '2026-03-02', diaryNumber: 'TN 2026:70', title: 'Bidrag', matterType: 'BIDRAG', body: 'tn', status: 'decided' }],
  decision: [{
    id: 'd1', day: '2026-04-07', number: '70-2', title: 'Bidrag till ett aktiebolag', matter: 'm1', kind: 'decision', body: 'tn', makerKind: 'employee-post', maker: 'technical-head', makerPerson: 'tage', basis: 'delegation', item: 'i1',
    conditionsUnmet: ['per-guideline'],
  }],
});
const met = changed(grant, 'decision', 'd1', { conditionsUnmet: null, conditionsMet: ['per-guideline'] });
const rent = changed(met, 'matter', 'm1', { matterType: 'LOKALHYRA' });
const principle = withRows(changed(grant, 'delegation-item', 'i1', { conditionKinds: ['not-principal'] }), { assessment: [{ id: 'a1', day: '2026-03-20', matter: 'm1', question: 'principal', value: true, by: 'Kommunjuristen', reason: 'Nytt slags stöd' }] });
const { flags, passes, cannotTell } = examplesAbout('d1', '2026-11-24');

export const outsideItemExamples: RuleExamples = {
  rule: 'DEL-SUBJECT',
  conditions: ['det är ett beslut', 'beslutet togs på delegation', 'beslutet vilar på en punkt', 'punkten gäller en annan ärendetyp', 'ingen annan punkt räcker', 'ett villkor är inte uppfyllt'],
  examples: [
    flags('Punkten gäller bidrag enligt riktlinjen, som bara är för föreningar', ['unlawful', 'condition'], grant),
    flags('Hyresavtal med stöd av punkten om bidrag', ['unlawful', 'other-type'], rent),
    flags('Samma avtal efter vidaredelegering', ['unlawful', 'other-type'], changed(rent, 'decision', 'd1', { basis: 'sub-delegation' })),
    flags('Punkten kräver att ärendet inte är principiellt, och det är bedömt som principiellt', ['unlawful', 'condition'], principle),
    flags('Budgeten räckte, men samrådet blev aldrig av', ['unlawful', 'condition'], changed(changed(grant, 'delegation-item', 'i1', { conditionKinds: ['within-budget', 'after-consultation'] }), 'decision', 'd1', { conditionsMet: ['within-budget'], conditionsUnmet: ['after-consultation'] })),
    passes('Chefen föreslår nämnden bidraget', 'det är ett beslut', changed(grant, 'decision', 'd1', { kind: 'proposal' })),
    passes('Nämnden beslutade om bidraget', 'beslutet togs på delegation', changed(grant, 'decision', 'd1', { basis: 'body' })),
    passes('Ordningen har ingen punkt alls; det är en annan fråga', 'beslutet vilar på en punkt', changed(changed(grant, 'decision', 'd1', { item: null }), 'delegation-item', 'i1', { delegate: 'property-head' })),
    passes('Bidrag till en förening enligt riktlinjen', 'ett villkor är inte uppfyllt', met),
    passes('Punktens ärendetyp är ärendets, utan villkor', 'punkten gäller en annan ärendetyp', changed(met, 'delegation-item', 'i1', { conditionKinds: null })),
    passes('Fel punkt är angiven, men chefen har en som räcker', 'ingen annan punkt räcker', withRows(rent, { 'delegation-item': [{ id: 'i2', order: 'tn-order', number: '2.1', title: 'Hyresavtal', matterType: 'LOKALHYRA', delegateKind: 'employee-post', delegate: 'technical-head', validFrom: '2023-01-01' }] })),
    passes('Bedömt som inte principiellt', 'ett villkor är inte uppfyllt', changed(principle, 'assessment', 'a1', { value: false })),
    cannotTell('Om riktlinjen följdes är inte antecknat', 'decision.conditionsMet', changed(met, 'decision', 'd1', { conditionsMet: null })),
    cannotTell('Ingen har bedömt om ärendet är principiellt', 'assessment.value', changed(principle, 'assessment', 'a1', { question: 'goals-scope-quality' })),
    cannotTell('Ärendets typ är inte ifylld', 'matter.matterType', changed(met, 'matter', 'm1', { matterType: null })),
    cannotTell('Punktens ärendetyp är inte ifylld', 'delegation-item.matterType', changed(met, 'delegation-item', 'i1', { matterType: null })),
    cannotTell('Grunden för beslutet är inte ifylld', 'decision.basis', changed(grant, 'decision', 'd1', { basis: null })),
  ],
};
