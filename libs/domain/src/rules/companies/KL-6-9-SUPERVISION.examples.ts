import { withRows } from '../../facts/facts-from.js';
import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout, unvouched, vouched } from '../example-facts.js';

const missing = exampleTown({
  company: [
    { id: 'property', name: 'Exempelfastigheter AB', ownership: 'wholly', companyKind: 'limited-company', validFrom: '2010-01-01' },
    { id: 'energy', name: 'Exempelenergi AB', ownership: 'partly', companyKind: 'limited-company', validFrom: '2012-01-01' },
  ],
  'supervision-decision': [
    { id: 'p24', day: '2025-05-06', company: 'property', year: 2024, body: 'ks', result: 'compatible', paragraph: '§ 88' },
    { id: 'e24', day: '2025-05-06', company: 'energy', year: 2024, body: 'ks', result: 'compatible', paragraph: '§ 88' },
    { id: 'e25', day: '2026-05-12', company: 'energy', year: 2025, body: 'ks', result: 'compatible', paragraph: '§ 90' },
  ],
  'completeness-mark': vouched('supervision-decision'),
});
const decided = withRows(missing, { 'supervision-decision': [{ id: 'p25', day: '2026-05-12', company: 'property', year: 2025, body: 'ks', result: 'compatible', paragraph: '§ 90' }] });
const { flags, passes, cannotTell } = examplesAbout('property', '2026-07-01');

export const supervisionExamples: RuleExamples = {
  rule: 'KL-6-9-SUPERVISION',
  conditions: ['bolaget är ett aktiebolag', 'kommunen ägde det under året', 'inget beslut av styrelsen finns', 'det är dags'],
  examples: [
    flags('Den första april finns beslut för alla bolag utom ett', ['notice', 'due'], missing, '2026-04-01'),
    flags('Den sista juni är ännu bara en påminnelse', ['notice', 'due'], missing, '2026-06-30'),
    flags('Dagen efter den egna gränsen', ['risk', 'late'], missing),
    flags('Nyårsdagen: året då beslutet skulle fattas är slut', ['unlawful', 'missing'], missing, '2027-01-01'),
    flags('Arbetsutskottet fattade beslutet i styrelsens ställe', ['risk', 'wrong-body'], changed(decided, 'supervision-decision', 'p25', { body: 'ksau' }), '2026-05-20'),
    flags('Kommunen har bestämt den sista maj som gräns', ['risk', 'late'], withRows(missing, { threshold: [{ id: 'due', key: 'supervisionDue', value: '05-31' }] }), '2026-06-01'),
    passes('Bolaget är ett handelsbolag', 'bolaget är ett aktiebolag', changed(missing, 'company', 'property', { companyKind: 'partnership' })),
    passes('Bolaget köptes på nyårsdagen efter', 'kommunen ägde det under året', changed(missing, 'company', 'property', { validFrom: '2026-01-01' })),
    passes('Ett samlat ärende med en beslutspunkt per bolag', 'inget beslut av styrelsen finns', decided),
    passes('Sista mars är det för tidigt att fråga', 'det är dags', missing, '2026-03-31'),
    cannotTell('Ingen går i god för att besluten är införda', 'completeness-mark.supervision-decision', unvouched(missing, 'supervision-decision')),
    cannotTell('Bolagets form är inte ifylld', 'company.companyKind', changed(missing, 'company', 'property', { companyKind: null })),
    cannotTell('Det organ som beslutade är inte känt', 'supervision-decision.body', changed(decided, 'supervision-decision', 'p25', { body: null })),
    passes('Handelsbolag där arbetsutskottet har beslutat', 'bolaget är ett aktiebolag', changed(changed(decided, 'supervision-decision', 'p25', { body: 'ksau' }), 'company', 'property', { companyKind: 'partnership' })),
    passes('Både arbetsutskottet och styrelsen har beslutat', 'inget beslut av styrelsen finns', withRows(decided, { 'supervision-decision': [{ id: 'p25b', day: '2026-05-05', company: 'property', year: 2025, body: 'ksau', result: 'compatible' }] })),
    flags('Arbetsutskottet beslutade, ingen går i god för registret, och tiden har gått', ['risk', 'wrong-body'], unvouched(changed(decided, 'supervision-decision', 'p25', { body: 'ksau' }), 'supervision-decision')),
    flags('Styrelsen beslutar först i morgon', ['risk', 'late'], changed(decided, 'supervision-decision', 'p25', { day: '2026-07-02' })),
    passes('Styrelsen beslutade i dag', 'inget beslut av styrelsen finns', changed(decided, 'supervision-decision', 'p25', { day: '2026-07-01' })),
    passes('Bolaget såldes på nyårsdagen året före', 'kommunen ägde det under året', changed(missing, 'company', 'property', { validUntil: '2025-01-01' })),
    flags('Nyårsafton är ännu inte lagens gräns', ['risk', 'late'], missing, '2026-12-31'),
    flags('Lagens första år prövas', ['unlawful', 'missing'], missing, '2019-01-02'),
    passes('Året före lagens första år prövas inte', 'det är dags', missing, '2018-02-01'),
    flags('Bolaget såldes en gång och köptes tillbaka', ['risk', 'late'], withRows(missing, { company: [{ id: 'property', name: 'Exempelfastigheter AB', ownership: 'wholly', companyKind: 'limited-company', validFrom: '2010-01-01', validUntil: '2020-01-01' }, { id: 'property', name: 'Exempelfastigheter AB', ownership: 'wholly', companyKind: 'limited-company', validFrom: '2022-01-01' }] })),
  ],
};
