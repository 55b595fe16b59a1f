import { withRows } from '../../facts/facts-from.js';
import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout } from '../example-facts.js';

const lease = exampleTown({
  'delegation-item': [{
    id: 'i1', order: 'tn-order', number: '2.1', title: 'Hyresavtal', matterType: 'LOKALHYRA', delegateKind: 'employee-post', delegate: 'property-head', validFrom: '2023-01-01',
    amountMax: 3_000_000, amountInclusive: true, amountBasis: 'whole-contract',
  }],
  matter: [{ id: 'm1', day: '2026-10-05', diaryNumber: 'TN 2026:318', title: 'Lokaler i Smedjan', matterType: 'LOKALHYRA', body: 'tn', status: 'decided' }],
  decision: [{
    id: 'd1', day: '2026-11-12', number: '318-4', title: 'Hyresavtal Smedjan 4, fem år', matter: 'm1', kind: 'decision', body: 'tn', makerKind: 'employee-post', maker: 'property-head', makerPerson: 'fanny',
    basis: 'delegation', item: 'i1', amount: 4_500_000, amountBasis: 'whole-contract',
  }],
});
const upTo = (amountMax: number | null) => withRows(lease, { 'delegation-item': [{ id: 'i2', order: 'tn-order', number: '2.2', title: 'Hyresavtal i centrum', matterType: 'LOKALHYRA', delegateKind: 'employee-post', delegate: 'property-head', validFrom: '2023-01-01', amountMax, amountInclusive: true, amountBasis: 'whole-contract' }] });
const { flags, passes, cannotTell } = examplesAbout('d1', '2026-11-24');

export const amountExceededExamples: RuleExamples = {
  rule: 'DEL-AMOUNT',
  conditions: ['det är ett beslut', 'beslutet vilar på en punkt', 'punkten har en beloppsgräns', 'beloppet är över gränsen', 'gränsen ingår inte', 'ingen högre punkt för samma delegat räcker'],
  examples: [
    flags('Fem år för 900 000 kronor om året, med rätt till tre miljoner', 'unlawful', lease),
    flags('En krona över gränsen', 'unlawful', changed(lease, 'decision', 'd1', { amount: 3_000_001 })),
    flags('Precis på gränsen, som är "under tre miljoner"', 'unlawful', changed(changed(lease, 'decision', 'd1', { amount: 3_000_000 }), 'delegation-item', 'i1', { amountInclusive: false })),
    flags('Vidaredelegeringen gav bara en miljon', 'unlawful', withRows(changed(lease, 'decision', 'd1', { amount: 1_500_000, basis: 'sub-delegation', subDelegation: 's1' }), { 'sub-delegation': [{ id: 's1', item: 'i1', fromPost: 'technical-head', toPost: 'property-head', amountMax: 1_000_000, validFrom: '2024-01-01' }] })),
    flags('En annan punkt för samma chef räcker inte heller', 'unlawful', upTo(4_000_000)),
    passes('Chefen föreslår nämnden avtalet', 'det är ett beslut', changed(lease, 'decision', 'd1', { kind: 'proposal' })),
    passes('Beslutet har direkt stöd i lag', 'beslutet vilar på en punkt', changed(lease, 'decision', 'd1', { basis: 'law' })),
    passes('Punkten nämner inget belopp', 'punkten har en beloppsgräns', changed(lease, 'delegation-item', 'i1', { amountMax: null })),
    passes('Tre år för 900 000 kronor om året blir 2,7 miljoner', 'beloppet är över gränsen', changed(lease, 'decision', 'd1', { amount: 2_700_000 })),
    passes('Precis på gränsen, som är "till och med tre miljoner"', 'gränsen ingår inte', changed(lease, 'decision', 'd1', { amount: 3_000_000 })),
    passes('Samma chef har en punkt till fem miljoner för centrum', 'ingen högre punkt för samma delegat räcker', upTo(5_000_000)),
    passes('Samma chef har en punkt utan gräns för centrum', 'ingen högre punkt för samma delegat räcker', upTo(null)),
    cannotTell('Beslutets belopp är inte ifyllt', 'decision.amount', changed(lease, 'decision', 'd1', { amount: null })),
    cannotTell('Hur beslutets belopp är räknat är inte ifyllt', 'decision.amountBasis', changed(lease, 'decision', 'd1', { amountBasis: null })),
    cannotTell('Beslutet anger belopp per år, punkten för hela avtalet', 'decision.amountBasis', changed(lease, 'decision', 'd1', { amountBasis: 'per-year' })),
    cannotTell('Hur punktens belopp räknas är inte ifyllt', 'delegation-item.amountBasis', changed(lease, 'delegation-item', 'i1', { amountBasis: null })),
    cannotTell('Precis på gränsen, och om den ingår är inte ifyllt', 'delegation-item.amountInclusive', changed(changed(lease, 'decision', 'd1', { amount: 3_000_000 }), 'delegation-item', 'i1', { amountInclusive: null })),
    cannotTell('En annan punkt kan räcka men räknar per år', 'delegation-item.amountBasis', changed(upTo(5_000_000), 'delegation-item', 'i2', { amountBasis: 'per-year' })),
    cannotTell('Varken beslutet eller punkten säger hur beloppet räknas', 'delegation-item.amountBasis', changed(changed(lease, 'decision', 'd1', { amountBasis: null }), 'delegation-item', 'i1', { amountBasis: null })),
    flags('Punkten hittas fast beslutet inte nämner den', 'unlawful', changed(lease, 'decision', 'd1', { item: null })),
    passes('Brådskande beslut vilar inte på punkten', 'beslutet vilar på en punkt', changed(lease, 'decision', 'd1', { basis: 'urgent' })),
  ],
};
