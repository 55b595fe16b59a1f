import { withRows } from '../../facts/facts-from.js';
import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout, unvouched, vouched, without } from '../example-facts.js';

const acting = exampleTown({
  'delegation-order': [{ id: 'ks-order', title: 'Kommunstyrelsens delegationsordning', body: 'ks', status: 'adopted', validFrom: '2023-01-01' }],
  'urgent-mandate': [{ id: 'um', body: 'ks', members: ['kim'], validFrom: '2023-01-01' }],
  meeting: [{ id: 'ks-sits', day: '2026-05-12', body: 'ks', status: 'planned' }],
  matter: [{ id: 'm1', day: '2026-05-04', diaryNumber: 'KS 2026:201', title: 'Tillförordnad direktör', matterType: 'ANST_DIREKTOR', body: 'ks', status: 'decided' }],
  decision: [{
    id: 'd1', day: '2026-05-08', number: '3', title: 'Tillförordnad kommundirektör', matter: 'm1', kind: 'decision', body: 'ks', makerKind: 'chair', maker: 'kso', makerPerson: 'kim', basis: 'urgent',
    isUrgent: true, neededBy: '2026-05-22', urgentReason: 'Direktören slutade',
  }],
  'completeness-mark': vouched('delegation-item', 'urgent-mandate', 'meeting'),
});
const water = changed(acting, 'decision', 'd1', { title: 'Nödvatten', day: '2026-05-10', neededBy: '2026-05-10', urgentReason: 'Vattnet var otjänligt' });
const { flags, passes, cannotTell } = examplesAbout('d1', '2026-11-24');

export const chairAloneExamples: RuleExamples = {
  rule: 'KL-6-39-CHAIR-ALONE',
  conditions: ['det är ett beslut', 'en ledamot beslutade ensam', 'ingen delegationspunkt finns', 'beslutet har inte direkt stöd i lag', 'brådskemandat saknas', 'ärendet brådskade inte', 'nämnden hann sammanträda', 'skäl för brådskan saknas'],
  examples: [
    flags('Ordföranden förordnar en direktör fyra dagar före sammanträdet, tillträdet är två veckor bort', ['unlawful', 'could-wait'], acting),
    flags('Sammanträdet är samma dag som beslutet behövs', ['unlawful', 'could-wait'], changed(acting, 'decision', 'd1', { neededBy: '2026-05-12' })),
    flags('Nödvatten, men styrelsen har aldrig utsett någon att besluta i brådskande ärenden', ['unlawful', 'no-mandate'], without(water, 'urgent-mandate', 'um')),
    flags('Det är antecknat att ärendet inte brådskade', ['unlawful', 'could-wait'], changed(water, 'decision', 'd1', { isUrgent: false })),
    flags('Nödvatten en söndag, men varför det inte kunde vänta skrevs aldrig ned', ['risk', 'no-reason'], changed(water, 'decision', 'd1', { urgentReason: null, absent: ['urgentReason'] })),
    passes('Ordföranden föreslår styrelsen en tillförordnad direktör', 'det är ett beslut', changed(acting, 'decision', 'd1', { kind: 'proposal' })),
    passes('Arbetsutskottet fattade beslutet', 'en ledamot beslutade ensam', changed(acting, 'decision', 'd1', { makerKind: 'subcommittee', maker: 'ksau', makerPerson: null })),
    passes('Delegationsordningen ger ordföranden rätten', 'ingen delegationspunkt finns', withRows(acting, { 'delegation-item': [{ id: 'i1', order: 'ks-order', number: '1.4', title: 'Tillförordnad direktör', matterType: 'ANST_DIREKTOR', delegateKind: 'chair', delegate: 'kso', validFrom: '2023-01-01' }] })),
    passes('Ordföranden omhändertar ett barn med stöd av LVU', 'beslutet har inte direkt stöd i lag', changed(acting, 'decision', 'd1', { basis: 'law', law: ['LVU-6'] })),
    passes('Nödvatten en söndag, med mandat och skäl', 'brådskemandat saknas', water),
    passes('Samma söndag, och det är antecknat att det brådskade', 'ärendet brådskade inte', changed(water, 'decision', 'd1', { isUrgent: true })),
    passes('Styrelsen sammanträder två dagar efter att beslutet behövdes', 'nämnden hann sammanträda', water),
    passes('Skälet är kort men det finns', 'skäl för brådskan saknas', changed(water, 'decision', 'd1', { urgentReason: 'Otjänligt' })),
    cannotTell('Ingen går i god för att delegationspunkterna är införda', 'completeness-mark.delegation-item', unvouched(acting, 'delegation-item')),
    cannotTell('Ingen går i god för att brådskemandaten är införda', 'completeness-mark.urgent-mandate', unvouched(without(water, 'urgent-mandate', 'um'), 'urgent-mandate')),
    cannotTell('Om det brådskade är inte antecknat', 'decision.isUrgent', changed(water, 'decision', 'd1', { isUrgent: null })),
    cannotTell('När beslutet senast behövdes är inte antecknat', 'decision.neededBy', changed(water, 'decision', 'd1', { neededBy: null })),
    cannotTell('Styrelsens sammanträden är inte införda', 'completeness-mark.meeting', unvouched(without(water, 'meeting', 'ks-sits'), 'meeting')),
    cannotTell('Om skälet skrevs ned är inte känt', 'decision.urgentReason', changed(water, 'decision', 'd1', { urgentReason: null })),
    cannotTell('Delegationsordningen är inte införd', 'delegation-order.body', without(acting, 'delegation-order', 'ks-order')),
    cannotTell('Grunden för beslutet är inte ifylld', 'decision.basis', changed(acting, 'decision', 'd1', { basis: null })),
    passes('Arbetsutskottet skrev aldrig ned något skäl', 'en ledamot beslutade ensam', changed(water, 'decision', 'd1', { makerKind: 'subcommittee', maker: 'ksau', urgentReason: null, absent: ['urgentReason'] })),
    flags('Mandatet hade gått ut', ['unlawful', 'no-mandate'], changed(water, 'urgent-mandate', 'um', { validUntil: '2026-05-10' })),
    flags('Mandatet gäller en annan ledamot', ['unlawful', 'no-mandate'], changed(water, 'urgent-mandate', 'um', { members: ['tove'] })),
    flags('En vanlig ledamot beslutade utan mandat', ['unlawful', 'no-mandate'], changed(water, 'decision', 'd1', { makerKind: 'member', maker: 'tn-vice', makerPerson: null })),
    passes('Inget mer sammanträde är planerat, och planen är helt införd', 'nämnden hann sammanträda', without(water, 'meeting', 'ks-sits')),
    cannotTell('Vem som beslutade är inte ifyllt', 'decision.makerPerson', changed(water, 'decision', 'd1', { maker: null, makerPerson: null })),
  ],
};
