import { withRows } from '../../facts/facts-from.js';
import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout, unvouched, vouched, without } from '../example-facts.js';

const lawyer = exampleTown({
  post: [{ id: 'lawyer', title: 'VA-jurist', externalEmployer: 'Grannkommunen', employerKind: 'municipality' }],
  collaboration: [{ id: 'va', name: 'VA-juridik', form: 'agreement', status: 'active', scope: ['VA_AVGIFT_ENSKILD', 'VA_ANSLUTNING'], delegationAgreed: true }],
  'collaboration-party': [{ id: 'p0', collaboration: 'va', name: 'Tredje kommunen' }, { id: 'p1', collaboration: 'va', name: 'Grannkommunen' }],
  agreement: [{ id: 'a1', collaboration: 'va', title: 'Avtal om VA-juridik', documentKind: 'contract', validFrom: '2022-01-01', validUntil: '2026-01-01' }],
  'delegation-item': [{ id: 'i1', order: 'tn-order', number: '7.1', title: 'Jämka avgift', matterType: 'VA_AVGIFT_ENSKILD', delegateKind: 'external-employee', delegate: 'lawyer', validFrom: '2023-01-01' }],
  matter: [{ id: 'm1', day: '2026-02-02', diaryNumber: 'TN 2026:51', title: 'Jämkning', matterType: 'VA_AVGIFT_ENSKILD', body: 'tn', status: 'decided' }],
  decision: [{ id: 'd1', day: '2026-02-20', number: '51-2', title: 'Ansökan om jämkning avslås', matter: 'm1', kind: 'decision', body: 'tn', makerKind: 'external-employee', maker: 'lawyer', basis: 'contract-delegation' }],
  'completeness-mark': vouched('collaboration', 'delegation-item'),
});
const inForce = changed(lawyer, 'agreement', 'a1', { validUntil: null });
const noItem = without(inForce, 'delegation-item', 'i1');
const joint = withRows(lawyer, { body: [{ id: 'tn', name: 'Gemensamma tekniska nämnden', bodyKind: 'joint-committee', collaboration: 'va' }] });
const { flags, passes, cannotTell } = examplesAbout('d1', '2026-11-24');

export const externalDelegationExamples: RuleExamples = {
  rule: 'KL-9-37-EXTERNAL',
  conditions: [
    'det är ett beslut', 'någon beslutade i nämndens ställe', 'beslutsfattaren är anställd hos någon annan', 'arbetsgivaren är en kommun, en region eller ett förbund', 'nämnden är inte gemensam med arbetsgivaren', 'inget avtal gällde', 'nämnden har inte delegerat',
  ],
  examples: [
    flags('Grannkommunens jurist avslår en ansökan när avtalet har gått ut', ['unlawful', 'no-agreement'], lawyer),
    flags('Avtalet gäller andra uppgifter', ['unlawful', 'no-agreement'], changed(inForce, 'collaboration', 'va', { scope: ['VA_ANSLUTNING'] })),
    flags('Avtalet gäller råd, inte beslut', ['unlawful', 'no-agreement'], changed(inForce, 'collaboration', 'va', { delegationAgreed: false })),
    flags('Samarbetet är ett nätverk', ['unlawful', 'no-agreement'], changed(inForce, 'collaboration', 'va', { form: 'network' })),
    flags('Grannkommunen lämnade samarbetet i december', ['unlawful', 'no-agreement'], changed(inForce, 'collaboration-party', 'p1', { validUntil: '2026-01-01' })),
    flags('Hela samarbetet upphörde i december', ['unlawful', 'no-agreement'], changed(inForce, 'collaboration', 'va', { validUntil: '2026-01-01' })),
    flags('Avtalet gäller, men nämnden har ingen punkt för juristen', ['unlawful', 'no-item'], noItem),
    flags('En anställd i förbundet, på vanlig delegation', ['unlawful', 'no-agreement'], changed(changed(lawyer, 'post', 'lawyer', { employerKind: 'federation' }), 'decision', 'd1', { basis: 'delegation', makerKind: 'employee-post' })),
    flags('Nämnden är gemensam, men med en annan kommun', ['unlawful', 'no-agreement'], changed(joint, 'body', 'tn', { collaboration: 'other' })),
    flags('En vanlig nämnd som hör till samarbetet', ['unlawful', 'no-agreement'], changed(joint, 'body', 'tn', { bodyKind: 'committee' })),
    passes('Juristen ger råd och skriver ett förslag', 'det är ett beslut', changed(lawyer, 'decision', 'd1', { kind: 'proposal' })),
    passes('Beslutet vilar direkt på lag', 'någon beslutade i nämndens ställe', changed(lawyer, 'decision', 'd1', { basis: 'law' })),
    passes('Kommunens egen chef beslutar efter råd', 'beslutsfattaren är anställd hos någon annan', changed(lawyer, 'decision', 'd1', { makerKind: 'employee-post', maker: 'technical-head' })),
    passes('Arbetsgivaren är ett bolag; det är en annan fråga', 'arbetsgivaren är en kommun, en region eller ett förbund', changed(lawyer, 'post', 'lawyer', { employerKind: 'company' })),
    passes('Nämnden är gemensam med grannkommunen', 'nämnden är inte gemensam med arbetsgivaren', joint),
    passes('Nämnden är gemensam med grannkommunen, som är med i mer', 'nämnden är inte gemensam med arbetsgivaren', withRows(joint, { 'collaboration-party': [{ id: 'p2', collaboration: 'it', name: 'Grannkommunen' }] })),
    passes('Ett äldre avtal har gått ut och ett nytt gäller', 'inget avtal gällde', withRows(lawyer, { agreement: [{ id: 'a2', collaboration: 'va', title: 'Nytt avtal', documentKind: 'contract', validFrom: '2026-01-01' }] })),
    passes('Avtalet gäller och punkten finns', 'inget avtal gällde', inForce),
    passes('Ordningen ger juristen rätten', 'nämnden har inte delegerat', withRows(noItem, { 'delegation-item': [{ id: 'i2', order: 'tn-order', number: '7.2', title: 'Jämka avgift', matterType: 'VA_AVGIFT_ENSKILD', delegateKind: 'external-employee', delegate: 'lawyer', validFrom: '2025-01-01' }] })),
    cannotTell('Vad för slags arbetsgivare det är framgår inte', 'post.employerKind', changed(lawyer, 'post', 'lawyer', { employerKind: null })),
    cannotTell('Samarbetets form är inte ifylld', 'collaboration.form', changed(inForce, 'collaboration', 'va', { form: null })),
    cannotTell('Om avtalet medger extern delegering är inte ifyllt', 'collaboration.delegationAgreed', changed(inForce, 'collaboration', 'va', { delegationAgreed: null })),
    cannotTell('Avtalets uppgifter är inte ifyllda', 'collaboration.scope', changed(inForce, 'collaboration', 'va', { scope: null })),
    cannotTell('Avtalet självt är inte infört', 'agreement.title', without(lawyer, 'agreement', 'a1')),
    cannotTell('Ingen går i god för att samarbetena är införda', 'completeness-mark.collaboration', unvouched(lawyer, 'collaboration')),
    cannotTell('Ingen går i god för att punkterna är införda', 'completeness-mark.delegation-item', unvouched(noItem, 'delegation-item')),
    cannotTell('Grunden för beslutet är inte ifylld', 'decision.basis', changed(lawyer, 'decision', 'd1', { basis: null })),
  ],
};
