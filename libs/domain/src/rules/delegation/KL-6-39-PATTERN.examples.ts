import { withRows } from '../../facts/facts-from.js';
import type { Row } from '../../facts/facts.js';
import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout } from '../example-facts.js';

type Own = Partial<Row<'decision'>>;
const decided = (id: string, day: string, own: Own = {}) => ({
  id, day, number: id, title: 'Hyra av moduler', matter: 'm1', kind: 'decision' as const, body: 'tn', makerKind: 'chair' as const, maker: 'tn-chair', basis: 'urgent' as const, urgentEvent: `Händelse ${id}`, urgentKnownSince: day, ...own,
});
const year = (...rows: readonly ReturnType<typeof decided>[]) => exampleTown({
  meeting: [{ id: 'apr', day: '2026-04-16', body: 'tn', status: 'held', meetingKind: 'ordinary' }, { id: 'may', day: '2026-05-21', body: 'tn', status: 'held', meetingKind: 'ordinary' }],
  decision: rows,
});
const three = year(decided('d1', '2026-01-12'), decided('d2', '2026-02-03'), decided('d3', '2026-03-05'));
const flood = year(...['d1', 'd2', 'd3'].map((id, index) => decided(id, `2026-04-2${index}`, { urgentEvent: 'Översvämningen', urgentKnownSince: '2026-04-19' })));
const known = year(decided('d1', '2026-05-04', { urgentKnownSince: '2026-04-15' }));
const close = year(decided('d1', '2026-04-11', { urgentKnownSince: '2026-04-10' }), decided('d2', '2026-05-18', { urgentKnownSince: '2026-05-17' }));
const { flags, passes, cannotTell } = examplesAbout('tn', '2026-11-24');

export const urgentPatternExamples: RuleExamples = {
  rule: 'KL-6-39-PATTERN',
  conditions: ['besluten vilar på brådska', 'det är beslut', 'besluten är från det senaste året', 'de gäller flera skilda händelser', 'saken var känd vid föregående sammanträde', 'två beslut ligger strax före ett ordinarie sammanträde'],
  examples: [
    flags('Tre skilda brådskande händelser på ett år', ['risk', 'many'], three),
    flags('Saken var känd dagen före förra sammanträdet', ['risk', 'known'], known),
    flags('Två beslut högst fem dagar före ett sammanträde', ['risk', 'close'], close),
    flags('Det ena sammanträdet var bara planerat', ['risk', 'close'], changed(close, 'meeting', 'may', { status: 'planned' })),
    flags('Kommunen har satt gränsen till två', ['risk', 'many'], withRows(year(decided('d1', '2026-01-12'), decided('d2', '2026-02-03')), { threshold: [{ id: 't', key: 'urgentMax', value: '2' }] })),
    flags('Det tredje beslutet kom för tolv månader sedan, utom en dag', ['risk', 'many'], changed(three, 'decision', 'd1', { day: '2025-11-25', urgentKnownSince: '2025-11-25' })),
    flags('Den dag då det tredje fattas', ['risk', 'many'], three, '2026-03-05'),
    passes('Beslutet togs samma dag som nämnden satt, och inget tidigare sammanträde finns', 'saken var känd vid föregående sammanträde', changed(known, 'decision', 'd1', { day: '2026-04-16', urgentKnownSince: '2026-04-10' })),
    passes('Ett av de tre togs på delegation', 'besluten vilar på brådska', changed(three, 'decision', 'd2', { basis: 'delegation' })),
    passes('Ett av de tre var bara ett förslag', 'det är beslut', changed(three, 'decision', 'd2', { kind: 'proposal' })),
    passes('Ett av de tre är precis tolv månader gammalt', 'besluten är från det senaste året', changed(three, 'decision', 'd1', { day: '2025-11-24' })),
    passes('Det tredje är inte fattat än', 'besluten är från det senaste året', three, '2026-03-04'),
    passes('Tre beslut under en översvämningsvecka', 'de gäller flera skilda händelser', flood),
    passes('Saken blev känd samma dag som nämnden satt', 'saken var känd vid föregående sammanträde', changed(known, 'decision', 'd1', { urgentKnownSince: '2026-04-16' })),
    passes('Det är antecknat att saken inte var känd i förväg', 'saken var känd vid föregående sammanträde', changed(known, 'decision', 'd1', { urgentKnownSince: null, absent: ['urgentKnownSince'] })),
    passes('Föregående sammanträde ställdes in', 'saken var känd vid föregående sammanträde', changed(known, 'meeting', 'apr', { status: 'cancelled' })),
    passes('Bara ett av dem ligger så nära', 'två beslut ligger strax före ett ordinarie sammanträde', changed(close, 'decision', 'd1', { day: '2026-04-10' })),
    passes('Det ena sammanträdet var extrainsatt', 'två beslut ligger strax före ett ordinarie sammanträde', changed(close, 'meeting', 'apr', { meetingKind: 'extra' })),
    passes('Det ena sammanträdet ställdes in', 'två beslut ligger strax före ett ordinarie sammanträde', changed(close, 'meeting', 'may', { status: 'cancelled' })),
    passes('Det ena beslutet togs på sammanträdesdagen', 'två beslut ligger strax före ett ordinarie sammanträde', changed(close, 'decision', 'd1', { day: '2026-04-16', urgentKnownSince: '2026-04-16' })),
    passes('Två händelser, och händelsen bakom den tredje är inte ifylld men den första är för gammal', 'de gäller flera skilda händelser', changed(changed(three, 'decision', 'd3', { urgentEvent: null }), 'decision', 'd1', { day: '2025-06-01' })),
    cannotTell('Händelsen bakom ett av tre beslut är inte ifylld', 'decision.urgentEvent', changed(three, 'decision', 'd2', { urgentEvent: null })),
    cannotTell('Sedan när saken var känd är inte ifyllt', 'decision.urgentKnownSince', changed(known, 'decision', 'd1', { urgentKnownSince: null })),
    cannotTell('Det ena sammanträdets art är inte ifylld', 'meeting.meetingKind', changed(close, 'meeting', 'apr', { meetingKind: null })),
    passes('Bara ett beslut låg nära ett sammanträde, vars art inte är ifylld', 'två beslut ligger strax före ett ordinarie sammanträde', changed(changed(close, 'decision', 'd2', { basis: 'delegation' }), 'meeting', 'apr', { meetingKind: null })),
  ],
};
