import { withRows } from '../../facts/facts-from.js';
import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout, unvouched, vouched } from '../example-facts.js';

const item = { order: 'tn-order', delegateKind: 'employee-post', delegate: 'technical-head', validFrom: '2023-01-01' } as const;
const unused = exampleTown({
  'delegation-item': [{ ...item, id: 'i1', number: '8.14', title: 'Dispens enligt upphävd förordning', matterType: 'AVFALL_DISPENS' }],
  'completeness-mark': vouched('delegation-item', 'decision'),
});
const used = withRows(unused, {
  matter: [{ id: 'm1', day: '2024-01-02', diaryNumber: 'TN 2024:1', title: 'Dispens', matterType: 'AVFALL_DISPENS', body: 'tn', status: 'closed' }],
  decision: [{ id: 'd1', day: '2024-02-01', number: '1', title: 'Dispens', kind: 'decision', body: 'tn', makerKind: 'employee-post', maker: 'technical-head', basis: 'delegation', matter: 'm1', item: 'i1' }],
});
const { flags, passes, cannotTell } = examplesAbout('tn-order', '2026-11-24');

export const unusedItemExamples: RuleExamples = {
  rule: 'DO-UNUSED',
  conditions: ['inget beslut vilar på punkten', 'besluten är högst tre år gamla', 'beslutet är fattat på delegation', 'punkten är äldre än tre år', 'skäl till reserv saknas', 'ordningen gäller', 'punkten gäller'],
  examples: [
    flags('Dispenser enligt en upphävd förordning har inte getts på tre år', 'notice', unused),
    flags('Det senaste beslutet är äldre än tre år', 'notice', changed(used, 'decision', 'd1', { day: '2023-11-23' })),
    flags('Beslutet fattas först i morgon', 'notice', changed(used, 'decision', 'd1', { day: '2026-11-25' })),
    flags('Nämnden själv beslutade, inte delegaten', 'notice', changed(used, 'decision', 'd1', { makerKind: 'body', maker: 'tn', basis: 'body', item: null })),
    flags('Punkten är en dag äldre än tre år', 'notice', changed(unused, 'delegation-item', 'i1', { validFrom: '2023-11-23' })),
    flags('När punkten infördes är inte känt, men ordningen är gammal', 'notice', changed(unused, 'delegation-item', 'i1', { validFrom: null })),
    flags('Punkten fick en ny delegat i fjol, men är gammal', 'notice', withRows(unused, { 'delegation-item': [{ ...item, id: 'i1', number: '8.14', title: 'Dispens', matterType: 'AVFALL_DISPENS', validUntil: '2025-01-01' }, { ...item, id: 'i1', number: '8.14', title: 'Dispens', matterType: 'AVFALL_DISPENS', delegate: 'property-head', validFrom: '2025-01-01' }] })),
    flags('En punkt används och en annan inte', 'notice', withRows(used, { 'delegation-item': [{ ...item, id: 'i2', number: '8.15', title: 'Kompost', matterType: 'KOMPOST' }] })),
    flags('Det är antecknat att inget skäl till reserv finns', 'notice', changed(unused, 'delegation-item', 'i1', { absent: ['reserveReason'] })),
    passes('Chefen gav dispens 2024', 'inget beslut vilar på punkten', used),
    passes('Chefen gav dispens utan att nämna punkten', 'inget beslut vilar på punkten', changed(used, 'decision', 'd1', { item: null })),
    passes('Beslutet är tre år gammalt på dagen', 'besluten är högst tre år gamla', changed(used, 'decision', 'd1', { day: '2023-11-24' })),
    passes('Beslutet fattas i dag', 'besluten är högst tre år gamla', changed(used, 'decision', 'd1', { day: '2026-11-24' })),
    passes('Rätten är lämnad vidare och används', 'beslutet är fattat på delegation', changed(used, 'decision', 'd1', { basis: 'sub-delegation' })),
    passes('Punkten är tre år gammal på dagen', 'punkten är äldre än tre år', changed(unused, 'delegation-item', 'i1', { validFrom: '2023-11-24' })),
    passes('Krispunkten är märkt som reserv', 'skäl till reserv saknas', changed(unused, 'delegation-item', 'i1', { reserveReason: 'Används bara vid avbrott i hämtningen' })),
    passes('Ordningen upphörde i dag', 'ordningen gäller', changed(unused, 'delegation-order', 'tn-order', { validUntil: '2026-11-24' })),
    passes('Punkten togs bort i dag', 'punkten gäller', changed(unused, 'delegation-item', 'i1', { validUntil: '2026-11-24' })),
    cannotTell('Ingen går i god för att besluten är införda', 'completeness-mark.decision', unvouched(unused, 'decision')),
    cannotTell('Besluten är införda först sedan i fjol', 'completeness-mark.decision', changed(unused, 'completeness-mark', 'mark-decision', { validFrom: '2025-01-01' })),
    cannotTell('Besluten är inte längre fullständiga', 'completeness-mark.decision', changed(unused, 'completeness-mark', 'mark-decision', { validUntil: '2025-01-01' })),
    cannotTell('Om punkten är i reserv är inte antecknat', 'completeness-mark.delegation-item', unvouched(unused, 'delegation-item')),
    cannotTell('Varken punktens eller ordningens början är ifylld', 'delegation-item.validFrom', changed(changed(unused, 'delegation-item', 'i1', { validFrom: null }), 'delegation-order', 'tn-order', { validFrom: null })),
  ],
};
