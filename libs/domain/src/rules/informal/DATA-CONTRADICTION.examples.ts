import { withRows } from '../../facts/facts-from.js';
import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout } from '../example-facts.js';

const contradicting = exampleTown({
  collaboration: [{ id: 'waste', name: 'Avfallsförbundet', form: 'federation', status: 'active' }],
  claim: [
    { id: 'seven', subject: 'waste', attribute: 'otherMunicipalities', value: '7', standing: 'stated', validFrom: '2020-01-01' },
    { id: 'eight', subject: 'waste', attribute: 'otherMunicipalities', value: '8', standing: 'stated', validFrom: '2020-01-01' },
  ],
});
const { flags, passes, cannotTell } = examplesAbout('waste', '2026-11-24');

export const dataContradictionExamples: RuleExamples = {
  rule: 'DATA-CONTRADICTION',
  conditions: ['samma sak', 'samma uppgift', 'olika värden', 'uppgifterna gäller samtidigt', 'inget avgörande finns', 'källorna säger det uttryckligen'],
  examples: [
    flags('En text säger sju andra kommuner, en annan åtta', 'notice', contradicting),
    passes('Sju gäller avfallet och åtta räddningstjänsten', 'samma sak', changed(contradicting, 'claim', 'eight', { subject: 'rescue' })),
    passes('Sju är antalet kommuner och åtta antalet bilar', 'samma uppgift', changed(contradicting, 'claim', 'eight', { attribute: 'vehicles' })),
    passes('Den ena källan skriver sju med bokstäver och den andra med siffra', 'olika värden', changed(contradicting, 'claim', 'eight', { value: 'Sju' })),
    passes('Den åttonde kommunen kom med dagen efter att uppgiften sju slutade gälla', 'uppgifterna gäller samtidigt',
      changed(changed(contradicting, 'claim', 'seven', { validUntil: '2024-01-01' }), 'claim', 'eight', { validFrom: '2024-01-01' })),
    passes('Registratorn har läst förbundsordningen och valt åtta', 'inget avgörande finns',
      exampleTown({ claim: [...contradicting.all('claim')], 'claim-resolution': [{ id: 'r1', day: '2026-05-04', subject: 'waste', attribute: 'otherMunicipalities', chosen: 'eight', reason: 'Förbundsordningen § 1' }] })),
    cannotTell('"Åtta kommuner ingår" kan räknas med eller utan den egna', 'claim-resolution.chosen', changed(contradicting, 'claim', 'eight', { standing: 'ambiguous' })),
    passes('Åtta är bara ett antagande, och det sammanfaller med det som står', 'källorna säger det uttryckligen', changed(contradicting, 'claim', 'eight', { standing: 'assumed', value: '7' })),
    passes('Den andra uppgiften gäller först från i morgon', 'uppgifterna gäller samtidigt', changed(contradicting, 'claim', 'eight', { validFrom: '2026-11-25' })),
    flags('Den andra uppgiften gäller från i dag', 'notice', changed(contradicting, 'claim', 'eight', { validFrom: '2026-11-24' })),
    flags('Ingen har sagt sedan när uppgifterna gäller', 'notice', changed(changed(contradicting, 'claim', 'seven', { validFrom: null }), 'claim', 'eight', { validFrom: null })),
    flags('Avgörandet gällde en annan uppgift', 'notice', withRows(contradicting, { 'claim-resolution': [{ id: 'r1', day: '2026-05-04', subject: 'waste', attribute: 'vehicles', chosen: 'eight', reason: 'Fordonslistan' }] })),
    flags('Avgörandet fattas först i morgon', 'notice', withRows(contradicting, { 'claim-resolution': [{ id: 'r1', day: '2026-11-25', subject: 'waste', attribute: 'otherMunicipalities', chosen: 'eight', reason: 'Förbundsordningen § 1' }] })),
    passes('Avgörandet fattades i dag', 'inget avgörande finns', withRows(contradicting, { 'claim-resolution': [{ id: 'r1', day: '2026-11-24', subject: 'waste', attribute: 'otherMunicipalities', chosen: 'eight', reason: 'Förbundsordningen § 1' }] })),
    flags('Två källor säger olika och en tredje håller med den ena', 'notice', withRows(contradicting, { claim: [{ id: 'third', subject: 'waste', attribute: 'otherMunicipalities', value: 'sju', standing: 'stated', validFrom: '2022-01-01' }] })),
  ],
};
