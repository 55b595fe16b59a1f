import { withRows } from '../../facts/facts-from.js';
import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout, unvouched, vouched, without } from '../example-facts.js';

const forgotten = exampleTown({
  'delegation-item': [{ id: 'i1', order: 'tn-order', number: '2.1', title: 'Hyresavtal', matterType: 'LOKALHYRA', delegateKind: 'employee-post', delegate: 'property-head', reporting: 'reported', validFrom: '2023-01-01' }],
  matter: [{ id: 'm1', day: '2026-01-12', diaryNumber: 'TN 2026:9', title: 'Lokal', matterType: 'LOKALHYRA', body: 'tn', status: 'decided' }],
  decision: [{ id: 'd1', day: '2026-02-03', number: '8', title: 'Hyresavtal', matter: 'm1', kind: 'decision', body: 'tn', makerKind: 'employee-post', maker: 'property-head', makerPerson: 'fanny', basis: 'delegation', item: 'i1' }],
  meeting: [{ id: 'feb', day: '2026-02-18', body: 'tn', status: 'held' }, { id: 'mar', day: '2026-03-18', body: 'tn', status: 'held' }],
  'completeness-mark': vouched('delegation-report'),
});
const reportedIn = (meeting: string, day: string) => withRows(forgotten, { 'delegation-report': [{ id: 'r1', day, body: 'tn', meeting, decisions: ['d1'], paragraph: '§ 14' }] });
const { flags, passes, cannotTell } = examplesAbout('d1', '2026-11-24');

export const notReportedExamples: RuleExamples = {
  rule: 'KL-7-8-NOT-REPORTED',
  conditions: ['beslutet togs på delegation', 'beslutet ska anmälas', 'sammanträdet har varit', 'ingen anmälan kom i tid'],
  examples: [
    flags('Två sammanträden har gått utan anmälan', ['risk', 'never'], forgotten),
    flags('Anmält, men en månad för sent', ['risk', 'late'], reportedIn('mar', '2026-03-18')),
    flags('Punkten säger inget, men nämnden vill ha allt anmält', ['risk', 'never'], changed(changed(forgotten, 'delegation-item', 'i1', { reporting: null }), 'body', 'tn', { reportingRule: 'next-meeting' })),
    flags('Februarimötet ställdes in och marsmötet hölls', ['risk', 'never'], changed(forgotten, 'meeting', 'feb', { status: 'cancelled' })),
    passes('Nämnden beslutade själv', 'beslutet togs på delegation', changed(forgotten, 'decision', 'd1', { basis: 'body' })),
    passes('Punkten säger att beslutet inte behöver anmälas', 'beslutet ska anmälas', changed(forgotten, 'delegation-item', 'i1', { reporting: 'not-reported' })),
    passes('Det är dagen för sammanträdet', 'sammanträdet har varit', forgotten, '2026-02-18'),
    passes('Beslutet fattades efter att kallelsen gått ut och anmäldes mötet efter', 'ingen anmälan kom i tid', changed(reportedIn('mar', '2026-03-18'), 'decision', 'd1', { day: '2026-02-17' })),
    cannotTell('Ingen går i god för att anmälningarna är införda', 'completeness-mark.delegation-report', unvouched(forgotten, 'delegation-report')),
    cannotTell('Om beslutet ska anmälas är inte ifyllt', 'delegation-item.reporting', changed(forgotten, 'delegation-item', 'i1', { reporting: null })),
    cannotTell('Inget sammanträde efter beslutet är infört', 'meeting.day', without(without(forgotten, 'meeting', 'feb'), 'meeting', 'mar')),
    cannotTell('Om sammanträdet blev av är inte antecknat', 'meeting.status', changed(forgotten, 'meeting', 'feb', { status: 'planned' })),
    cannotTell('Grunden för beslutet är inte ifylld', 'decision.basis', changed(forgotten, 'decision', 'd1', { basis: null })),
    passes('Det är antecknat att beslutet inte har någon grund', 'beslutet togs på delegation', changed(forgotten, 'decision', 'd1', { basis: null, absent: ['basis'] })),
    passes('Anmält i tid', 'ingen anmälan kom i tid', reportedIn('feb', '2026-02-18')),
    passes('Nästa sammanträde är först i december', 'sammanträdet har varit', changed(without(forgotten, 'meeting', 'mar'), 'meeting', 'feb', { day: '2026-12-16', status: 'planned' })),
  ],
};
