import { withRows } from '../../facts/facts-from.js';
import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout, unvouched, vouched } from '../example-facts.js';

const plot = exampleTown({
  body: [{ id: 'bunau', name: 'Barn- och utbildningsnämndens utskott', bodyKind: 'subcommittee', parent: 'bun' }, { id: 'tnau', name: 'Tekniska nämndens utskott', bodyKind: 'subcommittee', parent: 'tn' }],
  matter: [{ id: 'm1', day: '2026-03-02', diaryNumber: 'TN 2026:51', title: 'Markanvisning', matterType: 'MARKANVISNING', body: 'tn', status: 'decided' }],
  decision: [{ id: 'd1', day: '2026-04-03', number: '51-2', title: 'Markanvisning vid stationen', matter: 'm1', kind: 'decision', body: 'tn', makerKind: 'chair', maker: 'kso', makerPerson: 'kim', basis: 'delegation' }],
  post: [{ id: 'ceo', title: 'Fastighetschef i bolaget', externalEmployer: 'Exempelkommunens Fastighets AB', employerKind: 'company' }],
  'completeness-mark': vouched('assignment'),
});
const byCompany = changed(plot, 'decision', 'd1', { makerKind: 'employee-post', maker: 'ceo', makerPerson: null });
const byPerson = withRows(changed(plot, 'decision', 'd1', { makerKind: 'employee-person', maker: 'lin', makerPerson: 'lin' }), { person: [{ id: 'lin', name: 'Lin Hagby' }], 'post-holding': [{ id: 'lin-holds', person: 'lin', post: 'ceo', holdingKind: 'regular', validFrom: '2024-01-01' }] });
const { flags, passes, cannotTell } = examplesAbout('d1', '2026-11-24');

export const outsiderExamples: RuleExamples = {
  rule: 'KL-6-37-OUTSIDER',
  conditions: ['nämnden är kommunens egen', 'det är ett beslut', 'beslutet togs på delegation', 'den förtroendevalda saknar uppdrag i nämnden', 'utskottet hör till en annan nämnd', 'arbetsgivaren är en annan', 'arbetsgivaren är inte en kommun, en region eller ett förbund', 'beslutsfattaren är en förtroendevald, ett utskott eller en anställd'],
  examples: [
    flags('Styrelsens ordförande beslutar om en markanvisning åt tekniska nämnden', ['unlawful', 'not-member'], plot),
    flags('En ledamot som lämnade nämnden veckan innan', ['unlawful', 'not-member'], changed(changed(plot, 'decision', 'd1', { makerKind: 'member', maker: 'tn-vice', makerPerson: 'vide' }), 'assignment', 'tn-vice', { validUntil: '2026-04-03' })),
    flags('En ersättare i en annan nämnd', ['unlawful', 'not-member'], changed(plot, 'decision', 'd1', { makerKind: 'substitute', basis: 'sub-delegation' })),
    flags('Ett utskott i barn- och utbildningsnämnden', ['unlawful', 'other-committee'], changed(plot, 'decision', 'd1', { makerKind: 'subcommittee', maker: 'bunau', makerPerson: null })),
    flags('En chef i det kommunala bolaget', ['unlawful', 'employer'], byCompany),
    flags('Samma chef, registrerad med namn', ['unlawful', 'employer'], byPerson),
    flags('Bara personen är ifylld, inte beslutsfattaren', ['unlawful', 'employer'], changed(byPerson, 'decision', 'd1', { maker: null })),
    flags('Chefen är registrerad som anställd hos någon annan', ['unlawful', 'employer'], changed(byCompany, 'decision', 'd1', { makerKind: 'external-employee' })),
    passes('Ordföranden föreslår nämnden markanvisningen', 'det är ett beslut', changed(plot, 'decision', 'd1', { kind: 'proposal' })),
    passes('Direktionen i ett förbund delegerade', 'nämnden är kommunens egen', changed(plot, 'body', 'tn', { bodyKind: 'federation-direction' })),
    flags('Nämndens art är inte ifylld', ['unlawful', 'not-member'], changed(plot, 'body', 'tn', { bodyKind: null })),
    passes('Styrelsen beslutar på fullmäktiges uppdrag', 'beslutet togs på delegation', changed(plot, 'decision', 'd1', { basis: 'council-mandate' })),
    passes('Styrelsen delegerar till sin egen ordförande', 'den förtroendevalda saknar uppdrag i nämnden', changed(plot, 'decision', 'd1', { body: 'ks' })),
    passes('Styrelsens ordförande sitter också i en annan nämnd', 'den förtroendevalda saknar uppdrag i nämnden', withRows(changed(plot, 'decision', 'd1', { body: 'ks' }), { assignment: [{ id: 'kim-too', person: 'kim', body: 'bun', functions: ['member'], validFrom: '2023-01-01' }] })),
    passes('Tekniska nämndens eget utskott beslutar', 'utskottet hör till en annan nämnd', changed(plot, 'decision', 'd1', { makerKind: 'subcommittee', maker: 'tnau', makerPerson: null })),
    passes('Utskottet är registrerat som beslutande organ', 'utskottet hör till en annan nämnd', changed(plot, 'decision', 'd1', { body: 'bunau', makerKind: 'subcommittee', maker: 'bunau', makerPerson: null })),
    passes('Utbildningschefen i samma kommun beslutar åt tekniska nämnden', 'arbetsgivaren är en annan', changed(plot, 'decision', 'd1', { makerKind: 'employee-post', maker: 'school-head', makerPerson: null })),
    passes('Chefen i bolaget har också en befattning hos kommunen', 'arbetsgivaren är en annan', withRows(byPerson, { 'post-holding': [{ id: 'lin-too', person: 'lin', post: 'property-head', holdingKind: 'acting', validFrom: '2026-01-01' }] })),
    passes('En anställd i grannkommunen; det är en fråga om avtal', 'arbetsgivaren är inte en kommun, en region eller ett förbund', changed(byCompany, 'post', 'ceo', { employerKind: 'municipality' })),
    passes('En automatiserad funktion beslutar', 'beslutsfattaren är en förtroendevald, ett utskott eller en anställd', changed(plot, 'decision', 'd1', { makerKind: 'automated', maker: null, makerPerson: null })),
    cannotTell('Ingen går i god för att uppdragen är införda', 'completeness-mark.assignment', unvouched(plot, 'assignment')),
    cannotTell('Vem ordföranden är framgår inte', 'decision.makerPerson', changed(plot, 'decision', 'd1', { maker: null, makerPerson: null })),
    cannotTell('Utskottets nämnd är inte ifylld', 'body.parent', changed(changed(plot, 'decision', 'd1', { makerKind: 'subcommittee', maker: 'bunau', makerPerson: null }), 'body', 'bunau', { parent: null })),
    cannotTell('Vilket utskott det var framgår inte', 'decision.maker', changed(plot, 'decision', 'd1', { makerKind: 'subcommittee', maker: null, makerPerson: null })),
    cannotTell('Vad för slags arbetsgivare det är framgår inte', 'post.employerKind', changed(byCompany, 'post', 'ceo', { employerKind: null })),
    cannotTell('Den namngivna anställda har inget förordnande den dagen', 'decision.maker', changed(byPerson, 'post-holding', 'lin-holds', { validUntil: '2026-04-01' })),
    cannotTell('Beslutsfattarens art är inte ifylld', 'decision.makerKind', changed(plot, 'decision', 'd1', { makerKind: null })),
    cannotTell('Grunden för beslutet är inte ifylld', 'decision.basis', changed(plot, 'decision', 'd1', { basis: null })),
  ],
};
