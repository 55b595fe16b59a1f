import { withRows } from '../../facts/facts-from.js';
import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout, unvouched, vouched } from '../example-facts.js';

const direct = exampleTown({
  'delegation-item': [{ id: 'i1', order: 'tn-order', number: '3.2', title: 'Markupplåtelse', matterType: 'LOKALHYRA', delegateKind: 'employee-post', delegate: 'technical-head', subdelegable: true, legalBasis: ['KL-7-6'], validFrom: '2023-01-01' }],
  post: [{ id: 'unit-head', title: 'Enhetschef', unit: 'fastighet', isAdministrationHead: false }, { id: 'department-head', title: 'Avdelningschef', unit: 'fastighet', isAdministrationHead: false }],
  'sub-delegation': [{ id: 's1', item: 'i1', fromPost: 'technical-head', toPost: 'unit-head', validFrom: '2024-01-01' }],
});
const chain = withRows(direct, { 'sub-delegation': [{ id: 's0', item: 'i1', fromPost: 'technical-head', toPost: 'department-head', validFrom: '2024-01-01' }, { id: 's1', item: 'i1', fromPost: 'department-head', toPost: 'unit-head', validFrom: '2024-02-01' }] });
const outsider = withRows(changed(direct, 'post', 'unit-head', { externalEmployer: 'Grannkommunen' }), { 'completeness-mark': vouched('collaboration') });
const joint = changed(withRows(outsider, { 'collaboration-party': [{ id: 'p1', collaboration: 'shared', name: 'Grannkommunen' }] }), 'body', 'tn', { bodyKind: 'joint-committee', collaboration: 'shared' });
const { flags, passes, cannotTell } = examplesAbout('s1', '2026-11-24');

export const subDelegationRuleExamples: RuleExamples = {
  rule: 'KL-7-6-SUBDELEGATION',
  conditions: ['avsändaren är inte förvaltningschef', 'förvaltningen arbetar åt en annan nämnd', 'punkten medger inte vidaredelegering', 'mottagaren är anställd hos någon annan', 'rätten har redan lämnats vidare en gång', 'punkten vilar inte på skollagen'],
  examples: [
    cannotTell('Vilken lag punkten vilar på är inte ifyllt', 'delegation-item.legalBasis', changed(outsider, 'delegation-item', 'i1', { legalBasis: null })),
    flags('Förvaltningschef till avdelningschef till enhetschef', ['unlawful', 'second-step'], chain),
    flags('Avdelningschefen lämnar vidare sin egen punkt', ['unlawful', 'not-head'], changed(direct, 'sub-delegation', 's1', { fromPost: 'department-head' })),
    flags('Utbildningschefen lämnar vidare tekniska nämndens punkt', ['unlawful', 'not-head'], changed(direct, 'sub-delegation', 's1', { fromPost: 'school-head' })),
    flags('Punkten säger att rätten inte får lämnas vidare', ['unlawful', 'not-allowed'], changed(direct, 'delegation-item', 'i1', { subdelegable: false })),
    flags('Mottagaren är anställd i grannkommunen utan något samarbete', ['unlawful', 'employer'], outsider),
    passes('Förvaltningschef direkt till enhetschef med medgivande i punkten', 'avsändaren är inte förvaltningschef', direct),
    passes('Direktören lämnar vidare styrelsens punkt', 'förvaltningen arbetar åt en annan nämnd', changed(changed(direct, 'delegation-order', 'tn-order', { body: 'ks' }), 'post', 'technical-head', { isDirector: true, isAdministrationHead: null, unit: 'klk' })),
    passes('Samma kedja i två led, men det första är återkallat och det andra går från chefen', 'rätten har redan lämnats vidare en gång', withRows(direct, { 'sub-delegation': [{ id: 's0', item: 'i1', fromPost: 'technical-head', toPost: 'department-head', validFrom: '2024-01-01' }] })),
    passes('Medgivandet står i punkten', 'punkten medger inte vidaredelegering', changed(direct, 'delegation-item', 'i1', { subdelegable: true })),
    passes('Gemensam nämnd, och mottagarens arbetsgivare är part', 'mottagaren är anställd hos någon annan', joint),
    passes('Rektorn lämnar vidare sin egen rätt enligt skollagen', 'punkten vilar inte på skollagen', changed(changed(direct, 'delegation-item', 'i1', { legalBasis: ['SKOL-2-10'] }), 'sub-delegation', 's1', { fromPost: 'department-head' })),
    cannotTell('Om punkten medger det är inte ifyllt', 'delegation-item.subdelegable', changed(direct, 'delegation-item', 'i1', { subdelegable: null })),
    cannotTell('Om avsändaren är förvaltningschef är inte ifyllt', 'post.isAdministrationHead', changed(direct, 'post', 'technical-head', { isAdministrationHead: null })),
    cannotTell('Vilken nämnd förvaltningen arbetar åt är inte ifyllt', 'unit.body', changed(direct, 'unit', 'tf', { body: null })),
    cannotTell('Ett avtal om samverkan kan omfatta posten', 'agreement.title', withRows(outsider, { collaboration: [{ id: 'x', name: 'Miljökontor', form: 'agreement', status: 'active' }] })),
    cannotTell('Ingen vet om det finns ett avtal med mottagarens arbetsgivare', 'completeness-mark.collaboration', unvouched(outsider, 'collaboration')),
    passes('Ett andra led som upphörde i somras', 'rätten har redan lämnats vidare en gång', changed(withRows(direct, { 'sub-delegation': [{ id: 's0', item: 'i1', fromPost: 'unit-head', toPost: 'technical-head', validFrom: '2024-01-01' }] }), 'sub-delegation', 's0', { validUntil: '2026-06-01' })),
    flags('Två led där även det andra går från en förvaltningschef', ['unlawful', 'second-step'], withRows(direct, { 'sub-delegation': [{ id: 's0', item: 'i1', fromPost: 'department-head', toPost: 'technical-head', validFrom: '2024-01-01' }] })),
    cannotTell('Avsändaren finns inte i registret', 'post.isAdministrationHead', changed(direct, 'sub-delegation', 's1', { fromPost: 'gone' })),
    flags('Direktören lämnar vidare en annan nämnds punkt', ['unlawful', 'not-head'], changed(direct, 'post', 'technical-head', { isDirector: true, isAdministrationHead: false })),
    flags('Gemensam nämnd, men mottagarens arbetsgivare har lämnat samarbetet', ['unlawful', 'employer'], changed(joint, 'collaboration-party', 'p1', { validUntil: '2026-01-01' })),
    flags('Nämnden är inte gemensam, fast arbetsgivaren är part i ett samarbete', ['unlawful', 'employer'], changed(joint, 'body', 'tn', { bodyKind: 'committee' })),
    passes('Gemensam nämnd med flera parter', 'mottagaren är anställd hos någon annan', withRows(joint, { 'collaboration-party': [{ id: 'p2', collaboration: 'shared', name: 'Tredje kommunen' }] })),
    flags('Det enda avtalet är uppsagt', ['unlawful', 'employer'], withRows(outsider, { collaboration: [{ id: 'x', name: 'Miljökontor', form: 'agreement', status: 'ended' }] })),
    flags('En avdelningschef hos styrelsen lämnar vidare styrelsens punkt', ['unlawful', 'not-head'], changed(changed(direct, 'delegation-order', 'tn-order', { body: 'ks' }), 'sub-delegation', 's1', { fromPost: 'department-head' })),
    flags('Kommunerna har bara ett nätverk och inget avtal', ['unlawful', 'employer'], withRows(outsider, { collaboration: [{ id: 'n', name: 'Nätverket', form: 'network', status: 'active' }] })),
  ],
};
