import { withRows } from '../../facts/facts-from.js';
import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout, unvouched, vouched, without } from '../example-facts.js';

const listed = exampleTown({
  decision: [
    { id: 'd1', day: '2025-11-24', number: '§ 101', title: 'Tekniska nämnden ska spara 30 miljoner', matter: 'm1', kind: 'decision', body: 'kf', makerKind: 'body', maker: 'kf', basis: 'body', amount: 30_000_000, budgetMeasure: 'savings' },
    { id: 'd2', day: '2026-02-12', number: '§ 14', title: 'Nivåer för gatudriften', matter: 'm1', kind: 'decision', body: 'tn', makerKind: 'body', maker: 'tn', basis: 'body' },
  ],
  'savings-measure': [
    { id: 's1', day: '2026-01-20', decision: 'd1', title: 'Färre plogturer', amount: 20_000_000, owner: 'Gatuchef', affectsQuality: true, decidedIn: 'd2' },
    { id: 's2', day: '2026-01-20', decision: 'd1', title: 'Billigare el', amount: 11_000_000, owner: 'Fastighetschef', affectsQuality: false },
  ],
  'completeness-mark': vouched('savings-measure'),
});
const nothing = without(without(listed, 'savings-measure', 's1'), 'savings-measure', 's2');
const second = (fields: object) => changed(listed, 'savings-measure', 's2', fields);
const first = (fields: object) => changed(listed, 'savings-measure', 's1', fields);
const { flags, passes, cannotTell } = examplesAbout('d1', '2026-11-24');

export const savingsUnassignedExamples: RuleExamples = {
  rule: 'SAVINGS-UNASSIGNED',
  conditions: ['det är ett beslut', 'beslutet är ett sparbeslut', 'åtgärderna täcker inte besparingen', 'åtgärderna är inte ansvarsfördelade', 'nämnden har inte beslutat om det som påverkar kvaliteten'],
  examples: [
    flags('Trettio miljoner ska sparas och inga åtgärder finns', ['risk', 'short'], nothing),
    flags('Åtgärderna täcker en krona för lite', ['risk', 'short'], second({ amount: 3_999_999 })),
    flags('Den ena åtgärden har inget belopp', ['risk', 'short'], second({ amount: null, absent: ['amount'] })),
    flags('En åtgärd tas upp först i morgon', ['risk', 'short'], second({ day: '2026-11-25' })),
    flags('Kommunens egen gräns är 105 procent', ['risk', 'short'], withRows(listed, { threshold: [{ id: 't1', key: 'savingsCover', value: '105' }] })),
    flags('Ingen ansvarar för elen', ['risk', 'ownerless'], second({ owner: null, absent: ['owner'] })),
    flags('Plogturerna är inte beslutade', ['risk', 'undecided'], first({ decidedIn: null, absent: ['decidedIn'] })),
    flags('En chef beslutade om plogturerna', ['risk', 'undecided'], changed(listed, 'decision', 'd2', { makerKind: 'employee-post', maker: 'technical-head' })),
    flags('Nämnden lämnade bara ett förslag om plogturerna', ['risk', 'undecided'], changed(listed, 'decision', 'd2', { kind: 'proposal' })),
    flags('Ett nätverk bestämde om plogturerna', ['risk', 'undecided'], changed(listed, 'body', 'tn', { bodyKind: 'network' })),
    passes('Styrelsen föreslog en besparing', 'det är ett beslut', changed(nothing, 'decision', 'd1', { kind: 'proposal' })),
    passes('Det är en åtgärdsplan', 'beslutet är ett sparbeslut', changed(nothing, 'decision', 'd1', { budgetMeasure: 'recovery-plan' })),
    passes('Listan är på 31 miljoner, med ansvariga och nämndbeslut', 'åtgärderna täcker inte besparingen', listed),
    passes('Åtgärderna täcker precis 80 procent', 'åtgärderna täcker inte besparingen', second({ amount: 4_000_000 })),
    passes('Den sista åtgärden togs upp i dag', 'åtgärderna täcker inte besparingen', second({ day: '2026-11-24' })),
    passes('Båda har en ansvarig roll', 'åtgärderna är inte ansvarsfördelade', second({ owner: 'Teknisk chef' })),
    passes('Elen påverkar inte kvaliteten och behöver inget beslut', 'nämnden har inte beslutat om det som påverkar kvaliteten', second({ absent: ['decidedIn'] })),
    cannotTell('Besparingens belopp är inte ifyllt', 'decision.amount', changed(nothing, 'decision', 'd1', { amount: null })),
    cannotTell('Åtgärdens belopp är inte ifyllt', 'savings-measure.amount', second({ amount: null })),
    cannotTell('Vem som ansvarar är inte ifyllt', 'savings-measure.owner', second({ owner: null })),
    cannotTell('Om kvaliteten påverkas är inte ifyllt', 'savings-measure.affectsQuality', first({ affectsQuality: null, decidedIn: null, absent: ['decidedIn'] })),
    cannotTell('Var åtgärden är beslutad är inte ifyllt', 'savings-measure.decidedIn', first({ decidedIn: null })),
    cannotTell('Ingen går i god för att åtgärderna är införda', 'completeness-mark.savings-measure', unvouched(nothing, 'savings-measure')),
  ],
};
