import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout, unvouched, vouched } from '../example-facts.js';

const item = { order: 'tn-order', matterType: 'LOKALHYRA', delegateKind: 'employee-post', amountMax: 1_000_000, amountBasis: 'whole-contract', validFrom: '2023-01-01' } as const;
const overlap = exampleTown({
  'delegation-item': [
    { ...item, id: 'i1', number: '2.1', title: 'Hyresavtal', delegate: 'property-head', reporting: 'reported' },
    { ...item, id: 'i2', number: '4.7', title: 'Lokaler', delegate: 'school-head', reporting: 'not-reported' },
  ],
  'completeness-mark': vouched('delegation-item'),
});
const same = changed(overlap, 'delegation-item', 'i2', { reporting: 'reported' });
const { flags, passes, cannotTell } = examplesAbout('i1', '2026-11-24');

export const overlappingItemsExamples: RuleExamples = {
  rule: 'DO-OVERLAP',
  conditions: ['båda gäller samtidigt', 'samma ärendetyp', 'beloppen överlappar', 'samma enhet', 'samma område', 'olika delegater', 'det står inte "var för sig"', 'anmälan eller villkor skiljer sig', 'samma nämnd'],
  examples: [
    cannotTell('Ingen går i god för att punkternas gränser är införda', 'delegation-item.jointMode', unvouched(overlap, 'delegation-item')),
    flags('Hyresavtal får tecknas av två chefer, men bara den ena ska anmäla', 'notice', overlap),
    flags('Båda ska anmäla, men bara den ena ska samråda först', 'notice', changed(same, 'delegation-item', 'i2', { conditions: ['Samråd med ekonomichefen'] })),
    flags('Den ena punkten gäller hela förvaltningen och den andra en avdelning i den', 'notice', changed(changed(overlap, 'delegation-item', 'i1', { unit: 'tf' }), 'delegation-item', 'i2', { unit: 'fastighet' })),
    passes('Den ena punkten upphör samma dag som frågan ställs', 'båda gäller samtidigt', changed(overlap, 'delegation-item', 'i2', { validUntil: '2026-11-24' })),
    passes('Den ena gäller lokaler och den andra arrenden', 'samma ärendetyp', changed(overlap, 'delegation-item', 'i2', { matterType: 'ARRENDE' })),
    passes('En trappa: upp till en miljon, och över en miljon', 'beloppen överlappar', changed(overlap, 'delegation-item', 'i2', { amountMin: 1_000_000, amountMax: 5_000_000 })),
    passes('Punkterna gäller var sin förvaltning', 'samma enhet', changed(changed(overlap, 'delegation-item', 'i1', { unit: 'fastighet' }), 'delegation-item', 'i2', { unit: 'uf' })),
    passes('Den ena gäller Norrby och den andra Söderby', 'samma område', changed(changed(overlap, 'delegation-item', 'i1', { area: 'Norrby' }), 'delegation-item', 'i2', { area: 'Söderby' })),
    passes('Samma chef har båda punkterna', 'olika delegater', changed(overlap, 'delegation-item', 'i2', { delegate: 'property-head' })),
    passes('Ordningen säger att de beslutar var för sig', 'det står inte "var för sig"', changed(overlap, 'delegation-item', 'i2', { jointMode: 'severally' })),
    passes('Två chefer med precis samma villkor', 'anmälan eller villkor skiljer sig', same),
    passes('Punkterna står i två nämnders ordningar', 'samma nämnd', changed(exampleTown({ 'delegation-item': [...overlap.all('delegation-item')], 'delegation-order': [{ id: 'bun-order', title: 'Ordning', body: 'bun', status: 'adopted', validFrom: '2023-01-01' }] }), 'delegation-item', 'i2', { order: 'bun-order' })),
    cannotTell('Om den ena ska anmälas är inte ifyllt', 'delegation-item.reporting', changed(overlap, 'delegation-item', 'i2', { reporting: null })),
    cannotTell('Den ena räknar per år och den andra för hela avtalet', 'delegation-item.amountBasis', changed(overlap, 'delegation-item', 'i2', { amountBasis: 'per-year' })),
    flags('Bara den ena gäller ett visst område', 'notice', changed(overlap, 'delegation-item', 'i1', { area: 'Norrby' })),
    flags('Bara den ena gäller en viss enhet', 'notice', changed(overlap, 'delegation-item', 'i2', { unit: 'uf' })),
    flags('Ingen av dem nämner belopp', 'notice', changed(changed(overlap, 'delegation-item', 'i1', { amountMax: null, amountBasis: null }), 'delegation-item', 'i2', { amountMax: null })),
    flags('Den ena gäller från en halv miljon', 'notice', changed(overlap, 'delegation-item', 'i2', { amountMin: 500_000, amountMax: 5_000_000 })),
    passes('Bara den första punkten säger det', 'det står inte "var för sig"', changed(overlap, 'delegation-item', 'i1', { jointMode: 'severally' })),
    passes('Ingen av dem säger något om anmälan', 'anmälan eller villkor skiljer sig', changed(changed(overlap, 'delegation-item', 'i1', { reporting: null }), 'delegation-item', 'i2', { reporting: null })),
    passes('Den ena hänvisar till nämndens regel, som säger samma sak', 'anmälan eller villkor skiljer sig', changed(changed(overlap, 'delegation-item', 'i2', { reporting: null }), 'body', 'tn', { reportingRule: 'next-meeting' })),
    flags('Den ena hänvisar till nämndens regel, som säger motsatsen', 'notice', changed(changed(overlap, 'delegation-item', 'i2', { reporting: null }), 'body', 'tn', { reportingRule: 'not-required' })),
    flags('Bara den ena punkten har en delegat', 'notice', changed(overlap, 'delegation-item', 'i2', { delegate: null })),
    passes('Ordföranden har båda punkterna', 'olika delegater', changed(changed(overlap, 'delegation-item', 'i1', { delegateKind: 'chair', delegate: null, absent: ['delegate'] }), 'delegation-item', 'i2', { delegateKind: 'chair', delegate: null, absent: ['delegate'] })),
    flags('Ordföranden har den ena punkten och en automatiserad funktion den andra', 'notice', changed(changed(overlap, 'delegation-item', 'i1', { delegateKind: 'chair', delegate: null, absent: ['delegate'] }), 'delegation-item', 'i2', { delegateKind: 'automated', delegate: null, absent: ['delegate'] })),
    cannotTell('Vem som är delegat i den ena punkten är inte ifyllt', 'delegation-item.delegate', unvouched(changed(changed(overlap, 'delegation-item', 'i1', { delegate: null }), 'delegation-item', 'i2', { delegate: null, delegateKind: 'chair' }), 'delegation-item')),
    flags('Den första gäller en avdelning och den andra hela förvaltningen', 'notice', changed(changed(overlap, 'delegation-item', 'i1', { unit: 'fastighet' }), 'delegation-item', 'i2', { unit: 'tf' })),
    flags('Bara den ena har ett belopp', 'notice', changed(overlap, 'delegation-item', 'i2', { amountMax: null, amountBasis: null })),
    cannotTell('Båda börjar vid en miljon, den ena räknad per år', 'delegation-item.amountBasis', changed(changed(overlap, 'delegation-item', 'i1', { amountMin: 1_000_000, amountMax: null }), 'delegation-item', 'i2', { amountMin: 1_000_000, amountMax: null, amountBasis: 'per-year' })),
    passes('Den andra gäller bara Norrby och den första bara Söderby', 'samma område', changed(changed(overlap, 'delegation-item', 'i1', { area: 'Söderby' }), 'delegation-item', 'i2', { area: 'Norrby' })),
  ],
};
