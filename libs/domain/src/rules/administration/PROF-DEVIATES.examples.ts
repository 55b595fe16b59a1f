import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout } from '../example-facts.js';

const deviating = exampleTown({
  matter: [{ id: 'm1', day: '2025-01-14', diaryNumber: 'KS 2025:4', title: 'Mobila team', matterType: 'MAL', body: 'ks', status: 'executing' }],
  decision: [{ id: 'd1', day: '2025-03-10', number: '§ 31', title: 'Mobila team i alla distrikt', matter: 'm1', kind: 'decision', body: 'ks', makerKind: 'body', maker: 'ks', basis: 'body' }],
  'follow-up': [{ id: 'f1', day: '2026-02-01', decision: 'd1', step: 'execution', deviation: true, professionalDuty: false, deviationReason: 'Två distrikt valde en ambulansmodell', absent: ['deviationDecidedBy'] }],
  indicator: [{ id: 'i1', name: 'Andel hembesök', goal: 'g1', wantedTrend: 'up' }],
  measurement: [60, 55, 50].map((value, index) => ({ id: `v${index + 1}`, day: `${2024 + index}-10-01`, indicator: 'i1', value, absent: ['reportedTo'] })),
});
const { flags, passes, cannotTell } = examplesAbout('f1', '2026-11-24');
const trend = examplesAbout('i1', '2026-11-24');

export const professionDeviatesExamples: RuleExamples = {
  rule: 'PROF-DEVIATES',
  conditions: ['genomförandet avviker', 'ingen har beslutat om avvikelsen', 'avvikelsen följer inte av ett yrkesansvar', 'värdet går åt fel håll två gånger i rad', 'mätningarna är inte rapporterade'],
  examples: [
    cannotTell('Om det följer av ett yrkesansvar är inte ifyllt', 'follow-up.professionalDuty', changed(deviating, 'follow-up', 'f1', { professionalDuty: null })),
    flags('Två distrikt inför en annan modell än den beslutade', ['risk', 'deviates'], deviating),
    trend.flags('Andelen hembesök faller för andra året i rad, och nämnden har inte fått veta', ['risk', 'trend'], deviating),
    trend.flags('Värdet skulle nedåt men stiger två gånger', ['risk', 'trend'], changed(changed(changed(deviating, 'indicator', 'i1', { wantedTrend: 'down' }), 'measurement', 'v1', { value: 40 }), 'measurement', 'v2', { value: 45 })),
    passes('Uppföljningen visar att alla distrikt följer beslutet', 'genomförandet avviker', changed(deviating, 'follow-up', 'f1', { deviation: false })),
    passes('Ingen har registrerat någon avvikelse', 'genomförandet avviker', changed(deviating, 'follow-up', 'f1', { deviation: null })),
    passes('Styrelsen har beslutat att distrikten får avvika', 'ingen har beslutat om avvikelsen', changed(deviating, 'follow-up', 'f1', { deviationDecidedBy: 'd1', absent: [] })),
    passes('Läkaren avstår från hembesök i ett enskilt fall av medicinska skäl', 'avvikelsen följer inte av ett yrkesansvar', changed(deviating, 'follow-up', 'f1', { professionalDuty: true })),
    trend.passes('Värdet föll en gång och vände sedan', 'värdet går åt fel håll två gånger i rad', changed(deviating, 'measurement', 'v3', { value: 56 })),
    trend.passes('Den första mätningen var lika med den andra', 'värdet går åt fel håll två gånger i rad', changed(deviating, 'measurement', 'v1', { value: 55 })),
    trend.passes('Den senaste mätningen togs upp i styrelsen', 'mätningarna är inte rapporterade', changed(deviating, 'measurement', 'v3', { reportedTo: 'ks', absent: [] })),
    trend.passes('Den näst senaste togs upp i styrelsen', 'mätningarna är inte rapporterade', changed(deviating, 'measurement', 'v2', { reportedTo: 'ks', absent: [] })),
    cannotTell('Om någon har beslutat om avvikelsen är inte antecknat', 'follow-up.deviationDecidedBy', changed(deviating, 'follow-up', 'f1', { absent: [] })),
    trend.cannotTell('Om mätningen rapporterades är inte antecknat', 'measurement.reportedTo', changed(deviating, 'measurement', 'v3', { absent: [] })),
    trend.passes('Den tredje mätningen görs först i morgon', 'värdet går åt fel håll två gånger i rad', changed(deviating, 'measurement', 'v3', { day: '2026-11-25' })),
    trend.flags('Den tredje mätningen gjordes i dag', ['risk', 'trend'], changed(deviating, 'measurement', 'v3', { day: '2026-11-24' })),
    trend.passes('Ingen har sagt åt vilket håll värdet ska gå', 'värdet går åt fel håll två gånger i rad', changed(deviating, 'indicator', 'i1', { wantedTrend: null })),
    trend.passes('Den mellersta mätningen saknar värde', 'värdet går åt fel håll två gånger i rad', changed(deviating, 'measurement', 'v2', { value: null })),
    trend.passes('Värdet skulle nedåt och stod stilla', 'värdet går åt fel håll två gånger i rad', changed(changed(changed(deviating, 'indicator', 'i1', { wantedTrend: 'down' }), 'measurement', 'v1', { value: 40 }), 'measurement', 'v2', { value: 40 })),
  ],
};
