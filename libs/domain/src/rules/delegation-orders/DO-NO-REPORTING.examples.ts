import { withRows } from '../../facts/facts-from.js';
import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout, unvouched, vouched, without } from '../example-facts.js';

const item = { order: 'tn-order', title: 'Hyresavtal', matterType: 'LOKALHYRA', delegateKind: 'employee-post', delegate: 'property-head', validFrom: '2023-01-01' } as const;
const silent = exampleTown({
  body: [{ id: 'tn', name: 'Tekniska nämnden', bodyKind: 'committee', absent: ['reportingRule'] }],
  'delegation-item': [{ ...item, id: 'i1', number: '2.1' }, { ...item, id: 'i2', number: '2.2' }],
  'completeness-mark': vouched('delegation-item'),
});
const some = changed(silent, 'delegation-item', 'i2', { reporting: 'reported' });
const { flags, passes, cannotTell } = examplesAbout('tn-order', '2026-11-24');

export const noReportingRuleExamples: RuleExamples = {
  rule: 'DO-NO-REPORTING',
  conditions: ['någon punkt säger inget om anmälan', 'nämnden har ingen egen regel', 'ordningen har punkter', 'ordningen är antagen', 'ordningen gäller'],
  examples: [
    flags('Ordningen från 2016 har ingen regel', ['unlawful', 'none'], silent),
    flags('Det är antecknat att anmälan saknas i alla punkter', ['unlawful', 'none'], changed(changed(unvouched(silent, 'delegation-item'), 'delegation-item', 'i1', { absent: ['reporting'] }), 'delegation-item', 'i2', { absent: ['reporting'] })),
    flags('En av två punkter säger inget', ['risk', 'some'], some),
    passes('Alla punkter säger om besluten anmäls', 'någon punkt säger inget om anmälan', changed(some, 'delegation-item', 'i1', { reporting: 'not-reported' })),
    passes('Nämnden har beslutat att allt anmäls vid nästa sammanträde', 'nämnden har ingen egen regel', changed(silent, 'body', 'tn', { reportingRule: 'next-meeting', absent: [] })),
    passes('Ordningen är tom', 'ordningen har punkter', without(without(silent, 'delegation-item', 'i1'), 'delegation-item', 'i2')),
    passes('Ordningen är ännu ett utkast', 'ordningen är antagen', changed(silent, 'delegation-order', 'tn-order', { status: 'draft' })),
    passes('Ordningen upphörde i dag', 'ordningen gäller', changed(silent, 'delegation-order', 'tn-order', { validUntil: '2026-11-24' })),
    passes('En enda punkt säger inget, men nämnden har en regel', 'nämnden har ingen egen regel', changed(some, 'body', 'tn', { reportingRule: 'not-required', absent: [] })),
    cannotTell('Om nämnden har en regel är inte ifyllt', 'body.reportingRule', changed(silent, 'body', 'tn', { absent: [] })),
    cannotTell('Ingen går i god för att punkterna är helt införda', 'completeness-mark.delegation-item', unvouched(silent, 'delegation-item')),
    flags('En punkt saknar anmälan, och om den andra är ingenting känt', ['risk', 'some'], changed(unvouched(withRows(silent, {}), 'delegation-item'), 'delegation-item', 'i1', { absent: ['reporting'] })),
  ],
};
