import { withRows } from '../../facts/facts-from.js';
import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout } from '../example-facts.js';

const kept = exampleTown({ deviation: [{ id: 'v1', day: '2026-04-10', title: 'Driften går fem miljoner back', subject: 'tn', amount: 5_000_000, material: true, reportedOn: '2026-10-15', reportedTo: 'tn' }] });
const silent = changed(kept, 'deviation', 'v1', { reportedOn: null, reportedTo: null, absent: ['reportedOn'] });
const { flags, passes, cannotTell } = examplesAbout('v1', '2026-11-24');

export const informationWithheldExamples: RuleExamples = {
  rule: 'INFO-WITHHELD',
  conditions: ['avvikelsen är väsentlig', 'tiden att rapportera har gått ut', 'rapporten kom för sent eller inte alls'],
  examples: [
    flags('Förvaltningen såg underskottet i april, nämnden fick veta det i oktober', ['risk', 'late'], kept),
    flags('Nämnden har aldrig fått veta det', ['risk', 'never'], silent),
    flags('Rapporten kom en dag för sent', ['risk', 'late'], changed(kept, 'deviation', 'v1', { reportedOn: '2026-05-11' })),
    flags('Dagen efter den sista har inget hänt', ['risk', 'never'], silent, '2026-05-11'),
    flags('Kommunens egen gräns är tio dagar', ['risk', 'late'], withRows(changed(kept, 'deviation', 'v1', { reportedOn: '2026-04-21' }), { threshold: [{ id: 't1', key: 'reportDays', value: '10' }] })),
    passes('Avvikelsen är liten', 'avvikelsen är väsentlig', changed(kept, 'deviation', 'v1', { material: false })),
    passes('Det är den sista dagen', 'tiden att rapportera har gått ut', silent, '2026-05-10'),
    passes('Avvikelsen togs upp på mötet i maj', 'rapporten kom för sent eller inte alls', changed(kept, 'deviation', 'v1', { reportedOn: '2026-05-07' })),
    passes('Rapporten kom på den sista dagen', 'rapporten kom för sent eller inte alls', changed(kept, 'deviation', 'v1', { reportedOn: '2026-05-10' })),
    cannotTell('Om den har rapporterats är inte ifyllt', 'deviation.reportedOn', changed(kept, 'deviation', 'v1', { reportedOn: null })),
    cannotTell('Om den är väsentlig är inte ifyllt', 'deviation.material', changed(kept, 'deviation', 'v1', { material: null })),
  ],
};
