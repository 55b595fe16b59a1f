import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout } from '../example-facts.js';

const unreported = exampleTown({
  'financial-report': [{ id: 'f1', day: '2026-09-30', subject: 'tn', title: 'Tekniska nämnden, september', budget: 300_000_000, forecast: 335_000_000, absent: ['reportedOn'] }],
});
const { flags, passes, cannotTell } = examplesAbout('f1', '2026-11-24');

export const budgetDeviationUnreportedExamples: RuleExamples = {
  rule: 'BUDGET-DEVIATION-UNREPORTED',
  conditions: ['avvikelsen når gränsen', 'rapportfristen har gått ut', 'rapporten har inte nått organet'],
  examples: [
    flags('Besparingen på 30 miljoner blev ett överskridande på 5, och nämnden vet det inte', 'risk', unreported),
    flags('Överskott är också en avvikelse', 'risk', changed(unreported, 'financial-report', 'f1', { forecast: 290_000_000 })),
    flags('Avvikelsen är precis två procent', 'risk', changed(unreported, 'financial-report', 'f1', { forecast: 306_000_000 })),
    passes('0,3 procent över en stor budget är nästan en miljon men under gränsen', 'avvikelsen når gränsen', changed(unreported, 'financial-report', 'f1', { forecast: 300_900_000 })),
    passes('Tjugo procent av en liten budget är under beloppsgränsen', 'avvikelsen når gränsen', changed(unreported, 'financial-report', 'f1', { budget: 4_000_000, forecast: 4_800_000 })),
    passes('Fristen löper ut i dag', 'rapportfristen har gått ut', unreported, '2026-10-30'),
    passes('Rapporten kom sent men den kom', 'rapporten har inte nått organet', changed(unreported, 'financial-report', 'f1', { absent: [], reportedOn: '2026-11-20' })),
    cannotTell('Ingen har fyllt i om rapporten nådde nämnden', 'financial-report.reportedOn', changed(unreported, 'financial-report', 'f1', { absent: [] })),
    cannotTell('Prognosen är inte ifylld', 'financial-report.forecast', changed(unreported, 'financial-report', 'f1', { forecast: null })),
    cannotTell('Budgeten är inte ifylld', 'financial-report.budget', changed(unreported, 'financial-report', 'f1', { budget: null })),
    cannotTell('Varken budget eller prognos är ifylld', 'financial-report.budget', changed(unreported, 'financial-report', 'f1', { budget: null, forecast: null })),
  ],
};
