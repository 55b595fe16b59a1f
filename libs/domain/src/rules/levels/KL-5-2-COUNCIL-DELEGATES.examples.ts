import { withRows } from '../../facts/facts-from.js';
import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout } from '../example-facts.js';

const tax = exampleTown({ remit: [{ id: 'r1', body: 'ks', matterType: 'SKATTESATS', paragraph: 'Reglementet § 9', validFrom: '2023-01-01', exceptsPrincipal: true }] });
const remit = (fields: object) => changed(tax, 'remit', 'r1', fields);
const plots = withRows(changed(tax, 'remit', 'r1', { matterType: 'GATA_DRIFT' }), { 'council-mandate': [{ id: 'c1', body: 'ks', mandateKind: 'delegation', matterType: 'MARK_FORSALJNING', paragraph: 'KF § 30', validFrom: '2024-01-01', exceptsPrincipal: true }] });
const mandate = (fields: object) => changed(plots, 'council-mandate', 'c1', fields);
const handedTo = (bodyKind: 'subcommittee' | 'employee-joint' | 'crisis-committee' | 'joint-committee', matterType: string) => changed(remit({ matterType, body: 'ksau' }), 'body', 'ksau', { bodyKind });
const { flags, passes, cannotTell } = examplesAbout('r1', '2026-11-24');
const given = examplesAbout('c1', '2026-11-24');

export const councilDelegatesExamples: RuleExamples = {
  rule: 'KL-5-2-COUNCIL-DELEGATES',
  conditions: ['ärendetypen hör alltid till fullmäktige', 'organet får inte ta emot beslutanderätt', 'principiella ärenden är inte undantagna', 'organet är inte fullmäktige självt', 'punkten gäller den dagen', 'uppdraget är en beslutanderätt'],
  examples: [
    flags('Styrelsen får bestämma skattesatsen när det brådskar', ['unlawful', 'always'], tax),
    flags('En taxa som lagen lägger på fullmäktige', ['unlawful', 'always'], remit({ matterType: 'TAXA_PBL' })),
    flags('Fullmäktiges mål för verksamheten', ['unlawful', 'always'], remit({ matterType: 'MAL' })),
    flags('Reglementet lämnar gatorna till ett utskott', ['unlawful', 'no-committee'], handedTo('subcommittee', 'GATA_DRIFT')),
    flags('Ett partssammansatt organ får besluta om gator', ['unlawful', 'no-committee'], handedTo('employee-joint', 'GATA_DRIFT')),
    flags('Styrelsen har markköp, och principiella köp är med', ['notice', 'principal'], remit({ matterType: 'MARK_KOP', exceptsPrincipal: false })),
    flags('Det är antecknat att undantag saknas', ['notice', 'principal'], remit({ matterType: 'MARK_KOP', exceptsPrincipal: null, absent: ['exceptsPrincipal'] })),
    given.flags('Fullmäktige lämnar tomtförsäljningen utan undantag', ['notice', 'principal'], mandate({ exceptsPrincipal: false })),
    given.flags('Ett särskilt beslut lämnar skattesatsen till styrelsen', ['unlawful', 'always'], mandate({ matterType: 'SKATTESATS' })),
    given.passes('Styrelsen säljer småhustomter enligt en fastställd taxa', 'principiella ärenden är inte undantagna', plots),
    given.passes('Styrelsen får styra över nämnden, vilket är en annan fråga', 'uppdraget är en beslutanderätt', mandate({ mandateKind: 'over-committee', exceptsPrincipal: false })),
    given.passes('Uppdraget upphörde samma dag', 'punkten gäller den dagen', mandate({ exceptsPrincipal: false, validUntil: '2026-11-24' })),
    passes('Tekniska gatufrågor är nämndens', 'ärendetypen hör alltid till fullmäktige', remit({ matterType: 'GATA_DRIFT' })),
    passes('En gemensam nämnd får besluta', 'organet får inte ta emot beslutanderätt', handedTo('joint-committee', 'GATA_DRIFT')),
    passes('En krisledningsnämnd får besluta', 'organet får inte ta emot beslutanderätt', handedTo('crisis-committee', 'GATA_DRIFT')),
    passes('Ett partssammansatt organ får besluta om personalfrågor', 'organet får inte ta emot beslutanderätt', handedTo('employee-joint', 'KOMPETENS')),
    passes('Nämnden får besluta om gator', 'organet får inte ta emot beslutanderätt', remit({ matterType: 'GATA_DRIFT', body: 'tn' })),
    passes('Markköp utom principiella', 'principiella ärenden är inte undantagna', remit({ matterType: 'MARK_KOP' })),
    passes('Renhållningsordningen säger att fullmäktige beslutar', 'organet är inte fullmäktige självt', remit({ body: 'kf' })),
    passes('Punkten har tagits bort', 'punkten gäller den dagen', remit({ validUntil: '2026-11-24' })),
    passes('Gatorna är aldrig fullmäktiges, vad som än är undantaget', 'principiella ärenden är inte undantagna', remit({ matterType: 'GATA_DRIFT', exceptsPrincipal: null })),
    given.flags('Två punkter för samma organ är fel', ['unlawful', 'always'], changed(mandate({ matterType: 'SKATTESATS' }), 'remit', 'r1', { matterType: 'BUDGET' })),
    cannotTell('Om principiella köp är undantagna är inte infört', 'remit.exceptsPrincipal', remit({ matterType: 'MARK_KOP', exceptsPrincipal: null })),
    given.cannotTell('Om principiella försäljningar är undantagna är inte infört', 'council-mandate.exceptsPrincipal', mandate({ exceptsPrincipal: null })),
    flags('En annan punkt för samma organ ställer också frågan', ['notice', 'principal'], withRows(remit({ matterType: 'MARK_KOP', exceptsPrincipal: false }), { remit: [{ id: 'r2', body: 'ks', matterType: 'ARRENDE', validFrom: '2023-01-01' }] })),
    passes('Frågan ställs vid organets första punkt', 'principiella ärenden är inte undantagna', withRows(remit({ matterType: 'GATA_DRIFT' }), { remit: [{ id: 'r2', body: 'ks', matterType: 'ARRENDE', validFrom: '2023-01-01' }] })),
  ],
};
