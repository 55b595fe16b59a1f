import { withRows } from '../../facts/facts-from.js';
import type { Facts, Row } from '../../facts/facts.js';
import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout, unvouched, vouched, without } from '../example-facts.js';

/** Three years of a fire service federation: on budget, and no dearer than prices. */
const fire = exampleTown({
  collaboration: [{ id: 'fire', name: 'Räddningsförbundet', form: 'federation', status: 'active', startYear: 2012, validFrom: '2012-01-01' }],
  cost: [
    { id: 'c2023', day: '2024-03-01', subject: 'fire', year: 2023, budget: 9_900_000, actual: 10_000_000 },
    { id: 'c2025', day: '2026-03-01', subject: 'fire', year: 2025, budget: 10_000_000, actual: 11_000_000 },
    { id: 'c2026', day: '2025-11-20', subject: 'fire', year: 2026, budget: 11_400_000 },
  ],
  threshold: [{ id: 't1', key: 'costIndexPct', value: '9' }],
  'completeness-mark': vouched('cost'),
});
const unexplained = (id: string, row: Partial<Row<'cost'>>, facts: Facts = fire) => changed(facts, 'cost', id, { ...row, absent: ['explanation'] });
const grown = unexplained('c2026', { budget: 11_800_000 });
const over = unexplained('c2025', { actual: 11_000_001 });
const { flags, passes, cannotTell } = examplesAbout('fire', '2026-11-24');

export const colCostExamples: RuleExamples = {
  rule: 'COL-COST',
  conditions: ['utfallet för förra året saknas', 'året är slut sedan tre månader', 'samarbetet pågick då', 'utfallet är över budget', 'ökningen är större än prisökningen', 'ingen förklaring finns', 'samarbetet pågår', 'samarbetet kan kosta'],
  examples: [
    cannotTell('Utfallet för tre år sedan är inte ifyllt, och ingen går i god för kostnaderna', 'cost.actual', unvouched(changed(grown, 'cost', 'c2023', { actual: null }), 'cost')),
    flags('Bidraget har ökat med 18 procent på tre år och ingen har förklarat det', ['risk', 'growth'], grown),
    flags('Utfallet blev en krona över vad som tolereras', ['risk', 'over-budget'], over),
    flags('Utfallet för förra året är inte infört', ['risk', 'no-actual'], without(fire, 'cost', 'c2025')),
    flags('Bara budgeten är införd', ['risk', 'no-actual'], changed(fire, 'cost', 'c2025', { actual: null })),
    flags('Utfallet förs in först i morgon', ['risk', 'no-actual'], changed(fire, 'cost', 'c2025', { day: '2026-11-25' })),
    flags('Det är den 1 april', ['risk', 'no-actual'], without(fire, 'cost', 'c2025'), '2026-04-01'),
    flags('Samarbetet började sista dagen förra året', ['risk', 'no-actual'], changed(without(fire, 'cost', 'c2025'), 'collaboration', 'fire', { startYear: 2025, validFrom: '2025-12-31' })),
    cannotTell('När samarbetet började är inte känt, men det pågår', 'collaboration.startYear', changed(without(fire, 'cost', 'c2025'), 'collaboration', 'fire', { startYear: null, validFrom: null })),
    flags('Ökningen är en tiondel för stor', ['risk', 'growth'], unexplained('c2026', { budget: 11_410_000 })),
    flags('Utfallet för i år räknas före budgeten', ['risk', 'growth'], unexplained('c2026', { actual: 12_000_000 })),
    flags('För tre år sedan finns bara budgeten', ['risk', 'growth'], changed(grown, 'cost', 'c2023', { actual: null })),
    flags('Den första av två uppgifter saknar budget', ['risk', 'over-budget'], withRows(changed(fire, 'cost', 'c2025', { budget: null }), { cost: [{ id: 'later', day: '2026-03-02', subject: 'fire', year: 2025, budget: 9_000_000, actual: 11_000_000, absent: ['explanation'] }] })),
    flags('Den första av två uppgifter saknar utfall', ['risk', 'over-budget'], withRows(changed(fire, 'cost', 'c2025', { actual: null }), { cost: [{ id: 'later', day: '2026-03-02', subject: 'fire', year: 2025, budget: 9_000_000, actual: 11_000_000, absent: ['explanation'] }] })),
    flags('Kommunen tål bara två procent över budget', ['risk', 'over-budget'], withRows(unexplained('c2025', { actual: 10_300_000 }), { threshold: [{ id: 't2', key: 'costPct', value: '2' }] })),
    flags('Kommunen tål ingen ökning över prisökningen', ['risk', 'growth'], withRows(unexplained('c2026', { budget: 10_950_000 }), { threshold: [{ id: 't2', key: 'costPoints', value: '0' }] })),
    passes('Utfallet blev precis vad som tolereras', 'utfallet är över budget', unexplained('c2025', {})),
    passes('Budgeten för året är inte införd', 'utfallet är över budget', unexplained('c2025', { budget: null })),
    passes('Förra årets utfall finns', 'utfallet för förra året saknas', fire),
    passes('Utfallet fördes in i dag', 'utfallet för förra året saknas', changed(fire, 'cost', 'c2025', { day: '2026-11-24' })),
    passes('Utfallet finns, fast ingen går i god för resten', 'utfallet för förra året saknas', unvouched(fire, 'cost')),
    passes('Det är den 31 mars', 'året är slut sedan tre månader', without(fire, 'cost', 'c2025'), '2026-03-31'),
    passes('Samarbetet började i år', 'samarbetet pågick då', changed(without(fire, 'cost', 'c2025'), 'collaboration', 'fire', { startYear: 2026, validFrom: null })),
    passes('Samarbetet är infört från nyår', 'samarbetet pågick då', changed(without(fire, 'cost', 'c2025'), 'collaboration', 'fire', { startYear: null, validFrom: '2026-01-01' })),
    passes('Ökningen är precis fem procentenheter över prisökningen', 'ökningen är större än prisökningen', unexplained('c2026', {})),
    passes('Kostnaden för tre år sedan är inte införd', 'ökningen är större än prisökningen', without(grown, 'cost', 'c2023')),
    passes('I år är ingen kostnad känd', 'ökningen är större än prisökningen', without(grown, 'cost', 'c2026')),
    passes('Ökningen är så liten att priserna inte spelar någon roll', 'ökningen är större än prisökningen', without(unexplained('c2026', { budget: 10_500_000 }), 'threshold', 't1')),
    passes('Ökningen följer av avtalets uppräkning och är behandlad', 'ingen förklaring finns', changed(grown, 'cost', 'c2026', { explanation: 'Uppräkning enligt förbundsordningen § 9, KS § 86', absent: [] })),
    passes('Överskridandet beror på en skogsbrand', 'ingen förklaring finns', changed(over, 'cost', 'c2025', { explanation: 'Skogsbranden i maj', absent: [] })),
    passes('Samarbetet är avslutat', 'samarbetet pågår', changed(grown, 'collaboration', 'fire', { status: 'ended' })),
    passes('Ett nätverk har ingen egen kostnad', 'samarbetet kan kosta', changed(without(fire, 'cost', 'c2025'), 'collaboration', 'fire', { form: 'network' })),
    passes('Inget samarbete finns ännu', 'samarbetet kan kosta', changed(without(fire, 'cost', 'c2025'), 'collaboration', 'fire', { form: 'none' })),
    cannotTell('Ingen går i god för att kostnaderna är införda', 'completeness-mark.cost', unvouched(without(fire, 'cost', 'c2025'), 'cost')),
    cannotTell('Om ökningen har en förklaring är inte antecknat', 'cost.explanation', changed(grown, 'cost', 'c2026', { absent: [] })),
    cannotTell('Om överskridandet har en förklaring är inte antecknat', 'cost.explanation', changed(over, 'cost', 'c2025', { absent: [] })),
    cannotTell('Hur mycket priserna har ökat är inte infört', 'threshold.costIndexPct', without(grown, 'threshold', 't1')),
    flags('En annan kostnad för året saknar belopp', ['risk', 'over-budget'], withRows(over, { cost: [{ id: 'c2025b', day: '2026-01-01', subject: 'fire', year: 2025 }] })),
  ],
};
