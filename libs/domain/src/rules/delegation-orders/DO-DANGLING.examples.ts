import { withRows } from '../../facts/facts-from.js';
import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout, unvouched, vouched, without } from '../example-facts.js';

const abolished = exampleTown({
  post: [{ id: 'registry-head', title: 'Kanslichef', unit: 'tf', validFrom: '2015-01-01', validUntil: '2024-07-01' }],
  'delegation-item': [{ id: 'i1', order: 'tn-order', number: '1.3', title: 'Utlämnande av handling', matterType: 'LOKALHYRA', delegateKind: 'employee-post', delegate: 'registry-head', validFrom: '2023-01-01' }],
  'completeness-mark': vouched('post-holding'),
});
const named = changed(changed(abolished, 'delegation-item', 'i1', { delegateKind: 'employee-person', delegate: 'fanny', absent: ['substitutes'] }), 'post-holding', 'fanny-holds', { validUntil: '2026-06-01' });
const toSubcommittee = withRows(changed(abolished, 'delegation-item', 'i1', { delegateKind: 'subcommittee', delegate: 'tnau' }), { body: [{ id: 'tnau', name: 'Arbetsutskottet', bodyKind: 'subcommittee', parent: 'tn', validUntil: '2026-01-01' }] });
const { flags, passes, cannotTell } = examplesAbout('i1', '2026-11-24');

export const danglingDelegateExamples: RuleExamples = {
  rule: 'DO-DANGLING',
  conditions: ['delegat saknas', 'befattningen är avskaffad', 'befattningen har inte bytt namn', 'utskottet är avskaffat', 'uppdraget har upphört', 'personen har slutat', 'ersättare saknas', 'punkten gäller'],
  examples: [
    flags('Kanslichefen avskaffades 2024 men står kvar i ordningen', ['risk', 'ceased'], abolished),
    flags('Det är antecknat att punkten saknar delegat', ['risk', 'no-delegate'], changed(abolished, 'delegation-item', 'i1', { delegate: null, absent: ['delegate'] })),
    flags('Utskottet lades ned vid årsskiftet', ['risk', 'ceased'], toSubcommittee),
    flags('Ledamoten som namngavs har lämnat uppdraget', ['risk', 'ceased'], changed(changed(abolished, 'delegation-item', 'i1', { delegateKind: 'member', delegate: 'tn-vice' }), 'assignment', 'tn-vice', { validUntil: '2026-10-01' })),
    flags('Den namngivna handläggaren har slutat', ['risk', 'ceased'], named),
    passes('Punkten går till nämndens ordförande, vem det än är', 'delegat saknas', changed(abolished, 'delegation-item', 'i1', { delegateKind: 'chair', delegate: null, absent: ['delegate'] })),
    passes('Befattningen avskaffas i morgon', 'befattningen är avskaffad', changed(abolished, 'post', 'registry-head', { validUntil: '2026-11-25' })),
    passes('Kanslichefen heter numera nämndsekreterare och är kopplad', 'befattningen har inte bytt namn', withRows(changed(abolished, 'post', 'registry-head', { renamedTo: 'secretary' }), { post: [{ id: 'secretary', title: 'Nämndsekreterare', unit: 'tf', validFrom: '2024-07-01' }] })),
    passes('Utskottet finns kvar', 'utskottet är avskaffat', changed(toSubcommittee, 'body', 'tnau', { validUntil: null })),
    passes('Ledamoten sitter mandatperioden ut', 'uppdraget har upphört', changed(abolished, 'delegation-item', 'i1', { delegateKind: 'member', delegate: 'tn-vice' })),
    passes('Handläggaren har bytt befattning men är kvar', 'personen har slutat', withRows(named, { 'post-holding': [{ id: 'new', person: 'fanny', post: 'technical-head', holdingKind: 'regular', validFrom: '2026-06-01' }] })),
    passes('Handläggaren har slutat men ersättaren är utpekad', 'ersättare saknas', changed(named, 'delegation-item', 'i1', { substitutes: ['technical-head'] })),
    passes('Punkten togs bort när befattningen avskaffades', 'punkten gäller', changed(abolished, 'delegation-item', 'i1', { validUntil: '2024-07-01' })),
    cannotTell('Vem som är delegat är inte ifyllt', 'delegation-item.delegate', changed(abolished, 'delegation-item', 'i1', { delegate: null })),
    cannotTell('Ingen går i god för att förordnandena är införda', 'completeness-mark.post-holding', unvouched(named, 'post-holding')),
    cannotTell('Delegaten finns inte i registret', 'delegation-item.delegate', without(abolished, 'post', 'registry-head')),
  ],
};
