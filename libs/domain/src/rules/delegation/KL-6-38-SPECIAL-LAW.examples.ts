import { withRows } from '../../facts/facts-from.js';
import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout } from '../example-facts.js';

const fee = exampleTown({
  post: [{ id: 'inspector', title: 'Byggnadsinspektör', unit: 'tf', isAdministrationHead: false }],
  matter: [{ id: 'm1', day: '2026-05-04', diaryNumber: 'TN 2026:120', title: 'Tillbyggnad', matterType: 'BYGGSANKTION', body: 'tn', status: 'decided' }],
  decision: [{ id: 'd1', day: '2026-06-02', number: '120-3', title: 'Byggsanktionsavgift', matter: 'm1', kind: 'decision', body: 'tn', makerKind: 'employee-post', maker: 'inspector', basis: 'delegation' }],
});
const typed = (matterType: string) => changed(fee, 'matter', 'm1', { matterType });
const made = (matterType: string, fields: Parameters<typeof changed<'decision'>>[3]) => changed(typed(matterType), 'decision', 'd1', fields);
const fined = made('BYGG_VITE', { law: ['PBL-11-37'] });
const permit = withRows(typed('BYGGLOV'), { assessment: [{ id: 'a1', day: '2026-05-20', matter: 'm1', question: 'principal', value: true, by: 'Kommunjuristen', reason: 'Vägledande för hela området' }] });
const order = withRows(typed('LVU_OMH'), { person: [{ id: 'sam', name: 'Sam Kvistby' }] });
const byChair = changed(order, 'decision', 'd1', { makerKind: 'chair', maker: 'tn-chair', makerPerson: 'tove', isUrgent: true });
const { flags, passes, cannotTell } = examplesAbout('d1', '2026-11-24');

export const barredBySpecialLawExamples: RuleExamples = {
  rule: 'KL-6-38-SPECIAL-LAW',
  conditions: [
    'ärendetypen har en spärr i lag', 'det är ett beslut', 'någon beslutade i nämndens ställe', 'lagen tillåter inte den beslutsfattaren', 'spärren gäller ärendet', 'brådska öppnar inte för beslutet', 'rätten är inte lämnad vidare', 'det är inte ett bolagsbeslut',
  ],
  examples: [
    flags('Byggnadsinspektören beslutar om byggsanktionsavgift', ['unlawful', 'barred'], fee),
    flags('Utskottet gör det, efter vidaredelegering i ordningen', ['unlawful', 'barred'], changed(fee, 'decision', 'd1', { makerKind: 'subcommittee', maker: 'ksau' })),
    flags('En anställd i grannkommunen gör det enligt avtal', ['unlawful', 'barred'], changed(fee, 'decision', 'd1', { makerKind: 'external-employee', basis: 'contract-delegation' })),
    flags('Inspektören förelägger om rättelse vid vite', ['unlawful', 'barred'], fined),
    flags('Samma sak, och lagrummet står bara i punkten', ['unlawful', 'barred'], withRows(made('BYGG_VITE', { item: 'i1' }), { 'delegation-item': [{ id: 'i1', order: 'tn-order', number: '3', title: 'Vite', matterType: 'BYGG_VITE', delegateKind: 'employee-post', delegate: 'inspector', legalBasis: ['PBL-11-37'] }] })),
    flags('Bygglov som är bedömt som principiellt beviljas på delegation', ['unlawful', 'barred'], permit),
    flags('En socialsekreterare beslutar om omedelbart omhändertagande', ['unlawful', 'barred'], order),
    flags('Ordföranden gör det på delegation fast det inte brådskar', ['unlawful', 'barred'], changed(byChair, 'decision', 'd1', { isUrgent: false })),
    flags('Detaljplanen antas av planchefen', ['unlawful', 'barred'], typed('DETALJPLAN_ANTAGANDE')),
    flags('Rektorn låter en biträdande rektor stänga av en elev', ['unlawful', 'handed-on'], made('AVSTANGNING_ELEV', { basis: 'sub-delegation' })),
    flags('Nämndens ordförande stänger av eleven, brådskande', ['unlawful', 'handed-on'], made('AVSTANGNING_ELEV', { makerKind: 'chair', basis: 'urgent' })),
    flags('Första dagen med 2025 års socialtjänstlag', ['risk', 'unread'], changed(typed('BARN_PLACERING'), 'decision', 'd1', { day: '2025-07-01' })),
    cannotTell('Dagen före 2025 års socialtjänstlag', 'decision.day', changed(typed('BARN_PLACERING'), 'decision', 'd1', { day: '2025-06-30' })),
    flags('En enhetschef placerar ett barn med samtycke', ['risk', 'unread'], typed('BARN_PLACERING')),
    passes('Inspektören beslutar om startbesked', 'ärendetypen har en spärr i lag', typed('STARTBESKED')),
    passes('Inspektören föreslår nämnden avgiften', 'det är ett beslut', changed(fee, 'decision', 'd1', { kind: 'proposal' })),
    passes('Det är antecknat att beslutet vilar direkt på lag', 'någon beslutade i nämndens ställe', changed(fee, 'decision', 'd1', { basis: 'law' })),
    passes('Nämnden beslutar om avgiften', 'lagen tillåter inte den beslutsfattaren', changed(fee, 'decision', 'd1', { makerKind: 'body', maker: 'tn' })),
    passes('Inspektören förbjuder fortsatt bygge vid vite, som lagen tillåter', 'spärren gäller ärendet', changed(fined, 'decision', 'd1', { law: ['PBL-11-30', 'PBL-11-37'] })),
    passes('Bygglov i ett vanligt ärende', 'spärren gäller ärendet', changed(permit, 'assessment', 'a1', { value: false })),
    passes('Bygglov som ingen har bedömt', 'spärren gäller ärendet', typed('BYGGLOV')),
    passes('Ordföranden beslutar om avgiften när det brådskar', 'brådska öppnar inte för beslutet', changed(fee, 'decision', 'd1', { makerKind: 'chair', maker: 'tn-chair', basis: 'urgent' })),
    passes('Ordföranden omhändertar ett barn en natt', 'brådska öppnar inte för beslutet', byChair),
    passes('Socialnämndens utskott beslutar om omhändertagande', 'lagen tillåter inte den beslutsfattaren', changed(order, 'decision', 'd1', { makerKind: 'subcommittee' })),
    passes('En handläggare begär hjälp av polisen', 'lagen tillåter inte den beslutsfattaren', typed('LVU_HANDRACKNING')),
    passes('Rektorn stänger själv av eleven', 'rätten är inte lämnad vidare', typed('AVSTANGNING_ELEV')),
    passes('Bolagets styrelse beslutade', 'det är inte ett bolagsbeslut', changed(fee, 'decision', 'd1', { company: 'bolaget' })),
    cannotTell('Vilket lagrum vitet vilar på är inte ifyllt', 'decision.law', changed(fined, 'decision', 'd1', { law: null })),
    cannotTell('Om omhändertagandet brådskade är inte antecknat', 'decision.isUrgent', changed(byChair, 'decision', 'd1', { isUrgent: null })),
    cannotTell('Ordföranden antar en plan brådskande, och lagen är oklar', 'assessment.value', made('DETALJPLAN_ANTAGANDE', { makerKind: 'chair', basis: 'urgent' })),
    cannotTell('Grunden för beslutet är inte ifylld', 'decision.basis', changed(fee, 'decision', 'd1', { basis: null })),
    cannotTell('Vem som beslutade är inte ifyllt', 'decision.makerKind', changed(fee, 'decision', 'd1', { makerKind: null })),
    flags('Begäran till polisen görs av en automatiserad funktion', ['unlawful', 'barred'], made('LVU_HANDRACKNING', { makerKind: 'automated' })),
    passes('Ordföranden omhändertar en ungdom, på grunden brådska', 'brådska öppnar inte för beslutet', changed(byChair, 'decision', 'd1', { basis: 'urgent' })),
    passes('Det är antecknat att beslutet inte har någon grund', 'någon beslutade i nämndens ställe', changed(fee, 'decision', 'd1', { basis: null, absent: ['basis'] })),
  ],
};
