import { withRows } from '../../facts/facts-from.js';
import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout, unvouched, vouched, without } from '../example-facts.js';

const matter = { day: '2025-01-02', body: 'tn', status: 'closed', matterType: 'TORGHANDEL' } as const;
const decision = { title: 'Saluplats', kind: 'decision', body: 'tn', makerKind: 'body', maker: 'tn', basis: 'body', matter: 'm1' } as const;
const twice = exampleTown({
  remit: [{ id: 'r1', body: 'tn', matterType: 'TORGHANDEL', validFrom: '2023-01-01' }],
  matter: [{ ...matter, id: 'm1', diaryNumber: 'TN 2025:1', title: 'Saluplats' }],
  decision: [{ ...decision, id: 'd1', day: '2024-11-25', number: '1' }, { ...decision, id: 'd2', day: '2026-11-24', number: '2' }],
  threshold: [{ id: 't1', key: 'frequentDecisions', value: '2' }],
  'completeness-mark': vouched('delegation-item'),
});
const withItem = withRows(twice, { 'delegation-item': [{ id: 'i1', order: 'tn-order', number: '1.1', title: 'Torghandel', matterType: 'TORGHANDEL', delegateKind: 'employee-post', delegate: 'technical-head', validFrom: '2023-01-01' }] });
const typed = (matterType: string) => changed(changed(twice, 'remit', 'r1', { matterType }), 'matter', 'm1', { matterType });
const { flags, passes, cannotTell } = examplesAbout('tn-order', '2026-11-24');

export const typeWithoutItemExamples: RuleExamples = {
  rule: 'DO-GAP-TYPE',
  conditions: ['ärendetypen är nämndens', 'ansvaret gäller', 'besluten är många nog', 'besluten är högst två år gamla', 'besluten är nämndens egna', 'det är beslut', 'ärendetypen får delegeras', 'ingen punkt gäller den', 'nämnden har inte valt att behålla den', 'ordningen gäller'],
  examples: [
    flags('Nämnden avgör varje saluplats själv', 'notice', twice),
    flags('Nämnden har valt att behålla något annat', 'notice', changed(twice, 'delegation-order', 'tn-order', { keptMatterTypes: ['ARRENDE'] })),
    flags('Punkten för saluplatser togs bort i dag', 'notice', changed(withItem, 'delegation-item', 'i1', { validUntil: '2026-11-24' })),
    passes('En annan nämnd har ansvaret', 'ärendetypen är nämndens', changed(twice, 'remit', 'r1', { body: 'bun' })),
    passes('Ansvaret upphörde i dag', 'ansvaret gäller', changed(twice, 'remit', 'r1', { validUntil: '2026-11-24' })),
    passes('Kommunens egen gräns är tre', 'besluten är många nog', changed(twice, 'threshold', 't1', { value: '3' })),
    passes('Utan egen gräns är gränsen tjugo', 'besluten är många nog', without(twice, 'threshold', 't1')),
    passes('Det ena beslutet är två år gammalt på dagen', 'besluten är högst två år gamla', changed(twice, 'decision', 'd1', { day: '2024-11-24' })),
    passes('Det ena beslutet fattas i morgon', 'besluten är högst två år gamla', changed(twice, 'decision', 'd2', { day: '2026-11-25' })),
    passes('Det ena beslutet fattade chefen', 'besluten är nämndens egna', changed(twice, 'decision', 'd1', { makerKind: 'employee-post', maker: 'technical-head' })),
    passes('Det ena var bara ett förslag', 'det är beslut', changed(twice, 'decision', 'd1', { kind: 'proposal' })),
    passes('Sanktionsavgifter får inte delegeras', 'ärendetypen får delegeras', typed('BYGGSANKTION')),
    passes('Rektorn beslutar enligt lag', 'ärendetypen får delegeras', typed('REKTOR_INRE')),
    passes('Ärendetypen finns inte i förteckningen', 'ärendetypen får delegeras', typed('NÅGOT_EGET')),
    passes('En punkt finns, men nämnden tar ärendena ändå', 'ingen punkt gäller den', withItem),
    passes('Nämnden har antecknat att den vill avgöra dem själv', 'nämnden har inte valt att behålla den', changed(twice, 'delegation-order', 'tn-order', { keptMatterTypes: ['TORGHANDEL'] })),
    passes('Ordningen upphörde i dag', 'ordningen gäller', changed(twice, 'delegation-order', 'tn-order', { validUntil: '2026-11-24' })),
    passes('Ordningen är ännu ett utkast', 'ordningen gäller', changed(twice, 'delegation-order', 'tn-order', { status: 'draft' })),
    cannotTell('Ingen går i god för att punkterna är helt införda', 'completeness-mark.delegation-item', unvouched(twice, 'delegation-item')),
  ],
};
