import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout, unvouched, vouched } from '../example-facts.js';

const goals = exampleTown({
  'delegation-item': [{ id: 'i1', order: 'tn-order', number: '1.4', title: 'Fastställa nämndens mål', matterType: 'MAL', delegateKind: 'employee-post', delegate: 'technical-head', legalBasis: ['KL-7-5'], validFrom: '2023-01-01' }],
  'completeness-mark': vouched('delegation-item'),
});
const fine = changed(goals, 'delegation-item', 'i1', { title: 'Föreläggande med vite', matterType: 'BYGG_VITE', legalBasis: ['PBL-11-20'] });
const careOrder = changed(goals, 'delegation-item', 'i1', { title: 'Omedelbart omhändertagande', matterType: 'LVU_OMH' });
const { flags, passes, cannotTell } = examplesAbout('i1', '2026-11-24');

export const forbiddenItemExamples: RuleExamples = {
  rule: 'DO-FORBIDDEN',
  conditions: ['ärendet får inte delegeras', 'speciallagen stänger för delegaten', 'punkten nämner inget undantag', 'ordningen är antagen', 'ordningen gäller', 'punkten gäller'],
  examples: [
    flags('Förvaltningschefen fastställer nämndens mål', ['unlawful', 'reserved'], goals),
    flags('Utbildningschefen beslutar om skolornas indelning', ['unlawful', 'goals'], changed(goals, 'delegation-item', 'i1', { title: 'Skolornas indelning', matterType: 'SKOLSTRUKTUR' })),
    flags('En enhetschef omhändertar barn', ['unlawful', 'special-law'], careOrder),
    flags('En handläggare får förelägga med vite', ['unlawful', 'special-law'], fine),
    flags('Byggnadsnämndens utskott tar ut sanktionsavgift', ['unlawful', 'special-law'], changed(goals, 'delegation-item', 'i1', { title: 'Byggsanktionsavgift', matterType: 'BYGGSANKTION', delegateKind: 'subcommittee', delegate: 'tnau' })),
    flags('Vitespunkten nämner inget lagrum, och ordningen är helt införd', ['unlawful', 'special-law'], changed(fine, 'delegation-item', 'i1', { legalBasis: null })),
    passes('Förvaltningschefen fastställer rutinen för hur mål redovisas', 'ärendet får inte delegeras', changed(goals, 'delegation-item', 'i1', { title: 'Rutin för målredovisning', matterType: 'AVTAL_MINDRE' })),
    passes('Bygglov kan bli principiellt i ett enskilt ärende, men inte alltid', 'ärendet får inte delegeras', changed(goals, 'delegation-item', 'i1', { title: 'Bygglov', matterType: 'BYGGLOV' })),
    passes('Vad 2025 års socialtjänstlag säger om utskott är inte läst', 'ärendet får inte delegeras', changed(goals, 'delegation-item', 'i1', { title: 'Adoption', matterType: 'ADOPTION' })),
    passes('Utskottet får omhänderta barn', 'speciallagen stänger för delegaten', changed(careOrder, 'delegation-item', 'i1', { delegateKind: 'subcommittee', delegate: 'tnau' })),
    passes('Vitesförbudet vilar på undantaget för olovligt byggande', 'punkten nämner inget undantag', changed(fine, 'delegation-item', 'i1', { legalBasis: ['PBL-11-30', 'KL-7-5'] })),
    passes('Rektorn beslutar själv; förbudet gäller att lämna vidare', 'ärendet får inte delegeras', changed(goals, 'delegation-item', 'i1', { title: 'Avstängning av elev', matterType: 'AVSTANGNING_ELEV', delegateKind: 'chair', delegate: null })),
    passes('Ordningen är ännu ett utkast', 'ordningen är antagen', changed(goals, 'delegation-order', 'tn-order', { status: 'draft' })),
    passes('Ordningen upphörde i dag', 'ordningen gäller', changed(goals, 'delegation-order', 'tn-order', { validUntil: '2026-11-24' })),
    passes('Punkten togs bort i dag', 'punkten gäller', changed(goals, 'delegation-item', 'i1', { validUntil: '2026-11-24' })),
    cannotTell('Ärendetypen är inte ifylld', 'delegation-item.matterType', changed(goals, 'delegation-item', 'i1', { matterType: null })),
    cannotTell('Vem som är delegat är inte ifyllt', 'delegation-item.delegateKind', changed(careOrder, 'delegation-item', 'i1', { delegateKind: null })),
    cannotTell('Vem som får förelägga med vite är inte ifyllt', 'delegation-item.delegateKind', changed(fine, 'delegation-item', 'i1', { delegateKind: null })),
    cannotTell('Vitespunktens lagrum är inte ifyllt, och ingen går i god för ordningen', 'completeness-mark.delegation-item', changed(unvouched(fine, 'delegation-item'), 'delegation-item', 'i1', { legalBasis: null })),
  ],
};
