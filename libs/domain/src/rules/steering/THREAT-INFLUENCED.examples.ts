import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout } from '../example-facts.js';

const dropped = exampleTown({
  matter: [{ id: 'm', diaryNumber: 'KS 2026:50', title: 'Boende på Kvarngatan', matterType: 'LOKALHYRA', body: 'ks' }],
  'threat-incident': [{ id: 't', day: '2026-05-11', target: 'kso', targetKind: 'full-time', matter: 'm', actions: ['Polisanmälan'], riskAssessmentOn: '2026-05-12', trainingDone: true }],
  decision: [{ id: 'd', day: '2026-05-12', number: '§ 63', title: 'Ärendet utgår', matter: 'm', kind: 'decision', body: 'ks', makerKind: 'body', maker: 'ks', courseChange: 'withdrawn', absent: ['reasons'] }],
});
const { flags, passes, cannotTell } = examplesAbout('t', '2026-11-24');

export const threatInfluencedExamples: RuleExamples = {
  rule: 'THREAT-INFLUENCED',
  conditions: ['händelsen hör till ett ärende', 'hanteringen ändrades', 'ändringen kom inom tiden', 'skäl saknas'],
  examples: [
    flags('Dagen efter hotet togs ärendet bort från föredragningslistan, utan skäl', 'risk', dropped),
    flags('Ändrat samma dag', 'risk', changed(dropped, 'decision', 'd', { day: '2026-05-11', courseChange: 'changed' })),
    flags('Ändrat den sextionde dagen', 'risk', changed(dropped, 'decision', 'd', { day: '2026-07-10' })),
    passes('Händelsen hör inte till något ärende', 'händelsen hör till ett ärende', changed(dropped, 'threat-incident', 't', { matter: null })),
    passes('Beslutet ändrade ingenting', 'hanteringen ändrades', changed(dropped, 'decision', 'd', { courseChange: null })),
    passes('Ändrat den sextioförsta dagen', 'ändringen kom inom tiden', changed(dropped, 'decision', 'd', { day: '2026-07-11' })),
    passes('Ändrat dagen före hotet', 'ändringen kom inom tiden', changed(dropped, 'decision', 'd', { day: '2026-05-10' })),
    passes('Beslutet fattas i morgon', 'ändringen kom inom tiden', dropped, '2026-05-11'),
    passes('Återremiss med skälet att underlaget är nytt', 'skäl saknas', changed(dropped, 'decision', 'd', { courseChange: 'referred-back', reasons: 'Nytt underlag om brandskyddet', absent: [] })),
    cannotTell('Ingen har fyllt i skälen', 'decision.reasons', changed(dropped, 'decision', 'd', { absent: [] })),
    cannotTell('Beslutet fattades före kommunallagen', 'threat-incident.day', changed(changed(dropped, 'threat-incident', 't', { day: '2017-10-01' }), 'decision', 'd', { day: '2017-10-05' })),
    flags('Frågan ställs samma dag som ärendet utgick', 'risk', dropped, '2026-05-12'),
  ],
};
