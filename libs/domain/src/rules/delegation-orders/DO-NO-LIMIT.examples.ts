import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout, unvouched, vouched } from '../example-facts.js';

const unlimited = exampleTown({
  'delegation-item': [{ id: 'i1', order: 'tn-order', number: '3.4', title: 'Avtal om drift', matterType: 'AVTAL_MINDRE', delegateKind: 'employee-post', delegate: 'property-head', validFrom: '2023-01-01' }],
  'completeness-mark': vouched('delegation-item'),
});
const unvouchedHere = unvouched(unlimited, 'delegation-item');
const { flags, passes, cannotTell } = examplesAbout('i1', '2026-11-24');

export const itemWithoutLimitExamples: RuleExamples = {
  rule: 'DO-NO-LIMIT',
  conditions: ['punkten gäller pengar', 'beloppet går att välja', 'punkten saknar gräns', 'skäl saknas', 'ordningen är antagen', 'ordningen gäller', 'punkten gäller'],
  examples: [
    flags('Fastighetschefen tecknar driftavtal utan gräns', 'notice', unlimited),
    flags('Det är antecknat att gräns och skäl saknas', 'notice', changed(unvouchedHere, 'delegation-item', 'i1', { absent: ['amountMax', 'unlimitedReason'] })),
    passes('Yttranden kostar inget', 'punkten gäller pengar', changed(unlimited, 'delegation-item', 'i1', { matterType: 'YTTRANDE_REMISS' })),
    passes('Hemtjänst prövas efter behov, inte efter belopp', 'beloppet går att välja', changed(unlimited, 'delegation-item', 'i1', { matterType: 'HEMTJANST' })),
    passes('Punkten går till en halv miljon', 'punkten saknar gräns', changed(unlimited, 'delegation-item', 'i1', { amountMax: 500_000 })),
    passes('Punkten gäller inom beslutad ram för varje objekt', 'skäl saknas', changed(unlimited, 'delegation-item', 'i1', { unlimitedReason: 'Inom beslutad investeringsram per objekt' })),
    passes('Ordningen är ännu ett utkast', 'ordningen är antagen', changed(unlimited, 'delegation-order', 'tn-order', { status: 'draft' })),
    passes('Ordningen upphörde i dag', 'ordningen gäller', changed(unlimited, 'delegation-order', 'tn-order', { validUntil: '2026-11-24' })),
    passes('Punkten togs bort i dag', 'punkten gäller', changed(unlimited, 'delegation-item', 'i1', { validUntil: '2026-11-24' })),
    cannotTell('Om punkten har en gräns är inte antecknat', 'completeness-mark.delegation-item', changed(unvouchedHere, 'delegation-item', 'i1', { absent: ['unlimitedReason'] })),
    cannotTell('Om det finns ett skäl är inte antecknat', 'completeness-mark.delegation-item', changed(unvouchedHere, 'delegation-item', 'i1', { absent: ['amountMax'] })),
    cannotTell('Ärendetypen är inte ifylld', 'delegation-item.matterType', changed(unlimited, 'delegation-item', 'i1', { matterType: null })),
  ],
};
