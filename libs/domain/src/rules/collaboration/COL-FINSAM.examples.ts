import type { Facts, Row } from '../../facts/facts.js';
import { withRows } from '../../facts/facts-from.js';
import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout, unvouched, vouched, without } from '../example-facts.js';

const whole = exampleTown({
  collaboration: [{ id: 'f', name: 'Samordningsförbundet', form: 'coordination-federation', status: 'active', startYear: 2015 }],
  'collaboration-party': [
    { id: 'fk', collaboration: 'f', name: 'Försäkringskassan', partyKind: 'social-insurance', costShare: 30 }, { id: 'af', collaboration: 'f', name: 'Arbetsförmedlingen', partyKind: 'employment-service', costShare: 20 },
    { id: 'reg', collaboration: 'f', name: 'Regionen', partyKind: 'region', costShare: 25 }, { id: 'k1', collaboration: 'f', name: 'Exempelkommunen', partyKind: 'municipality', costShare: 15 },
    { id: 'k2', collaboration: 'f', name: 'Kommunen över länsgränsen', partyKind: 'municipality', costShare: 10 },
  ],
  agreement: [{ id: 'order', collaboration: 'f', title: 'Förbundsordningen', documentKind: 'federation-order', absent: ['missingPoints'] }],
  'report-received': [{ id: 'r1', day: '2026-03-31', subject: 'f', toBody: 'ks', title: 'Årsredovisning 2025', reportKind: 'annual' }],
  'completeness-mark': vouched('collaboration-party', 'agreement', 'report-received'),
});
const report = (row: Partial<Row<'report-received'>>) => changed(whole, 'report-received', 'r1', row);
const party = (id: string, row: Partial<Row<'collaboration-party'>>, facts: Facts = whole) => changed(facts, 'collaboration-party', id, row);
const { flags, passes, cannotTell } = examplesAbout('f', '2026-11-24');

export const colFinsamExamples: RuleExamples = {
  rule: 'COL-FINSAM',
  conditions: ['en part saknas', 'förbundsordningen har brister', 'andelarna är fel', 'årsredovisningen är sen', 'samarbetet pågår', 'formen är samordningsförbund'],
  examples: [
    flags('Arbetsförmedlingen är inte längre part', ['notice', 'parties'], without(whole, 'collaboration-party', 'af')),
    flags('Försäkringskassan saknas', ['notice', 'parties'], without(whole, 'collaboration-party', 'fk')),
    flags('Regionen lämnade vid nyår', ['notice', 'parties'], party('reg', { validUntil: '2026-01-01' })),
    flags('Ingen kommun är med', ['notice', 'parties'], without(without(whole, 'collaboration-party', 'k1'), 'collaboration-party', 'k2')),
    flags('Förbundsordningen saknas', ['notice', 'order'], without(whole, 'agreement', 'order')),
    flags('Förbundsordningen säger inget om utträde', ['notice', 'order'], changed(whole, 'agreement', 'order', { missingPoints: ['Utträde'], absent: [] })),
    flags('Dokumentet är ett avtal', ['notice', 'order'], changed(whole, 'agreement', 'order', { documentKind: 'contract' })),
    flags('Staten betalar mindre än hälften', ['notice', 'share'], party('fk', { costShare: 25 })),
    flags('Regionen betalar en femtedel', ['notice', 'share'], party('reg', { costShare: 20 })),
    flags('Kommunerna betalar tjugo procent', ['notice', 'share'], party('k1', { costShare: 10 })),
    flags('Årsredovisningen kom den 1 april', ['notice', 'late'], report({ day: '2026-04-01' })),
    flags('En delårsrapport räcker inte', ['notice', 'late'], report({ reportKind: 'interim' })),
    flags('Årsredovisningen är från förra året', ['notice', 'late'], report({ day: '2025-12-31' })),
    passes('Ett förbund över länsgränsen med alla parter', 'en part saknas', whole),
    passes('Alla parter finns, fast ingen går i god för registret', 'en part saknas', unvouched(whole, 'collaboration-party')),
    passes('Förbundsordningen är fullständig', 'förbundsordningen har brister', unvouched(whole, 'agreement')),
    passes('Andelarna är avrundade till en decimal', 'andelarna är fel', party('fk', { costShare: 30.1 })),
    passes('Årsredovisningen kom den sista mars', 'årsredovisningen är sen', unvouched(whole, 'report-received')),
    passes('Mars är inte slut ännu', 'årsredovisningen är sen', withRows(without(whole, 'report-received', 'r1'), { 'report-received': [{ id: 'r0', day: '2025-03-10', subject: 'f', title: 'Årsredovisning 2024', reportKind: 'annual' }] }), '2026-03-31'),
    passes('Förbundet började i år', 'årsredovisningen är sen', changed(report({ day: '2026-05-01' }), 'collaboration', 'f', { startYear: 2026 })),
    flags('Förbundet började under förra året', ['notice', 'late'], changed(report({ day: '2026-05-01' }), 'collaboration', 'f', { startYear: 2025 })),
    passes('Förbundet är avslutat', 'samarbetet pågår', changed(without(whole, 'agreement', 'order'), 'collaboration', 'f', { status: 'ended' })),
    passes('Ett vanligt kommunalförbund', 'formen är samordningsförbund', changed(without(whole, 'agreement', 'order'), 'collaboration', 'f', { form: 'federation' })),
    cannotTell('Ingen går i god för att parterna är införda', 'completeness-mark.collaboration-party', unvouched(without(whole, 'collaboration-party', 'af'), 'collaboration-party')),
    cannotTell('Vad en part är för slag är inte ifyllt', 'collaboration-party.partyKind', party('af', { partyKind: null })),
    cannotTell('En parts andel är inte ifylld', 'collaboration-party.costShare', party('k2', { costShare: null })),
    cannotTell('Ingen går i god för att dokumenten är införda', 'completeness-mark.agreement', unvouched(without(whole, 'agreement', 'order'), 'agreement')),
    cannotTell('Förbundsordningen är inte läst mot lagen', 'agreement.missingPoints', changed(whole, 'agreement', 'order', { absent: [] })),
    cannotTell('Ingen går i god för att rapporterna är införda', 'completeness-mark.report-received', unvouched(without(whole, 'report-received', 'r1'), 'report-received')),
    cannotTell('Rapportens art är inte ifylld', 'report-received.reportKind', report({ reportKind: null })),
    cannotTell('När förbundet började är inte känt', 'collaboration.startYear', changed(report({ day: '2026-05-01' }), 'collaboration', 'f', { startYear: null })),
  ],
};
