import { withRows } from '../../facts/facts-from.js';
import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout, unvouched, vouched, without } from '../example-facts.js';

const demolished = exampleTown({
  matter: [{ id: 'm1', day: '2026-01-12', diaryNumber: 'KS 2026:9', title: 'Ishallen', matterType: 'RIVA_EGEN', body: 'kf', status: 'executing' }],
  meeting: [{ id: 's1', day: '2026-03-02', body: 'kf', status: 'held' }],
  minutes: [{ id: 'p1', day: '2026-03-02', meeting: 's1', postedOn: '2026-03-09', takenDownOn: '2026-04-01' }],
  decision: [{ id: 'd1', day: '2026-03-02', number: '§ 20', title: 'Ishallen rivs', matter: 'm1', kind: 'decision', body: 'kf', makerKind: 'body', maker: 'kf', basis: 'body', meeting: 's1' }],
  'execution-action': [{ id: 'e1', day: '2026-03-19', matter: 'm1', decision: 'd1', title: 'Ishallen rivs', actionKind: 'winding-up', reversible: false, absent: ['immediateAssessed'] }],
  'completeness-mark': vouched('court-order'),
});
const appealed = changed(demolished, 'decision', 'd1', { appealedOn: '2026-03-16' });
const started = (day: string, facts = demolished) => changed(facts, 'execution-action', 'e1', { day });
const { flags, passes, cannotTell } = examplesAbout('e1', '2026-11-24');

export const executedBeforeFinalExamples: RuleExamples = {
  rule: 'EXEC-BEFORE-FINAL',
  conditions: ['åtgärden genomför beslutet', 'beslutet laglighetsprövas', 'beslutet fattades vid ett sammanträde', 'åtgärden går inte att ta tillbaka', 'beslutet hade inte vunnit laga kraft', 'ingen har bedömt om det fanns skäl att vänta'],
  examples: [
    flags('Ishallen rivs tio dagar efter anslaget, och någon har överklagat', ['risk', 'appealed'], appealed),
    flags('Ishallen rivs tio dagar efter anslaget, och ingen har överklagat', ['notice', 'early'], demolished),
    flags('Rivningen börjar den sista dagen', ['notice', 'early'], started('2026-03-30')),
    flags('Målet pågår i domstolen', ['risk', 'appealed'], started('2026-08-03', appealed)),
    flags('Protokollet säger att beslutet är överklagat', ['risk', 'appealed'], changed(demolished, 'minutes', 'p1', { appealFiledOn: '2026-03-16' })),
    flags('Bedömningen gjordes inte', ['notice', 'early'], changed(demolished, 'execution-action', 'e1', { immediateAssessed: false, absent: [] })),
    flags('Två protokoll anslogs, och det senare räknas', ['notice', 'early'], started('2026-04-02', withRows(demolished, { minutes: [{ id: 'p2', day: '2026-03-02', meeting: 's1', postedOn: '2026-03-16', takenDownOn: '2026-04-08' }] }))),
    passes('En dialog om platsen', 'åtgärden genomför beslutet', changed(demolished, 'execution-action', 'e1', { actionKind: 'dialogue' })),
    passes('Åtgärden hör inte till något beslut', 'åtgärden genomför beslutet', changed(demolished, 'execution-action', 'e1', { decision: null })),
    passes('Ett bygglov följer andra regler', 'beslutet laglighetsprövas', changed(demolished, 'matter', 'm1', { matterType: 'BYGGLOV' })),
    passes('Ett beslut på delegation', 'beslutet fattades vid ett sammanträde', changed(demolished, 'decision', 'd1', { meeting: null })),
    passes('Den nya kursplanen går att ändra tillbaka', 'åtgärden går inte att ta tillbaka', changed(demolished, 'execution-action', 'e1', { reversible: true })),
    passes('Rivningen börjar dagen efter den sista dagen', 'beslutet hade inte vunnit laga kraft', started('2026-03-31')),
    passes('Domen hade vunnit laga kraft', 'beslutet hade inte vunnit laga kraft', withRows(started('2026-08-03', appealed), { 'court-order': [{ id: 'c1', day: '2026-06-01', decision: 'd1', court: 'Förvaltningsrätten', orderKind: 'upheld', finalOn: '2026-07-01' }] })),
    passes('Det är antecknat varför rivningen inte kunde vänta', 'ingen har bedömt om det fanns skäl att vänta', changed(demolished, 'execution-action', 'e1', { immediateAssessed: true, absent: [] })),
    cannotTell('Om åtgärden kan gå åter är inte ifyllt', 'execution-action.reversible', changed(demolished, 'execution-action', 'e1', { reversible: null })),
    cannotTell('Om skälen är bedömda är inte ifyllt', 'execution-action.immediateAssessed', changed(demolished, 'execution-action', 'e1', { absent: [] })),
    cannotTell('När protokollet anslogs är inte ifyllt', 'minutes.postedOn', changed(demolished, 'minutes', 'p1', { postedOn: null })),
    cannotTell('Protokollet är inte infört', 'minutes.postedOn', without(demolished, 'minutes', 'p1')),
    cannotTell('Ingen går i god för att avgörandena är införda', 'completeness-mark.court-order', started('2026-08-03', unvouched(appealed, 'court-order'))),
  ],
};
