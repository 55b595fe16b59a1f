import { withRows } from '../../facts/facts-from.js';
import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout, unvouched, vouched } from '../example-facts.js';

/** First period 2019–2021, then two years at a time: renewed in 2022 and 2024, and again on 1 January 2026 and 2028. */
const payroll = exampleTown({
  collaboration: [{ id: 'payroll', name: 'Lönesamverkan', form: 'agreement', status: 'active', startYear: 2019 }],
  agreement: [{ id: 'agr', collaboration: 'payroll', title: 'Avtal om löner', documentKind: 'contract', validFrom: '2019-01-01', endsOn: '2021-12-31', renewMonths: 24, noticeMonths: 6 }],
  'completeness-mark': vouched('position'),
});
const stand = (day: string, topic: 'renewal' | 'budget' | null = 'renewal') => withRows(payroll, { position: [{ id: 'p1', day, collaboration: 'payroll', title: 'Löneavtalet', topic, body: 'ks', paragraph: '§ 80' }] });
const { flags, passes, cannotTell } = examplesAbout('agr', '2027-09-01');

export const colAutorenewExamples: RuleExamples = {
  rule: 'COL-AUTORENEW',
  conditions: ['avtalet förlängs av sig självt', 'förlängningen är nära', 'ingen har tagit ställning under perioden', 'samarbetet pågår', 'avtalet gäller'],
  examples: [
    flags('Löneavtalet förlängs för fjärde gången utan beslut', 'notice', payroll),
    flags('Ställningstagandet gjordes dagen innan perioden började', 'notice', stand('2025-12-31')),
    flags('Under perioden har man bara tagit ställning till budgeten', 'notice', stand('2026-06-02', 'budget')),
    flags('Styrelsen tar upp frågan först i morgon', 'notice', stand('2027-09-02')),
    flags('Det är precis 180 dagar kvar', 'notice', payroll, '2027-07-05'),
    flags('Första perioden är på väg att ta slut', 'notice', payroll, '2021-09-01'),
    flags('Kommunen vill veta ett år före', 'notice', withRows(payroll, { threshold: [{ id: 't1', key: 'renewalLeadDays', value: '365' }] }), '2027-02-01'),
    passes('Avtalet förlängs inte', 'avtalet förlängs av sig självt', changed(payroll, 'agreement', 'agr', { renewMonths: null, absent: ['renewMonths'] })),
    passes('Förlängningen är noll månader', 'avtalet förlängs av sig självt', changed(payroll, 'agreement', 'agr', { renewMonths: 0, endsOn: '2027-12-31' })),
    passes('Avtalet är uppsagt', 'avtalet förlängs av sig självt', changed(payroll, 'agreement', 'agr', { noticeGivenOn: '2027-05-01' })),
    passes('Det är 181 dagar kvar', 'förlängningen är nära', payroll, '2027-07-04'),
    passes('Styrelsen beslutade i juni att låta avtalet löpa, efter en utvärdering', 'ingen har tagit ställning under perioden', stand('2026-06-02')),
    passes('Styrelsen tog ställning på periodens första dag', 'ingen har tagit ställning under perioden', stand('2026-01-01')),
    passes('Styrelsen tog ställning i dag', 'ingen har tagit ställning under perioden', stand('2027-09-01')),
    passes('Första perioden är inte slut, och man tog ställning tidigt', 'ingen har tagit ställning under perioden', stand('2019-02-05'), '2021-09-01'),
    passes('Samarbetet är avslutat', 'samarbetet pågår', changed(payroll, 'collaboration', 'payroll', { status: 'ended' })),
    passes('Avtalet har ersatts', 'avtalet gäller', changed(payroll, 'agreement', 'agr', { validUntil: '2027-01-01' })),
    cannotTell('Ingen går i god för att ståndpunkterna är införda', 'completeness-mark.position', unvouched(payroll, 'position')),
    cannotTell('Vad ståndpunkten rör är inte ifyllt', 'position.topic', stand('2026-06-02', null)),
    passes('Ett ställningstagande finns även om ingen går i god för registret', 'ingen har tagit ställning under perioden', unvouched(stand('2026-06-02'), 'position')),
  ],
};
