import { withRows } from '../../facts/facts-from.js';
import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout, unvouched, vouched } from '../example-facts.js';

const silent = exampleTown({
  collaboration: [{ id: 'environment', name: 'Miljöförbundet', form: 'federation', status: 'active', startYear: 2014 }],
  'report-received': [{ id: 'r1', day: '2024-04-09', subject: 'environment', toBody: 'ks', title: 'Årsredovisning 2023', reportKind: 'annual' }],
  'completeness-mark': vouched('report-received'),
});
const { flags, passes, cannotTell } = examplesAbout('environment', '2026-11-24');

export const colNoReportingExamples: RuleExamples = {
  rule: 'COL-NO-REPORTING',
  conditions: ['samarbetet pågår', 'samarbetet är äldre än ett år', 'ingen rapport har kommit'],
  examples: [
    flags('Miljöförbundet redovisades senast våren 2024', 'risk', silent),
    flags('Rapporten är ett år gammal på dagen', 'risk', changed(silent, 'report-received', 'r1', { day: '2025-11-24' })),
    passes('Samarbetet utreds bara', 'samarbetet pågår', changed(silent, 'collaboration', 'environment', { status: 'explored' })),
    passes('Samarbetet började i mars', 'samarbetet är äldre än ett år', changed(silent, 'collaboration', 'environment', { startYear: 2026 })),
    passes('Det började i juni förra året och frågan ställs i mars', 'samarbetet är äldre än ett år', changed(silent, 'collaboration', 'environment', { startYear: null, validFrom: '2025-06-01' }), '2026-03-01'),
    passes('Delårsrapporten togs upp i styrelsen', 'ingen rapport har kommit', withRows(silent, { 'report-received': [{ id: 'r2', day: '2026-09-08', subject: 'environment', toBody: 'ks', title: 'Delårsrapport', paragraph: '§ 91' }] })),
    cannotTell('Ingen går i god för att rapporterna är införda', 'completeness-mark.report-received', unvouched(silent, 'report-received')),
    cannotTell('När samarbetet började är inte känt', 'collaboration.startYear', changed(silent, 'collaboration', 'environment', { startYear: null })),
    cannotTell('Om samarbetet pågår är inte känt', 'collaboration.status', changed(silent, 'collaboration', 'environment', { status: null })),
    passes('Rapporten togs upp i dag', 'ingen rapport har kommit', changed(silent, 'report-received', 'r1', { day: '2026-11-24' })),
    flags('Rapporten tas upp först i morgon', 'risk', changed(silent, 'report-received', 'r1', { day: '2026-11-25' })),
    flags('Samarbetet började för precis ett år sedan', 'risk', changed(silent, 'collaboration', 'environment', { startYear: null, validFrom: '2025-11-24' })),
    flags('Det började i fjol, och dagen är känd', 'risk', changed(silent, 'collaboration', 'environment', { startYear: 2025, validFrom: '2025-11-24' })),
    flags('Första året slutade för precis ett år sedan', 'risk', changed(silent, 'collaboration', 'environment', { startYear: 2024 }), '2025-12-31'),
    passes('Det började i fjol, men dagen är inte känd', 'samarbetet är äldre än ett år', changed(silent, 'collaboration', 'environment', { startYear: 2025 })),
    passes('Det började i fjol, och dagen är för tio månader sedan', 'samarbetet är äldre än ett år', changed(silent, 'collaboration', 'environment', { startYear: 2025, validFrom: '2025-12-01' }), '2026-10-01'),
  ],
};
