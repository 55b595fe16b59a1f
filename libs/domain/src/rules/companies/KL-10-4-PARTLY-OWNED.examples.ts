import { withRows } from '../../facts/facts-from.js';
import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout, unvouched, vouched, without } from '../example-facts.js';

const solar = exampleTown({
  company: [{ id: 'solar', name: 'Exempelsol AB', ownership: 'partly', companyKind: 'limited-company', share: 30, jointControl: true, absent: ['ownerConditions'], validFrom: '2024-01-01' }],
  handover: [{ id: 'h1', title: 'Solel till kommunens hus', recipientKind: 'municipal-company', recipient: 'solar', validFrom: '2024-03-01' }],
  'completeness-mark': vouched('handover'),
});
const { flags, passes, cannotTell } = examplesAbout('solar', '2026-11-24');
const company = (fields: Parameters<typeof changed<'company'>>[3], facts = solar) => changed(facts, 'company', 'solar', fields);
const listed = withRows(company({ absent: [] }), { 'completeness-mark': [...solar.all('completeness-mark'), { id: 'mark-company', register: 'company', by: 'Registratorn' }] });

export const partlyOwnedExamples: RuleExamples = {
  rule: 'KL-10-4-PARTLY-OWNED',
  conditions: ['bolaget är delägt', 'det är ett bolag', 'kommunen bestämmer tillsammans med andra', 'en uppgift är överlämnad', 'villkoren är inte prövade'],
  examples: [
    flags('Energibolaget ägs till 30 procent, och inga villkor är beslutade', ['unlawful', 'not-assessed'], solar),
    flags('Bolagsregistret är helt infört, men inget beslut om villkor finns där', ['risk', 'not-found'], listed),
    flags('Registret är infört, och villkoren finns säkert inte', ['unlawful', 'not-assessed'], changed(listed, 'company', 'solar', { absent: ['ownerConditions'] })),
    passes('Bolaget är helägt', 'bolaget är delägt', company({ ownership: 'wholly' })),
    passes('En stiftelse prövas mot en annan paragraf', 'det är ett bolag', company({ companyKind: 'foundation' })),
    passes('Några få aktier utan inflytande', 'kommunen bestämmer tillsammans med andra', company({ jointControl: false })),
    passes('Bolaget har ingen kommunal uppgift', 'en uppgift är överlämnad', without(solar, 'handover', 'h1')),
    passes('Uppgiften togs tillbaka i våras', 'en uppgift är överlämnad', changed(solar, 'handover', 'h1', { validUntil: '2026-05-01' })),
    passes('Uppgiften ligger på ett annat bolag', 'en uppgift är överlämnad', changed(solar, 'handover', 'h1', { recipient: 'other' })),
    passes('Fullmäktige redovisade vilka villkor som gick att få igenom', 'villkoren är inte prövade', company({ ownerConditions: 'KF 2024-02-26 § 51', absent: [] })),
    passes('Villkoren är prövade, och registret är infört', 'villkoren är inte prövade', changed(listed, 'company', 'solar', { ownerConditions: 'KF 2024-02-26 § 51' })),
    cannotTell('Om villkoren är prövade är inte ifyllt', 'company.ownerConditions', company({ absent: [] })),
    cannotTell('Om kommunen bestämmer tillsammans med andra är inte ifyllt', 'company.jointControl', company({ jointControl: null })),
    cannotTell('Om bolaget är delägt är inte ifyllt', 'company.ownership', company({ ownership: null })),
    cannotTell('Associationsformen är inte ifylld', 'company.companyKind', company({ companyKind: null })),
    cannotTell('Ingen går i god för att överlämnandena är införda', 'completeness-mark.handover', unvouched(without(solar, 'handover', 'h1'), 'handover')),
    flags('Någon går i god för just det här bolaget', ['risk', 'not-found'], withRows(company({ absent: [] }), { 'completeness-mark': [{ id: 'm', register: 'company', subject: 'solar', by: 'Registratorn' }] })),
    passes('Några få aktier, och bolagsregistret är infört', 'kommunen bestämmer tillsammans med andra', changed(listed, 'company', 'solar', { jointControl: false })),
    cannotTell('Någon går i god för ett annat bolag', 'company.ownerConditions', withRows(company({ absent: [] }), { 'completeness-mark': [{ id: 'm', register: 'company', subject: 'parent', by: 'Registratorn' }] })),
  ],
};
