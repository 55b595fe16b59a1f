import { withRows, type PartialRows } from '../../facts/facts-from.js';
import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout, without } from '../example-facts.js';

const order = (no: number, day: string): PartialRows => ({
  matter: [{ id: `m${no}`, day, diaryNumber: `TN 2026:${no}`, title: 'Konsultstöd', matterType: 'DIREKTUPPHANDLING', body: 'tn', status: 'decided', counterparty: 'Vägplan Konsult AB' }],
  decision: [{ id: `d${no}`, day, number: String(no), title: 'Konsultstöd', matter: `m${no}`, kind: 'decision', body: 'tn', makerKind: 'employee-post', maker: 'property-head', basis: 'delegation', item: 'i1', amount: 480_000, amountBasis: 'whole-contract' }],
});
const bought = (days: readonly string[]) => days.reduce((facts, day, index) => withRows(facts, order(index + 1, day)), exampleTown({
  'delegation-item': [{ id: 'i1', order: 'tn-order', number: '4.2', title: 'Direktupphandling', matterType: 'DIREKTUPPHANDLING', delegateKind: 'employee-post', delegate: 'property-head', amountMax: 500_000, amountInclusive: true, amountBasis: 'whole-contract', validFrom: '2023-01-01' }],
}));
const four = bought(['2026-02-02', '2026-02-16', '2026-03-04', '2026-03-20']);
const two = bought(['2026-02-02', '2026-02-16']);
const { flags, passes, cannotTell } = examplesAbout('d2', '2026-11-24');

export const splitMatterExamples: RuleExamples = {
  rule: 'DEL-SPLIT',
  conditions: [
    'det är ett beslut', 'beslutet togs på delegation', 'punkten har en beloppsgräns', 'varje beslut är under gränsen', 'summan är över gränsen', 'motparten är densamma', 'delegaten är densamma', 'ärendetypen är densamma', 'besluten ligger inom tolv månader',
    'det är inte avrop på ett beslutat ramavtal', 'beloppen räknas på samma sätt', 'gränsen passerades med det här beslutet', 'nämnden är densamma',
  ],
  examples: [
    flags('Fyra beställningar på 480 000 till samma konsult på sju veckor, med rätt till 500 000', 'risk', four),
    flags('Två beslut räcker', 'risk', two),
    flags('Samma dag, två beslut', 'risk', changed(two, 'decision', 'd2', { day: '2026-02-02' })),
    flags('Samma dag, frågat den dagen', 'risk', changed(two, 'decision', 'd2', { day: '2026-02-02' }), '2026-02-02'),
    passes('Två samma dag; det är sagt om det senare', 'gränsen passerades med det här beslutet', bought(['2025-01-02', '2026-02-16', '2026-02-16'])),
    flags('Tolv månader utom en dag emellan', 'risk', changed(two, 'decision', 'd2', { day: '2027-02-01' }), '2027-03-01'),
    flags('Summan är en krona över gränsen', 'risk', changed(two, 'decision', 'd1', { amount: 20_001 })),
    flags('Det andra beslutet var ett avrop, det tredje inte', 'risk', withRows(changed(bought(['2026-02-02', '2026-02-16']), 'decision', 'd1', { amount: 30_000 }), { decision: [{ ...four.periodsOf('decision', 'd3')[0]!, day: '2026-02-10', underFramework: 'frame' }], matter: order(3, '2026-02-10').matter! })),
    passes('Chefen föreslår nämnden beställningen', 'det är ett beslut', changed(two, 'decision', 'd2', { kind: 'proposal' })),
    passes('Den första var bara ett förslag', 'det är ett beslut', changed(two, 'decision', 'd1', { kind: 'proposal' })),
    passes('Nämnden beslutade om den andra', 'beslutet togs på delegation', changed(two, 'decision', 'd2', { basis: 'body' })),
    passes('Punkten nämner inget belopp', 'punkten har en beloppsgräns', changed(two, 'delegation-item', 'i1', { amountMax: null })),
    passes('Det andra beslutet är för stort i sig', 'varje beslut är under gränsen', changed(two, 'decision', 'd2', { amount: 510_000 })),
    flags('Det andra beslutet är precis på gränsen', 'risk', changed(two, 'decision', 'd2', { amount: 500_000 })),
    flags('Det första beslutet är precis på gränsen', 'risk', changed(two, 'decision', 'd1', { amount: 500_000 })),
    passes('Det första beslutet var för stort i sig, och motparten är inte ifylld', 'varje beslut är under gränsen', changed(changed(two, 'decision', 'd1', { amount: 510_000 }), 'matter', 'm1', { counterparty: null })),
    passes('Punkten nämner inget belopp, och motparten är inte ifylld', 'punkten har en beloppsgräns', changed(changed(two, 'delegation-item', 'i1', { amountMax: null }), 'matter', 'm1', { counterparty: null })),
    passes('Ordningen har ingen punkt', 'punkten har en beloppsgräns', without(two, 'delegation-item', 'i1')),
    passes('Beloppet är inte ifyllt, och inte heller två tidigare motparter', 'summan är över gränsen', changed(changed(changed(bought(['2026-02-02', '2026-03-20', '2026-02-16']), 'decision', 'd2', { amount: null }), 'matter', 'm1', { counterparty: null }), 'matter', 'm3', { counterparty: null })),
    passes('Det första beslutet var för stort i sig', 'varje beslut är under gränsen', changed(two, 'decision', 'd1', { amount: 510_000 })),
    passes('Summan är precis gränsen', 'summan är över gränsen', changed(two, 'decision', 'd1', { amount: 20_000 })),
    passes('Två olika konsulter', 'motparten är densamma', changed(two, 'matter', 'm2', { counterparty: 'Stadsplan AB' })),
    passes('Det är antecknat att det första ärendet inte har någon motpart', 'motparten är densamma', changed(two, 'matter', 'm1', { counterparty: null, absent: ['counterparty'] })),
    passes('Det är antecknat att det andra ärendet inte har någon motpart', 'motparten är densamma', changed(two, 'matter', 'm2', { counterparty: null, absent: ['counterparty'] })),
    passes('Två olika chefer', 'delegaten är densamma', changed(two, 'decision', 'd1', { maker: 'technical-head' })),
    passes('Det första var hyra av en lokal', 'ärendetypen är densamma', changed(two, 'matter', 'm1', { matterType: 'LOKALHYRA' })),
    passes('Precis tolv månader emellan', 'besluten ligger inom tolv månader', changed(two, 'decision', 'd2', { day: '2027-02-02' }), '2027-03-01'),
    passes('Avrop på ett ramavtal som nämnden har beslutat', 'det är inte avrop på ett beslutat ramavtal', changed(two, 'decision', 'd2', { underFramework: 'frame' })),
    passes('Det första var ett sådant avrop', 'det är inte avrop på ett beslutat ramavtal', changed(two, 'decision', 'd1', { underFramework: 'frame' })),
    passes('Det första beloppet är per år', 'beloppen räknas på samma sätt', changed(two, 'decision', 'd1', { amountBasis: 'per-year' })),
    passes('Gränsen var redan passerad; det är sagt om beslutet före', 'gränsen passerades med det här beslutet', withRows(two, { ...order(0, '2026-01-20') })),
    passes('Den första beställningen gjordes åt en annan nämnd', 'nämnden är densamma', changed(two, 'decision', 'd1', { body: 'bun' })),
    passes('Ingen motpart är ifylld, men summan ryms', 'summan är över gränsen', changed(changed(two, 'matter', 'm1', { counterparty: null }), 'decision', 'd1', { amount: 20_000 })),
    cannotTell('Det första ärendets motpart är inte ifylld', 'matter.counterparty', changed(two, 'matter', 'm1', { counterparty: null })),
    cannotTell('Samma sak när det första är precis på gränsen', 'matter.counterparty', changed(changed(two, 'matter', 'm1', { counterparty: null }), 'decision', 'd1', { amount: 500_000 })),
    cannotTell('Det andra ärendets motpart är inte ifylld', 'matter.counterparty', changed(two, 'matter', 'm2', { counterparty: null })),
    cannotTell('Grunden för beslutet är inte ifylld', 'decision.basis', changed(two, 'decision', 'd2', { basis: null })),
    passes('Beloppet är inte ifyllt på det första', 'summan är över gränsen', changed(two, 'decision', 'd1', { amount: null })),
    passes('Ingen tidigare beställning finns', 'summan är över gränsen', without(two, 'decision', 'd1')),
    passes('Det första var hyra av en lokal, vars motpart inte är ifylld', 'ärendetypen är densamma', changed(two, 'matter', 'm1', { matterType: 'LOKALHYRA', counterparty: null })),
  ],
};
