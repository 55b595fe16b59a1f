import { withRows } from '../../facts/facts-from.js';
import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout, without } from '../example-facts.js';

const invoice = exampleTown({
  matter: [{ id: 'm1', day: '2026-03-02', diaryNumber: 'TN 2026:40', title: 'Skyltar i centrum', matterType: 'AVTAL_MINDRE', body: 'tn', status: 'executing' }],
  decision: [
    { id: 'd0', day: '2026-03-20', number: '§ 30', title: 'Avtal om skyltar', matter: 'm1', kind: 'decision', body: 'tn', makerKind: 'body', maker: 'tn', basis: 'body' },
    { id: 'd1', day: '2026-05-04', number: '40-2', title: 'Betalning enligt avtal', matter: 'm1', kind: 'execution', body: 'tn', makerKind: 'employee-post', maker: 'property-head', amount: 400_000, choice: false, affectsIndividual: false, underlyingDecision: 'd0' },
  ],
});
const orphan = changed(invoice, 'decision', 'd1', { underlyingDecision: null, absent: ['underlyingDecision'] });
const moved = (matterType: string) => changed(changed(invoice, 'matter', 'm1', { matterType }), 'decision', 'd1', { title: 'Högstadiet flyttas' });
const { flags, passes, cannotTell } = examplesAbout('d1', '2026-11-24');

export const executionMisclassifiedExamples: RuleExamples = {
  rule: 'EXEC-MISCLASSIFIED',
  conditions: ['åtgärden är registrerad som verkställighet', 'det fanns inget att välja mellan, ingen påverkas och beslutet finns', 'beloppet är över gränsen', 'ärendetypen gäller pengar', 'ärendetypen behandlas som beslut'],
  examples: [
    flags('Skolchefen flyttar högstadiet som verkställighet', 'risk', moved('SKOLSTRUKTUR')),
    flags('Ett bygglov som verkställighet', 'risk', moved('BYGGLOV')),
    flags('Budgeten som verkställighet', 'risk', moved('BUDGET')),
    flags('Gränserna för hemtjänstens kvalitet som verkställighet', 'risk', moved('OMSORG_KVALITET')),
    flags('Det fanns tre leverantörer att välja mellan', 'risk', changed(invoice, 'decision', 'd1', { choice: true })),
    flags('Åtgärden ändrar vad en enskild har rätt till', 'risk', changed(invoice, 'decision', 'd1', { affectsIndividual: true })),
    flags('400 000 kronor betalas och inget beslut ligger bakom', 'risk', orphan),
    flags('En krona över gränsen utan beslut bakom', 'risk', changed(orphan, 'decision', 'd1', { amount: 100_001 })),
    flags('Kommunens egen gräns är lägre', 'risk', withRows(changed(orphan, 'decision', 'd1', { amount: 60_000 }), { threshold: [{ id: 't1', key: 'execAmount', value: '50000' }] })),
    passes('Fakturan betalas enligt nämndens avtal', 'det fanns inget att välja mellan, ingen påverkas och beslutet finns', invoice),
    passes('Precis på gränsen', 'beloppet är över gränsen', changed(orphan, 'decision', 'd1', { amount: 100_000 })),
    passes('Beloppet finns inte', 'beloppet är över gränsen', changed(orphan, 'decision', 'd1', { amount: null, absent: ['amount', 'underlyingDecision'] })),
    passes('Det är registrerat som beslut', 'åtgärden är registrerad som verkställighet', changed(moved('SKOLSTRUKTUR'), 'decision', 'd1', { kind: 'decision' })),
    passes('En fråga som inte gäller pengar', 'ärendetypen gäller pengar', changed(changed(orphan, 'matter', 'm1', { matterType: 'FLAGGNING' }), 'decision', 'd1', { amount: null })),
    passes('Semester är verkställighet till sin art', 'ärendetypen behandlas som beslut', changed(changed(invoice, 'matter', 'm1', { matterType: 'SEMESTER' }), 'decision', 'd1', { amount: null })),
    cannotTell('Om det fanns alternativ är inte ifyllt', 'decision.choice', changed(invoice, 'decision', 'd1', { choice: null })),
    cannotTell('Om någon enskild påverkas är inte ifyllt', 'decision.affectsIndividual', changed(invoice, 'decision', 'd1', { affectsIndividual: null })),
    cannotTell('Vilket beslut som verkställs är inte ifyllt', 'decision.underlyingDecision', changed(invoice, 'decision', 'd1', { underlyingDecision: null })),
    cannotTell('Beloppet är inte ifyllt', 'decision.amount', changed(orphan, 'decision', 'd1', { amount: null })),
    cannotTell('Ärendet är inte infört', 'matter.matterType', without(invoice, 'matter', 'm1')),
  ],
};
