import { withRows } from '../../facts/facts-from.js';
import type { Row } from '../../facts/facts.js';
import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout, unvouched, vouched } from '../example-facts.js';
import { wholeOrganization } from '../rule.js';

const year2025 = exampleTown({
  collaboration: [
    { id: 'payroll', name: 'Löner', form: 'agreement', status: 'active', startYear: 2025, validFrom: '2025-01-01' },
    { id: 'fire', name: 'Räddningstjänst', form: 'federation', status: 'active', startYear: 2012, validFrom: '2012-01-01' },
  ],
  'completeness-mark': vouched('report-received'),
});
const from2024 = changed(year2025, 'collaboration', 'payroll', { startYear: 2024, validFrom: '2024-01-01', validUntil: '2025-01-01' });
const told = (row: Partial<Row<'report-received'>> = {}, facts = year2025) =>
  withRows(facts, { 'report-received': [{ id: 'r1', day: '2026-05-25', subject: 'payroll', toBody: 'kf', title: 'Årsredovisning, avsnittet om avtalssamverkan', reportKind: 'agreement-report', ...row }] });
const { flags, passes, cannotTell } = examplesAbout(wholeOrganization, '2026-11-23');

export const agreementsAnnualExamples: RuleExamples = {
  rule: 'KL-9-38-ANNUAL',
  conditions: ['avtalssamverkan pågick under året', 'ingen rapport till fullmäktige under året efter', 'halva året efter har gått'],
  examples: [
    cannotTell('När avtalet började är inte ifyllt', 'collaboration.startYear', changed(year2025, 'collaboration', 'payroll', { startYear: null, validFrom: null }), '2026-05-01'),
    flags('Löneavtalet pågick 2025, och i november 2026 finns ingen rapport', ['notice', 'not-yet'], year2025),
    flags('Den 2 januari 2027 har hela året gått', ['unlawful', 'not-reported'], year2025, '2027-01-02'),
    flags('Det är den 1 juli', ['notice', 'not-yet'], year2025, '2026-07-01'),
    flags('Nyårsafton är ännu en påminnelse', ['notice', 'not-yet'], year2025, '2026-12-31'),
    flags('Rapporten gick till styrelsen', ['notice', 'not-yet'], told({ toBody: 'ks' })),
    flags('Fullmäktige fick en delårsrapport', ['notice', 'not-yet'], told({ reportKind: 'interim' })),
    flags('Rapporten från året innan räcker inte', ['notice', 'not-yet'], told({ day: '2025-12-15' })),
    flags('Rapporten tas upp först i december', ['notice', 'not-yet'], told({ day: '2026-12-14' })),
    flags('Rapporten för 2025 kom i januari 2027', ['unlawful', 'not-reported'], told({ day: '2027-01-01' }), '2027-01-02'),
    flags('Avtalet började den sista dagen på året', ['notice', 'not-yet'], changed(year2025, 'collaboration', 'payroll', { validFrom: '2025-12-31' })),
    flags('Avtalet från 2024 tog slut första dagen 2025', ['notice', 'not-yet'], changed(year2025, 'collaboration', 'payroll', { validUntil: '2025-01-02' })),
    passes('Det är den 30 juni', 'halva året efter har gått', year2025, '2026-06-30'),
    passes('Redovisningen är ett avsnitt i årsredovisningen', 'ingen rapport till fullmäktige under året efter', told()),
    passes('Rapporten finns, fast ingen går i god för att alla är införda', 'ingen rapport till fullmäktige under året efter', unvouched(told(), 'report-received')),
    passes('Rapporten togs upp på nyårsdagen', 'ingen rapport till fullmäktige under året efter', told({ day: '2026-01-01' })),
    passes('Rapporten togs upp i dag', 'ingen rapport till fullmäktige under året efter', told({ day: '2026-11-23' })),
    passes('Avtalet var slut när året började', 'avtalssamverkan pågick under året', told({ day: '2025-05-05' }, from2024)),
    passes('Avtalet började först 2026', 'avtalssamverkan pågick under året', changed(year2025, 'collaboration', 'payroll', { startYear: 2026, validFrom: null })),
    passes('Avtalet är infört från 2026', 'avtalssamverkan pågick under året', changed(year2025, 'collaboration', 'payroll', { startYear: null, validFrom: '2026-01-01' })),
    passes('Samarbetet utreds bara', 'avtalssamverkan pågick under året', changed(year2025, 'collaboration', 'payroll', { status: 'explored' })),
    passes('Det är en gemensam nämnd', 'avtalssamverkan pågick under året', changed(year2025, 'collaboration', 'payroll', { form: 'joint-committee' })),
    passes('Avtalet är från 2017, före skyldigheten', 'avtalssamverkan pågick under året', changed(year2025, 'collaboration', 'payroll', { startYear: 2017, validFrom: '2017-01-01', validUntil: '2018-01-01' }), '2018-11-23'),
    flags('Det första året som ska redovisas är 2018', ['notice', 'not-yet'], changed(year2025, 'collaboration', 'payroll', { startYear: 2018, validFrom: null, validUntil: '2019-01-01' }), '2019-11-23'),
    passes('Formen är okänd och ingen antar något', 'avtalssamverkan pågick under året', changed(year2025, 'collaboration', 'payroll', { form: null })),
    passes('Man antog ett avtal, men det är en gemensam nämnd', 'avtalssamverkan pågick under året', changed(year2025, 'collaboration', 'payroll', { form: 'joint-committee', assumedForm: 'agreement' })),
    flags('Någon går i god för just fullmäktiges rapporter', ['notice', 'not-yet'], withRows(unvouched(year2025, 'report-received'), { 'completeness-mark': [{ id: 'kf-only', register: 'report-received', subject: 'kf', by: 'Registratorn' }] })),
    cannotTell('Ingen går i god för att rapporterna är införda', 'completeness-mark.report-received', unvouched(year2025, 'report-received')),
    cannotTell('Formen är bara ett antagande', 'collaboration.form', changed(year2025, 'collaboration', 'payroll', { form: null, assumedForm: 'agreement' })),
    cannotTell('Rapportens art är inte ifylld', 'report-received.reportKind', told({ reportKind: null })),
    cannotTell('Vem som fick rapporten är inte ifyllt', 'report-received.toBody', told({ toBody: null })),
  ],
};
