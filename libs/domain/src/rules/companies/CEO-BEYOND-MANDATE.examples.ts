import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout } from '../example-facts.js';

const lease = exampleTown({
  company: [{ id: 'property', name: 'Exempelfastigheter AB', ownership: 'wholly', companyKind: 'limited-company', ceoLimit: 5_000_000, boardReserved: ['KAPITALTILLSKOTT'], validFrom: '2010-01-01' }],
  body: [{ id: 'board', name: 'Styrelsen i Exempelfastigheter AB', bodyKind: 'company-board', company: 'property' }],
  matter: [{ id: 'm1', day: '2026-03-02', diaryNumber: 'EF 2026:11', title: 'Kontor i Smedjan', matterType: 'BOLAG_DRIFT', body: 'board', status: 'decided' }],
  decision: [{
    id: 'd1', day: '2026-05-20', number: 'VD 2026-05-20', title: 'Hyresavtal i tio år', matter: 'm1', kind: 'decision', body: 'board', makerKind: 'ceo', maker: 'vide', basis: 'company', company: 'property', amount: 30_000_000,
    isUrgent: false, absent: ['boardAuthorization'],
  }],
});
const { flags, passes, cannotTell } = examplesAbout('d1', '2026-11-24');
const decided = (fields: Parameters<typeof changed<'decision'>>[3], facts = lease) => changed(facts, 'decision', 'd1', fields);
const reserved = changed(decided({ amount: 400_000 }), 'company', 'property', { boardReserved: ['BOLAG_DRIFT'] });

export const ceoBeyondMandateExamples: RuleExamples = {
  rule: 'CEO-BEYOND-MANDATE',
  conditions: ['vd beslutade', 'det är ett beslut', 'det är ett bolagsbeslut', 'beloppet är över gränsen', 'frågan är förbehållen styrelsen', 'styrelsen har inte gett bemyndigande', 'det var inte brådskande eller styrelsen fick inte veta'],
  examples: [
    flags('Vd tecknade ett hyresavtal i tio år för 30 miljoner', 'risk', lease),
    flags('En krona över vd:s gräns', 'risk', decided({ amount: 5_000_001 })),
    flags('Ett litet belopp i en fråga som styrelsen har förbehållit sig', 'risk', reserved),
    flags('Förbehållet gäller fast gränsen inte är satt', 'risk', changed(reserved, 'company', 'property', { ceoLimit: null })),
    flags('Brådskande, men styrelsen fick aldrig veta', 'risk', decided({ isUrgent: true, absent: ['boardAuthorization', 'boardInformedOn'] })),
    flags('Styrelsen fick veta, men det var inte brådskande', 'risk', decided({ boardInformedOn: '2026-05-21' })),
    flags('Bolaget hittas genom sin styrelse', 'risk', decided({ company: null })),
    passes('Styrelsen tecknade avtalet', 'vd beslutade', decided({ makerKind: 'body' })),
    passes('Vd föreslog styrelsen avtalet', 'det är ett beslut', decided({ kind: 'proposal' })),
    passes('Bolaget finns inte i registret', 'det är ett bolagsbeslut', decided({ company: null, body: 'tn' })),
    passes('Precis på vd:s gräns', 'beloppet är över gränsen', decided({ amount: 5_000_000 })),
    passes('Vd-instruktionen har ingen beloppsgräns, och det är säkert', 'beloppet är över gränsen', changed(lease, 'company', 'property', { ceoLimit: null, absent: ['ceoLimit'] })),
    passes('Förbehållet gäller aktieägartillskott', 'frågan är förbehållen styrelsen', decided({ amount: 400_000 })),
    passes('Styrelsen hade gett vd i uppdrag att teckna avtalet', 'styrelsen har inte gett bemyndigande', decided({ boardAuthorization: 'Styrelsen 2026-05-06 § 31', absent: [] })),
    passes('Akut åtgärd efter en brand, och styrelsen underrättades samma kväll', 'det var inte brådskande eller styrelsen fick inte veta', decided({ isUrgent: true, boardInformedOn: '2026-05-20' })),
    cannotTell('Om styrelsen gett bemyndigande är inte ifyllt', 'decision.boardAuthorization', decided({ absent: [] })),
    cannotTell('Vd-instruktionen är inte införd', 'company.ceoLimit', changed(lease, 'company', 'property', { ceoLimit: null })),
    cannotTell('Beslutets belopp är inte ifyllt', 'decision.amount', decided({ amount: null })),
    cannotTell('Vad styrelsen har förbehållit sig är inte infört', 'company.boardReserved', changed(decided({ amount: 400_000 }), 'company', 'property', { boardReserved: null })),
    cannotTell('Om det var brådskande är inte ifyllt', 'decision.isUrgent', decided({ isUrgent: null, boardInformedOn: '2026-05-20' })),
    cannotTell('När styrelsen underrättades är inte ifyllt', 'decision.boardInformedOn', decided({ isUrgent: true })),
  ],
};
