import { withRows } from '../../facts/facts-from.js';
import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout, unvouched, vouched, without } from '../example-facts.js';

const deficits = exampleTown({
  'financial-report': [[2023, 312], [2024, 309], [2025, 315]].map(([year, outcome]) => ({ id: `r${year}`, day: `${year}-12-31`, subject: 'tn', title: `Bokslut ${year}`, budget: 300_000_000, outcome: outcome! * 1_000_000 })),
  'completeness-mark': vouched('decision'),
});
const two = without(deficits, 'financial-report', 'r2023');
const planned = (fields: { day: string; kind?: 'decision' | 'proposal'; budgetMeasure?: 'recovery-plan' | 'savings'; body?: string }) =>
  withRows(deficits, { decision: [{ id: 'd1', number: '§ 30', title: 'Åtgärder för budget i balans', matter: 'm1', kind: 'decision', body: 'tn', makerKind: 'body', maker: 'tn', basis: 'body', budgetMeasure: 'recovery-plan', ...fields }] });
const { flags, passes, cannotTell } = examplesAbout('tn', '2026-11-24');

export const budgetRepeatedExamples: RuleExamples = {
  rule: 'BUDGET-REPEATED',
  conditions: ['rapporten är en nämnds bokslut', 'budgeten är överskriden', 'åren följer på varandra', 'tiden att besluta har gått ut', 'ingen åtgärdsplan är beslutad'],
  examples: [
    flags('Tre år med underskott och inga beslutade åtgärder', 'risk', deficits),
    flags('Två år räcker', 'risk', two),
    flags('Dagen efter den sista dagen', 'risk', deficits, '2026-07-01'),
    flags('Kommunens egen gräns är tre månader', 'risk', withRows(deficits, { threshold: [{ id: 't1', key: 'recoveryPlanMonths', value: '3' }] }), '2026-04-01'),
    flags('Planen beslutades före det senaste underskottet', 'risk', planned({ day: '2024-12-31' })),
    flags('Planen är bara ett förslag', 'risk', planned({ day: '2026-03-10', kind: 'proposal' })),
    flags('Ett sparbeslut utan plan', 'risk', planned({ day: '2026-03-10', budgetMeasure: 'savings' })),
    flags('En annan nämnd har en plan', 'risk', planned({ day: '2026-03-10', body: 'bun' })),
    flags('Planen ska upp först i morgon', 'risk', planned({ day: '2026-11-25' })),
    flags('Budgeten för det första året är inte ifylld', 'risk', changed(deficits, 'financial-report', 'r2023', { budget: null })),
    passes('Det gäller ett projekt', 'rapporten är en nämnds bokslut', changed(two, 'financial-report', 'r2025', { project: 'Bron' })),
    passes('Det är ett bolags bokslut', 'rapporten är en nämnds bokslut', changed(two, 'financial-report', 'r2025', { subject: 'bolaget' })),
    passes('Det är en rapport mitt i året', 'rapporten är en nämnds bokslut', changed(two, 'financial-report', 'r2025', { day: '2025-08-31' })),
    passes('Det senaste årets utfall är inte klart', 'rapporten är en nämnds bokslut', changed(deficits, 'financial-report', 'r2025', { outcome: null }), '2025-03-01'),
    passes('Budgeten hölls på kronan det senaste året', 'budgeten är överskriden', changed(deficits, 'financial-report', 'r2025', { outcome: 300_000_000 })),
    passes('Budgeten hölls året före', 'budgeten är överskriden', changed(deficits, 'financial-report', 'r2024', { outcome: 300_000_000 })),
    passes('Underskotten har ett år emellan', 'åren följer på varandra', without(deficits, 'financial-report', 'r2024')),
    passes('Nämndens budget hölls, och en annan nämnds underskott räknas inte in', 'budgeten är överskriden', changed(two, 'financial-report', 'r2024', { subject: 'bun' })),
    passes('Det är den sista dagen', 'tiden att besluta har gått ut', deficits, '2026-06-30'),
    passes('Nämnden har beslutat om åtgärder', 'ingen åtgärdsplan är beslutad', planned({ day: '2026-03-10' })),
    passes('Planen beslutades under det senaste året', 'ingen åtgärdsplan är beslutad', planned({ day: '2025-01-01' })),
    passes('Planen beslutades i dag', 'ingen åtgärdsplan är beslutad', planned({ day: '2026-11-24' })),
    cannotTell('Årets budget är inte ifylld', 'financial-report.budget', changed(deficits, 'financial-report', 'r2025', { budget: null })),
    cannotTell('Ingen går i god för att nämndens beslut är införda', 'completeness-mark.decision', unvouched(deficits, 'decision')),
    cannotTell('Årets utfall är inte ifyllt', 'financial-report.outcome', changed(deficits, 'financial-report', 'r2025', { outcome: null })),
    passes('Två bolag har gått med underskott', 'rapporten är en nämnds bokslut', changed(changed(two, 'financial-report', 'r2025', { subject: 'bolaget' }), 'financial-report', 'r2024', { subject: 'bolaget' })),
    examplesAbout('bolaget', '2026-11-24').passes('Bolagets bokslut prövas inte som en nämnds', 'rapporten är en nämnds bokslut', changed(changed(two, 'financial-report', 'r2025', { subject: 'bolaget' }), 'financial-report', 'r2024', { subject: 'bolaget' })),
  ],
};
