import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout } from '../example-facts.js';

const ignored = exampleTown({
  'threat-incident': [{ id: 't1', day: '2026-10-05', target: 'kso', targetKind: 'full-time', absent: ['actions', 'riskAssessmentOn'], trainingDone: true }],
});
const handled = changed(ignored, 'threat-incident', 't1', { actions: ['Åtgärdsplan', 'Polisanmälan'], riskAssessmentOn: '2026-10-07', absent: [] });
const { flags, passes, cannotTell } = examplesAbout('t1', '2026-11-24');

export const threatNoActionExamples: RuleExamples = {
  rule: 'THREAT-NO-ACTION',
  conditions: ['ingen åtgärd är vidtagen', 'skälig tid har gått', 'riskbedömning saknas', 'utbildning är inte genomförd'],
  examples: [
    flags('Ett hotbrev till en ordförande på heltid har legat två veckor utan åtgärd', ['unlawful', 'no-action'], ignored, '2026-10-19'),
    flags('Polisanmält, men någon riskbedömning gjordes aldrig', ['risk', 'deficient'], changed(ignored, 'threat-incident', 't1', { actions: ['Polisanmälan'], absent: ['riskAssessmentOn'] })),
    flags('Allt är gjort utom utbildningen', ['risk', 'deficient'], changed(handled, 'threat-incident', 't1', { trainingDone: false })),
    flags('Samma försummelse mot en fritidspolitiker', ['notice', 'not-full-time'], changed(ignored, 'threat-incident', 't1', { targetKind: 'part-time' })),
    flags('Samma försummelse mot en anställd', ['notice', 'not-full-time'], changed(ignored, 'threat-incident', 't1', { targetKind: 'employee' })),
    passes('Åtgärdsplan, polisanmälan och samtalsstöd samma vecka', 'ingen åtgärd är vidtagen', handled),
    passes('Det är den sjunde dagen och åtgärderna är ännu inte bestämda', 'skälig tid har gått',
      changed(ignored, 'threat-incident', 't1', { absent: ['actions'], riskAssessmentOn: '2026-10-06' }), '2026-10-12'),
    passes('Riskbedömningen kom sent men den finns', 'riskbedömning saknas', changed(handled, 'threat-incident', 't1', { riskAssessmentOn: '2026-11-20' })),
    passes('Utbildningen hölls redan före händelsen', 'utbildning är inte genomförd', handled),
    cannotTell('Ingen har antecknat om något har gjorts', 'threat-incident.actions', changed(ignored, 'threat-incident', 't1', { absent: [], riskAssessmentOn: '2026-10-07' })),
    cannotTell('Åtgärder finns men ingen vet om risken är bedömd', 'threat-incident.riskAssessmentOn', changed(handled, 'threat-incident', 't1', { riskAssessmentOn: null })),
    cannotTell('Ingen har antecknat om utbildningen hölls', 'threat-incident.trainingDone', changed(handled, 'threat-incident', 't1', { trainingDone: null })),
    cannotTell('Händelsen är äldre än lagen', 'threat-incident.day', changed(ignored, 'threat-incident', 't1', { day: '2025-06-30' })),
    flags('En fritidspolitiker fick stöd, men risken bedömdes inte', ['notice', 'not-full-time'], changed(ignored, 'threat-incident', 't1', { targetKind: 'part-time', actions: ['Samtal'], absent: ['riskAssessmentOn'] })),
    flags('En fritidspolitikers risk bedömdes, men inget gjordes', ['notice', 'not-full-time'], changed(ignored, 'threat-incident', 't1', { targetKind: 'part-time', riskAssessmentOn: '2026-10-06', absent: ['actions'] })),
    flags('Den åttonde dagen', ['unlawful', 'no-action'], ignored, '2026-10-13'),
  ],
};
