import { withRows } from '../../facts/facts-from.js';
import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout, unvouched, vouched, without } from '../example-facts.js';

const silent = exampleTown({
  matter: [{ id: 'm1', day: '2026-03-02', diaryNumber: 'TN 2026:51', title: 'Nödvatten', matterType: 'AVTAL_MINDRE', body: 'tn', status: 'decided' }],
  decision: [{ id: 'd1', day: '2026-03-03', number: '51-1', title: 'Nödvatten', matter: 'm1', kind: 'decision', body: 'tn', makerKind: 'chair', maker: 'tn-chair', makerPerson: 'tove', basis: 'urgent' }],
  meeting: [{ id: 'mar', day: '2026-03-17', body: 'tn', status: 'held' }, { id: 'apr', day: '2026-04-21', body: 'tn', status: 'held' }],
  'completeness-mark': vouched('delegation-report', 'meeting'),
});
const reportedIn = (meeting: string, day: string) => withRows(silent, { 'delegation-report': [{ id: 'r1', day, body: 'tn', meeting, decisions: ['d1'], paragraph: '§ 22' }] });
const care = changed(changed(silent, 'matter', 'm1', { matterType: 'LVU_OMH' }), 'decision', 'd1', { basis: 'law', law: ['LVU-6'] });
const unplanned = without(without(silent, 'meeting', 'mar'), 'meeting', 'apr');
const { flags, passes, cannotTell } = examplesAbout('d1', '2026-11-24');

export const urgentNotReportedExamples: RuleExamples = {
  rule: 'KL-6-39-NOT-REPORTED',
  conditions: ['beslutet vilar på brådska', 'lagen själv ger rätten vid brådska', 'en ledamot beslutade', 'nämnden har sammanträtt efter beslutet', 'beslutet anmäldes inte vid nästa sammanträde'],
  examples: [
    flags('Ordföranden beslutade den 3 mars och nämnden sammanträdde den 17 utan anmälan', ['unlawful', 'never'], silent),
    flags('Anmält den 21 april, ett sammanträde för sent', ['unlawful', 'late'], reportedIn('apr', '2026-04-21')),
    flags('Dagen efter sammanträdet', ['unlawful', 'never'], silent, '2026-03-18'),
    flags('Ordföranden omhändertog ett barn med stöd av LVU', ['unlawful', 'never'], care),
    flags('En utsedd ledamot gjorde det', ['unlawful', 'never'], changed(care, 'decision', 'd1', { makerKind: 'member' })),
    flags('Marsmötet ställdes in och aprilmötet hölls', ['unlawful', 'never'], changed(silent, 'meeting', 'mar', { status: 'cancelled' })),
    flags('Anmält för sent, fast ingen går i god för registret', ['unlawful', 'late'], unvouched(reportedIn('apr', '2026-04-21'), 'delegation-report')),
    passes('Beslutet togs på delegation', 'beslutet vilar på brådska', changed(silent, 'decision', 'd1', { basis: 'delegation' })),
    passes('Rektorn beslutade med stöd av skollagen', 'lagen själv ger rätten vid brådska', changed(silent, 'decision', 'd1', { basis: 'law' })),
    passes('Nämnden beslutade själv om omhändertagandet', 'en ledamot beslutade', changed(care, 'decision', 'd1', { makerKind: 'body' })),
    passes('Det är sammanträdesdagen', 'nämnden har sammanträtt efter beslutet', silent, '2026-03-17'),
    passes('Inget mer sammanträde är planerat, och planen är helt införd', 'nämnden har sammanträtt efter beslutet', unplanned),
    passes('Nästa sammanträde är i december', 'nämnden har sammanträtt efter beslutet', changed(without(silent, 'meeting', 'apr'), 'meeting', 'mar', { day: '2026-12-15', status: 'planned' })),
    passes('Anmält den 17 mars, § 22', 'beslutet anmäldes inte vid nästa sammanträde', reportedIn('mar', '2026-03-17')),
    passes('Nämnden sammanträdde samma dag, före beslutet, och det anmäldes gången därpå', 'beslutet anmäldes inte vid nästa sammanträde', changed(reportedIn('apr', '2026-04-21'), 'meeting', 'mar', { day: '2026-03-03' })),
    cannotTell('Ingen går i god för att anmälningarna är införda', 'completeness-mark.delegation-report', unvouched(silent, 'delegation-report')),
    cannotTell('Inget sammanträde efter beslutet är infört', 'completeness-mark.meeting', unvouched(unplanned, 'meeting')),
    cannotTell('Om sammanträdet blev av är inte antecknat', 'meeting.status', changed(silent, 'meeting', 'mar', { status: 'planned' })),
    cannotTell('Grunden för beslutet är inte ifylld', 'decision.basis', changed(silent, 'decision', 'd1', { basis: null })),
  ],
};
