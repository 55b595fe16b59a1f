import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout, without } from '../example-facts.js';

const cleaning = exampleTown({
  company: [{ id: 'property', name: 'Exempelfastigheter AB', ownership: 'wholly', companyKind: 'limited-company', validFrom: '2010-01-01' }],
  purchase: [{
    id: 'p1', day: '2025-09-01', title: 'Lokalvård', supplier: 'property', buyer: 'tn', amount: 4_000_000, procured: false, exemption: 'internal', assessedOn: '2025-06-02',
    supplierControlled: true, activityShare: 94, privateOwnership: false,
  }],
  threshold: [{ id: 't1', key: 'directProcurement', value: '700000', validFrom: '2022-01-01' }],
});
const { flags, passes, cannotTell } = examplesAbout('p1', '2026-11-24');
const bought = (fields: Parameters<typeof changed<'purchase'>>[3], facts = cleaning) => changed(facts, 'purchase', 'p1', fields);
const unassessed = bought({ assessedOn: null, absent: ['assessedOn'] });
const shared = bought({ exemption: 'cooperation', supplierControlled: null, activityShare: null, privateOwnership: null, openMarketShare: 12 });

export const internalProcurementExamples: RuleExamples = {
  rule: 'LOU-INTERNAL',
  conditions: ['köpet är inte upphandlat', 'köpet når gränsen', 'inget annat undantag gäller', 'undantaget är inte prövat', 'prövningen är gammal', 'villkoren är inte uppfyllda', 'köpet är gjort'],
  examples: [
    flags('Kommunen köper it-drift av grannkommunen utan prövning', ['risk', 'not-assessed'], bought({ title: 'It-drift' }, unassessed)),
    flags('Köpet är precis vid gränsen', ['risk', 'not-assessed'], bought({ amount: 700_000 }, unassessed)),
    flags('Det är registrerat att inget undantag åberopades', ['risk', 'not-assessed'], bought({ exemption: null, absent: ['assessedOn', 'exemption'] }, unassessed)),
    flags('Undantaget prövades för tre år och en dag sedan', ['risk', 'old'], bought({ assessedOn: '2023-11-23' })),
    flags('Åttio procent åt ägarna räcker inte', ['risk', 'not-met'], bought({ activityShare: 80 })),
    flags('Bolaget har en privat delägare', ['risk', 'not-met'], bought({ privateOwnership: true })),
    flags('Köparen har ingen kontroll', ['risk', 'not-met'], bought({ supplierControlled: false })),
    flags('En femtedel av samarbetet sker på öppna marknaden', ['risk', 'not-met'], changed(shared, 'purchase', 'p1', { openMarketShare: 20 })),
    passes('Köpet upphandlades', 'köpet är inte upphandlat', bought({ procured: true }, unassessed)),
    passes('Köpet är en krona under gränsen', 'köpet når gränsen', bought({ amount: 699_999 }, unassessed)),
    ...(['direct', 'exclusive-right', 'real-estate'] as const).map((exemption) => passes(`Ett annat undantag åberopas (${exemption})`, 'inget annat undantag gäller', bought({ exemption }, unassessed))),
    passes('Prövningen visar 94 procent åt ägarna', 'undantaget är inte prövat', cleaning),
    passes('Prövningen är tre år på dagen', 'prövningen är gammal', bought({ assessedOn: '2023-11-24' })),
    passes('Strax över åttio procent', 'villkoren är inte uppfyllda', bought({ activityShare: 80.1 })),
    passes('Tolv procent av samarbetet på öppna marknaden', 'villkoren är inte uppfyllda', shared),
    passes('Avtalet börjar i morgon', 'köpet är gjort', bought({ day: '2026-11-25' }, unassessed)),
    cannotTell('Om undantaget är prövat är inte ifyllt', 'purchase.assessedOn', bought({ assessedOn: null })),
    cannotTell('Köpets värde är inte ifyllt', 'purchase.amount', bought({ amount: null }, unassessed)),
    cannotTell('Om köpet upphandlades är inte ifyllt', 'purchase.procured', bought({ procured: null }, unassessed)),
    cannotTell('Vilket undantag som gäller är inte ifyllt', 'purchase.exemption', bought({ exemption: null }, unassessed)),
    cannotTell('Kommunen har inte satt sin gräns för direktupphandling', 'threshold.value', without(unassessed, 'threshold', 't1')),
    cannotTell('Om köparen har kontroll är inte ifyllt', 'purchase.supplierControlled', bought({ supplierControlled: null })),
    cannotTell('Andelen åt ägarna är inte ifylld', 'purchase.activityShare', bought({ activityShare: null })),
    cannotTell('Om någon privat äger del är inte ifyllt', 'purchase.privateOwnership', bought({ privateOwnership: null })),
    cannotTell('Andelen på öppna marknaden är inte ifylld', 'purchase.openMarketShare', changed(shared, 'purchase', 'p1', { openMarketShare: null })),
  ],
};
