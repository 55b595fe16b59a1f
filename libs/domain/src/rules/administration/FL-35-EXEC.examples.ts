import { withRows } from '../../facts/facts-from.js';
import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout, unvouched, vouched, without } from '../example-facts.js';

const blocked = exampleTown({
  matter: [{ id: 'm1', day: '2026-02-02', diaryNumber: 'TN 2026:51', title: 'Färdtjänst', matterType: 'FARDTJANST', body: 'tn', status: 'decided' }],
  decision: [{ id: 'd1', day: '2026-03-02', number: '51-3', title: 'Tillståndet till färdtjänst återkallas', matter: 'm1', kind: 'decision', body: 'tn', makerKind: 'body', maker: 'tn', basis: 'body', notifiedOn: '2026-03-02', favoursIndividual: false, meeting: 's1' }],
  'execution-action': [{ id: 'e1', day: '2026-03-02', matter: 'm1', decision: 'd1', title: 'Kortet spärras', actionKind: 'winding-up', absent: ['immediateGround'] }],
  'completeness-mark': vouched('court-order'),
});
const started = (day: string, facts = blocked) => changed(facts, 'execution-action', 'e1', { day });
const appealed = changed(blocked, 'decision', 'd1', { appealedOn: '2026-03-16' });
const order = (finalOn: string, orderKind: 'upheld' | 'stay' = 'upheld') => withRows(appealed, { 'court-order': [{ id: 'c1', day: '2026-06-01', decision: 'd1', court: 'Förvaltningsrätten', orderKind, finalOn }] });
const because = (immediateGround: 'temporary' | 'weighty-interest', immediateAssessed: boolean | null) => changed(blocked, 'execution-action', 'e1', { immediateGround, immediateAssessed, absent: [] });
const plan = withRows(changed(blocked, 'matter', 'm1', { matterType: 'DETALJPLAN_ANTAGANDE' }), {
  meeting: [{ id: 's1', day: '2026-03-02', body: 'kf', status: 'held' }], minutes: [{ id: 'p1', day: '2026-03-02', meeting: 's1', postedOn: '2026-03-09', takenDownOn: '2026-04-01' }],
});
const { flags, passes, cannotTell } = examplesAbout('e1', '2026-11-24');

export const executedBeforeAppealTimeExamples: RuleExamples = {
  rule: 'FL-35-EXEC',
  conditions: ['åtgärden genomför beslutet', 'beslutet prövas enligt förvaltningslagen', 'ingen speciallag har egna regler', 'beslutet fick inte verkställas än', 'inget undantag gäller', 'beslutet går någon emot', 'planen hade inte vunnit laga kraft'],
  examples: [
    cannotTell('Om beslutet gynnar den enskilda är inte ifyllt', 'decision.favoursIndividual', changed(blocked, 'decision', 'd1', { favoursIndividual: null })),
    flags('Tillståndet återkallas och kortet spärras samma dag', ['unlawful', 'early'], blocked),
    flags('Den sista dagen att överklaga', ['unlawful', 'early'], started('2026-03-23')),
    flags('Parten har överklagat och domen dröjer', ['unlawful', 'early'], started('2026-08-03', appealed)),
    flags('Domen vann laga kraft efter att kortet spärrades', ['unlawful', 'early'], started('2026-06-23', order('2026-06-24'))),
    flags('En inhibition avgör inget', ['unlawful', 'early'], started('2026-08-03', order('2026-06-24', 'stay'))),
    flags('Ett väsentligt intresse åberopades utan bedömning', ['risk', 'unassessed'], because('weighty-interest', false)),
    flags('Bygget började innan planen hade vunnit laga kraft', ['unlawful', 'plan'], started('2026-03-30', plan)),
    flags('Planen överklagades och bygget började ändå', ['unlawful', 'plan'], started('2026-08-03', changed(plan, 'decision', 'd1', { appealedOn: '2026-03-20' }))),
    flags('Samma sak när protokollet säger att planen är överklagad', ['unlawful', 'plan'], started('2026-08-03', changed(plan, 'minutes', 'p1', { appealFiledOn: '2026-03-20' }))),
    flags('Även planen i ett tillfälligt skede väntar på laga kraft', ['unlawful', 'plan'], started('2026-03-30', changed(plan, 'execution-action', 'e1', { immediateGround: 'temporary' }))),
    passes('Utredningen fortsätter', 'åtgärden genomför beslutet', changed(blocked, 'execution-action', 'e1', { actionKind: 'planning' })),
    passes('Åtgärden hör inte till något beslut', 'åtgärden genomför beslutet', changed(blocked, 'execution-action', 'e1', { decision: null })),
    passes('Ett hyresavtal laglighetsprövas', 'beslutet prövas enligt förvaltningslagen', changed(blocked, 'matter', 'm1', { matterType: 'LOKALHYRA' })),
    passes('Ett serveringstillstånd följer alkohollagen', 'ingen speciallag har egna regler', changed(blocked, 'matter', 'm1', { matterType: 'SERVERING_ATERKALL' })),
    passes('Ett bygglov följer plan- och bygglagen', 'ingen speciallag har egna regler', changed(blocked, 'matter', 'm1', { matterType: 'BYGGLOV' })),
    passes('Lokaler i vallokalen följer vallagen', 'ingen speciallag har egna regler', changed(blocked, 'matter', 'm1', { matterType: 'VALNAMND_LOKAL' })),
    passes('Kortet spärras dagen efter att tiden gick ut', 'beslutet fick inte verkställas än', started('2026-03-24')),
    passes('Domen hade vunnit laga kraft', 'beslutet fick inte verkställas än', started('2026-06-24', order('2026-06-24'))),
    passes('Det finns ingen part att underrätta', 'beslutet fick inte verkställas än', changed(blocked, 'decision', 'd1', { notifiedOn: null, absent: ['notifiedOn'] })),
    passes('Beslutet gällde bara tillfälligt', 'inget undantag gäller', because('temporary', null)),
    passes('Intresset var väsentligt och bedömningen är antecknad', 'inget undantag gäller', because('weighty-interest', true)),
    passes('Ansökan bifölls helt', 'beslutet går någon emot', changed(blocked, 'decision', 'd1', { favoursIndividual: true })),
    passes('Ansökan bifölls helt, och intresset var väsentligt', 'beslutet går någon emot', changed(because('weighty-interest', false), 'decision', 'd1', { favoursIndividual: true })),
    passes('Intresset var väsentligt men tiden hade gått ut', 'beslutet fick inte verkställas än', started('2026-03-24', because('weighty-interest', false))),
    passes('Bygget började dagen efter den sista dagen', 'planen hade inte vunnit laga kraft', started('2026-03-31', plan)),
    flags('Bygget började på den sista dagen', ['unlawful', 'plan'], started('2026-03-30', changed(plan, 'execution-action', 'e1', { actionKind: 'construction-start' }))),
    cannotTell('När parten fick del av beslutet är inte ifyllt', 'decision.notifiedOn', changed(blocked, 'decision', 'd1', { notifiedOn: null })),
    cannotTell('Om något undantag gällde är inte ifyllt', 'execution-action.immediateGround', changed(blocked, 'execution-action', 'e1', { absent: [] })),
    cannotTell('Om skälen är bedömda är inte ifyllt', 'execution-action.immediateAssessed', because('weighty-interest', null)),
    cannotTell('Ingen går i god för att avgörandena är införda', 'completeness-mark.court-order', started('2026-08-03', unvouched(appealed, 'court-order'))),
    cannotTell('Protokollet från antagandet är inte infört', 'minutes.postedOn', without(plan, 'minutes', 'p1')),
    cannotTell('När planens protokoll anslogs är inte ifyllt', 'minutes.postedOn', changed(plan, 'minutes', 'p1', { postedOn: null })),
  ],
};
