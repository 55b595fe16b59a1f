import { withRows } from '../../facts/facts-from.js';
import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout, unvouched, vouched, without } from '../example-facts.js';

const item = { order: 'tn-order', matterType: 'LOKALHYRA', delegateKind: 'employee-post', delegate: 'technical-head', absent: ['substitutes'], validFrom: '2023-01-01' } as const;
const vacant = changed(exampleTown({
  'delegation-item': [{ ...item, id: 'i1', number: '1.1', title: 'Hyresavtal' }, { ...item, id: 'i2', number: '1.2', title: 'Arrenden', matterType: 'ARRENDE' }],
  'completeness-mark': vouched('post-holding'),
}), 'post-holding', 'tage-holds', { validUntil: '2026-09-02' });
const substitutes = (ids: readonly string[]) => changed(changed(vacant, 'delegation-item', 'i1', { substitutes: ids }), 'delegation-item', 'i2', { substitutes: ids });
const { flags, passes, cannotTell } = examplesAbout('technical-head', '2026-11-24');

export const vacantPostExamples: RuleExamples = {
  rule: 'DO-VACANT',
  conditions: ['befattningen saknar innehavare', 'ingen ersättare kan träda in', 'vakansen har varat för länge', 'punkten gäller', 'befattningen finns kvar'],
  examples: [
    cannotTell('Om någon kan träda in är inte ifyllt', 'delegation-item.substitutes', changed(changed(vacant, 'delegation-item', 'i1', { absent: [] }), 'delegation-item', 'i2', { absent: [] })),
    flags('Tekniska chefen slutade den första september och ingen tillförordnad är utsedd', 'risk', vacant),
    flags('Ersättaren är utpekad men den befattningen är också vakant', 'risk', changed(substitutes(['property-head']), 'post-holding', 'fanny-holds', { validUntil: '2026-10-01' })),
    flags('Den ena punkten har en ersättare, den andra inte', 'risk', changed(vacant, 'delegation-item', 'i1', { substitutes: ['property-head'] })),
    passes('En tillförordnad utsågs samma dag', 'befattningen saknar innehavare', withRows(vacant, { 'post-holding': [{ id: 'acting', person: 'ulla', post: 'technical-head', holdingKind: 'acting', validFrom: '2026-09-02' }] })),
    passes('Fastighetschefen är ersättare i båda punkterna', 'ingen ersättare kan träda in', substitutes(['property-head'])),
    passes('En namngiven ersättare arbetar kvar', 'ingen ersättare kan träda in', substitutes(['fanny'])),
    passes('Det är den femte dagen', 'vakansen har varat för länge', vacant, '2026-09-07'),
    passes('Punkterna har tagits bort', 'punkten gäller', changed(vacant, 'delegation-order', 'tn-order', { validUntil: '2026-09-02' })),
    passes('Befattningen är avskaffad, vilket är en annan fråga', 'befattningen finns kvar', changed(vacant, 'post', 'technical-head', { validUntil: '2026-09-02' })),
    cannotTell('Ingen går i god för att förordnandena är införda', 'completeness-mark.post-holding', unvouched(vacant, 'post-holding')),
    cannotTell('Källan lästes innan förordnandet gick ut', 'completeness-mark.post-holding', withRows(vacant, { 'source-reading': [{ id: 'r1', day: '2026-07-01', register: 'post-holding', title: 'Personalsystemet' }] })),
    cannotTell('När den förra slutade är inte infört', 'post-holding.validUntil', without(vacant, 'post-holding', 'tage-holds')),
    passes('En punkt går till en person och den andra till ett utskott', 'punkten gäller', changed(changed(vacant, 'delegation-item', 'i1', { delegateKind: 'subcommittee', delegate: 'ksau' }), 'delegation-item', 'i2', { delegateKind: 'employee-person', delegate: 'tage' })),
    flags('Två ersättare varav ingen arbetar kvar', 'risk', changed(substitutes(['property-head', 'kim']), 'post-holding', 'fanny-holds', { validUntil: '2026-10-01' })),
    passes('Två ersättare varav en arbetar kvar', 'ingen ersättare kan träda in', substitutes(['kim', 'property-head'])),
    flags('Det är den sjätte dagen', 'risk', vacant, '2026-09-08'),
    flags('En annan befattning i ordningen har innehavare', 'risk', withRows(vacant, { 'delegation-item': [{ ...item, id: 'i3', number: '1.3', title: 'Skyltar', matterType: 'BYGGLOV', delegate: 'property-head' }] })),
  ],
};
