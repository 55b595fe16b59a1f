import { withRows } from '../../facts/facts-from.js';
import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout, vouched, without } from '../example-facts.js';

const overrun = exampleTown({
  company: [{ id: 'property', name: 'Exempelfastigheter AB', ownership: 'wholly', companyKind: 'limited-company', validFrom: '2010-01-01' }],
  directive: [{ id: 'dir', company: 'property', title: 'Ägardirektiv 2023', validFrom: '2023-01-01' }],
  'directive-clause': [{ id: 'duty', directive: 'dir', clauseType: 'information-duty', threshold: 5_000_000, days: 30, recipient: 'ks', validFrom: '2023-01-01' }],
  deviation: [{ id: 'v1', day: '2024-01-15', title: 'Kvarteret Smedjan', subject: 'property', amount: 43_000_000, absent: ['reportedOn'] }],
});
const { flags, passes, cannotTell } = examplesAbout('v1', '2026-11-24');

export const companyInfoDutyExamples: RuleExamples = {
  rule: 'COMPANY-INFO-DUTY',
  conditions: ['avvikelsen gäller ett bolag', 'avvikelsen når tröskeln', 'klausulens tid har gått', 'rapporten kom för sent eller inte alls', 'det finns en klausul'],
  examples: [
    flags('43 miljoner över budget, känt i två år, och ägaren fick läsa om det', ['risk', 'unreported'], overrun),
    flags('Rapporten kom, men först efter ett halvår', ['risk', 'late'], changed(overrun, 'deviation', 'v1', { absent: [], reportedOn: '2024-07-15' })),
    flags('Avvikelsen är precis så stor som tröskeln', ['risk', 'unreported'], changed(overrun, 'deviation', 'v1', { amount: 5_000_000 })),
    flags('Klausulen står i koncernens gemensamma direktiv', ['risk', 'unreported'],
      changed(withRows(overrun, { directive: [{ id: 'dir', company: 'property', title: 'Ägardirektiv', commonDirective: 'group', validFrom: '2023-01-01' }, { id: 'group', company: 'parent', title: 'Koncerndirektiv', validFrom: '2020-01-01' }] }), 'directive-clause', 'duty', { directive: 'group' })),
    passes('Samma överskridande i en nämnd', 'avvikelsen gäller ett bolag', changed(overrun, 'deviation', 'v1', { subject: 'tn' })),
    passes('Två miljoner, redovisat i tertialrapporten men inte särskilt', 'avvikelsen når tröskeln', changed(overrun, 'deviation', 'v1', { amount: 2_000_000 })),
    passes('Trettionde dagen, och rapporten är ännu inte skriven', 'klausulens tid har gått', overrun, '2024-02-14'),
    passes('Rapporten kom på den sista dagen', 'rapporten kom för sent eller inte alls', changed(overrun, 'deviation', 'v1', { absent: [], reportedOn: '2024-02-14' })),
    passes('Direktivet har ingen klausul om information, och det är säkert', 'det finns en klausul', withRows(without(overrun, 'directive-clause', 'duty'), { 'completeness-mark': vouched('directive-clause') })),
    cannotTell('Om ägaren fick veta är inte antecknat', 'deviation.reportedOn', changed(overrun, 'deviation', 'v1', { absent: [] })),
    cannotTell('Avvikelsens belopp är inte ifyllt', 'deviation.amount', changed(overrun, 'deviation', 'v1', { amount: null })),
    cannotTell('Klausulens tröskel är inte ifylld', 'directive-clause.threshold', changed(overrun, 'directive-clause', 'duty', { threshold: null })),
    cannotTell('Klausulens tid är inte ifylld', 'directive-clause.days', changed(overrun, 'directive-clause', 'duty', { days: null })),
    cannotTell('Direktivets klausuler är inte införda', 'completeness-mark.directive-clause', without(overrun, 'directive-clause', 'duty')),
    flags('Två klausuler om information, och den strängare är bruten', ['risk', 'unreported'], withRows(changed(overrun, 'deviation', 'v1', { amount: 3_000_000 }), { 'directive-clause': [{ id: 'strict', directive: 'dir', clauseType: 'information-duty', threshold: 1_000_000, days: 10, validFrom: '2023-01-01' }] })),
    passes('Klausulen infördes först året därpå, och det är säkert', 'det finns en klausul', withRows(changed(overrun, 'directive-clause', 'duty', { validFrom: '2025-01-01' }), { 'completeness-mark': vouched('directive-clause') })),
    passes('Direktivet infördes först året därpå, och det är säkert', 'det finns en klausul', withRows(changed(overrun, 'directive', 'dir', { validFrom: '2025-01-01' }), { 'completeness-mark': vouched('directive-clause') })),
    flags('Klausulen nämner inget belopp, så allt ska berättas', ['risk', 'unreported'], changed(changed(overrun, 'directive-clause', 'duty', { threshold: null, absent: ['threshold'] }), 'deviation', 'v1', { amount: 10_000 })),
  ],
};
