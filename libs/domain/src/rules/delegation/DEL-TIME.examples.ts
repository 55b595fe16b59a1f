import { withRows } from '../../facts/facts-from.js';
import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout, vouched, without } from '../example-facts.js';

const inTime = exampleTown({
  'delegation-item': [{
    id: 'i1', order: 'tn-order', number: '2.1', title: 'Hyresavtal', matterType: 'LOKALHYRA', delegateKind: 'employee-post', delegate: 'property-head', substitutes: ['technical-head'],
    durationMaxMonths: 36, validFrom: '2023-01-01', validUntil: '2027-01-01',
  }],
  matter: [{ id: 'm1', day: '2026-05-05', diaryNumber: 'TN 2026:77', title: 'Lokal', matterType: 'LOKALHYRA', body: 'tn', status: 'decided' }],
  decision: [{
    id: 'd1', day: '2026-06-15', number: '52', title: 'Hyresavtal', matter: 'm1', kind: 'decision', body: 'tn', makerKind: 'employee-post', maker: 'property-head', makerPerson: 'fanny', basis: 'delegation', item: 'i1',
    durationMonths: 24,
  }],
});
const left = changed(changed(inTime, 'delegation-item', 'i1', { substitutes: null, absent: ['substitutes'] }), 'post-holding', 'fanny-holds', { holdingKind: 'substitute', validUntil: '2026-06-01' });
const standIn = withRows(changed(inTime, 'decision', 'd1', { maker: 'technical-head', makerPerson: 'tage' }), { 'completeness-mark': vouched('absence', 'post-holding') });
const passedOn = withRows(changed(inTime, 'decision', 'd1', { basis: 'sub-delegation', subDelegation: 's1', makerPerson: 'ulla', maker: 'school-head' }), {
  'sub-delegation': [{ id: 's1', item: 'i1', fromPost: 'property-head', toPost: 'school-head', validFrom: '2024-01-01' }],
});
const { flags, passes, cannotTell } = examplesAbout('d1', '2026-11-24');

export const notInForceExamples: RuleExamples = {
  rule: 'DEL-TIME',
  conditions: ['beslutet vilar på delegation', 'punkten gällde inte', 'ordningen gällde inte', 'vidaredelegeringen gällde inte', 'tiden är för lång', 'den som beslutade var inte innehavare', 'ersättaren fick inte träda in'],
  examples: [
    flags('Vikarien beslutar två veckor efter att förordnandet gick ut', ['unlawful', 'not-holder'], left),
    flags('Punkten upphörde samma dag som beslutet fattades', ['unlawful', 'not-in-force'], changed(inTime, 'delegation-item', 'i1', { validUntil: '2026-06-15' })),
    flags('Punkten började gälla dagen efter', ['unlawful', 'not-in-force'], changed(inTime, 'delegation-item', 'i1', { validFrom: '2026-06-16' })),
    flags('Ordningen som punkten står i hade ersatts', ['unlawful', 'not-in-force'], changed(inTime, 'delegation-order', 'tn-order', { validUntil: '2026-06-01' })),
    flags('Ordningen var bara ett utkast', ['unlawful', 'not-in-force'], changed(inTime, 'delegation-order', 'tn-order', { status: 'draft' })),
    flags('Avtalet löper i fyra år, punkten räcker i tre', ['unlawful', 'too-long'], changed(inTime, 'decision', 'd1', { durationMonths: 48 })),
    flags('Avtalet gäller tills vidare', ['unlawful', 'too-long'], changed(inTime, 'decision', 'd1', { durationMonths: null, untilFurtherNotice: true })),
    flags('Ersättaren beslutar fast den ordinarie är på plats', ['unlawful', 'not-holder'], standIn),
    flags('Vidaredelegeringen hade dragits tillbaka', ['unlawful', 'not-in-force'], changed(passedOn, 'sub-delegation', 's1', { validUntil: '2026-05-01' })),
    flags('Den som fick rätten vidare hade slutat', ['unlawful', 'not-holder'], changed(passedOn, 'post-holding', 'ulla-holds', { validUntil: '2026-03-01' })),
    passes('Samma beslut, men av nämnden själv', 'beslutet vilar på delegation', changed(left, 'decision', 'd1', { basis: 'body', makerKind: 'body', maker: 'tn', makerPerson: null })),
    passes('Punktens sista dag', 'punkten gällde inte', changed(inTime, 'delegation-item', 'i1', { validUntil: '2026-06-16' })),
    passes('Ordningen ersattes dagen efter', 'ordningen gällde inte', changed(inTime, 'delegation-order', 'tn-order', { validUntil: '2026-06-16' })),
    passes('Vidaredelegeringen gällde till och med den dagen', 'vidaredelegeringen gällde inte', changed(passedOn, 'sub-delegation', 's1', { validUntil: '2026-06-16' })),
    passes('Precis tre år', 'tiden är för lång', changed(inTime, 'decision', 'd1', { durationMonths: 36 })),
    passes('Tillförordnad från samma dag', 'den som beslutade var inte innehavare', changed(inTime, 'post-holding', 'fanny-holds', { holdingKind: 'acting', validFrom: '2026-06-15' })),
    passes('Ersättaren beslutar under den ordinaries semester', 'ersättaren fick inte träda in', withRows(standIn, { absence: [{ id: 'away', person: 'fanny', post: 'property-head', validFrom: '2026-06-10', validUntil: '2026-07-10' }] })),
    cannotTell('Vem som beslutade är inte ifyllt', 'decision.makerPerson', changed(inTime, 'decision', 'd1', { makerPerson: null })),
    cannotTell('Förordnandet är inte infört', 'post-holding.person', without(inTime, 'post-holding', 'fanny-holds')),
    cannotTell('Om den ordinarie var frånvarande är inte infört', 'absence.person', without(standIn, 'completeness-mark', 'mark-absence')),
    cannotTell('Avtalstiden är inte ifylld', 'decision.durationMonths', changed(inTime, 'decision', 'd1', { durationMonths: null })),
    cannotTell('Vidaredelegeringen är inte införd', 'decision.subDelegation', without(changed(passedOn, 'decision', 'd1', { subDelegation: null }), 'sub-delegation', 's1')),
    cannotTell('Grunden för beslutet är inte ifylld', 'decision.basis', changed(left, 'decision', 'd1', { basis: null })),
    passes('En grupp beslutade, vilket är en annan fråga', 'beslutet vilar på delegation', changed(left, 'decision', 'd1', { makerKind: 'group', maker: null, makerPerson: null, members: ['tn-chair', 'property-head'] })),
    passes('Beslutet nämner ingen punkt och ingen passar', 'beslutet vilar på delegation', changed(changed(inTime, 'decision', 'd1', { item: null }), 'delegation-item', 'i1', { matterType: 'ARRENDE' })),
    passes('Utskottet beslutade enligt sin egen punkt', 'den som beslutade var inte innehavare', changed(changed(inTime, 'delegation-item', 'i1', { delegateKind: 'subcommittee', delegate: 'ksau', substitutes: null }), 'decision', 'd1', { makerKind: 'subcommittee', maker: 'ksau', makerPerson: null })),
    passes('Systemet beslutade enligt sin egen punkt', 'den som beslutade var inte innehavare', changed(changed(inTime, 'delegation-item', 'i1', { delegateKind: 'automated', delegate: null, substitutes: null }), 'decision', 'd1', { makerKind: 'automated', maker: null, makerPerson: null })),
    cannotTell('Ett annat utskott än punktens beslutade', 'decision.makerPerson', changed(changed(inTime, 'delegation-item', 'i1', { delegateKind: 'subcommittee', delegate: 'other', substitutes: null }), 'decision', 'd1', { makerKind: 'subcommittee', maker: 'ksau', makerPerson: null })),
    cannotTell('Punktens ordning är inte införd', 'delegation-order.status', without(inTime, 'delegation-order', 'tn-order')),
    passes('Förordnandet hämtas från personen när befattningen inte är ifylld', 'den som beslutade var inte innehavare', changed(inTime, 'decision', 'd1', { maker: 'fanny', makerPerson: null })),
    cannotTell('En av två ersättare beslutade, och om chefen var borta är inte ifyllt', 'absence.person', changed(changed(inTime, 'delegation-item', 'i1', { substitutes: ['school-head', 'technical-head'] }), 'decision', 'd1', { maker: 'technical-head', makerPerson: 'tage' })),
  ],
};
