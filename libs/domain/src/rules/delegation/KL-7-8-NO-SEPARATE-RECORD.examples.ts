import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout, without } from '../example-facts.js';

const hidden = exampleTown({
  'delegation-item': [{ id: 'i1', order: 'tn-order', number: '2.3', title: 'Upplåta mark', matterType: 'LOKALHYRA', delegateKind: 'employee-post', delegate: 'property-head', reporting: 'not-reported', validFrom: '2023-01-01' }],
  matter: [{ id: 'm1', day: '2026-03-02', diaryNumber: 'TN 2026:51', title: 'Förråd', matterType: 'LOKALHYRA', body: 'tn', status: 'decided' }],
  decision: [{ id: 'd1', day: '2026-04-03', number: '51-2', title: 'Förråd hyrs ut', matter: 'm1', kind: 'decision', body: 'tn', makerKind: 'employee-post', maker: 'property-head', makerPerson: 'fanny', basis: 'delegation', item: 'i1', absent: ['separateRecordOn', 'postedOn'] }],
});
const unposted = changed(hidden, 'decision', 'd1', { separateRecordOn: '2026-04-03', absent: ['postedOn'] });
const { flags, passes, cannotTell } = examplesAbout('d1', '2026-11-24');

export const noSeparateRecordExamples: RuleExamples = {
  rule: 'KL-7-8-NO-SEPARATE-RECORD',
  conditions: ['det är ett beslut', 'beslutet togs på delegation', 'beslutet vilar på en punkt', 'beslutet anmäls inte', 'beslutet överklagas som laglighetsprövning', 'särskilt protokoll eller tillkännagivande saknas'],
  examples: [
    flags('Chefen hyr ut ett förråd utan protokoll och utan anslag', ['unlawful', 'record'], hidden),
    flags('Protokollet är skrivet men aldrig tillkännagivet', ['unlawful', 'posting'], unposted),
    flags('Anslag utan protokoll, efter vidaredelegering', ['unlawful', 'record'], changed(hidden, 'decision', 'd1', { basis: 'sub-delegation', postedOn: '2026-04-04', absent: ['separateRecordOn'] })),
    passes('Chefen föreslår nämnden uthyrningen', 'det är ett beslut', changed(hidden, 'decision', 'd1', { kind: 'proposal' })),
    passes('Det är ren verkställighet', 'det är ett beslut', changed(hidden, 'decision', 'd1', { kind: 'execution' })),
    passes('Nämnden beslutade själv', 'beslutet togs på delegation', changed(hidden, 'decision', 'd1', { basis: 'body' })),
    passes('Ordningen har ingen punkt', 'beslutet vilar på en punkt', without(hidden, 'delegation-item', 'i1')),
    passes('Beslutet anmäls till nämnden', 'beslutet anmäls inte', changed(hidden, 'delegation-item', 'i1', { reporting: 'reported' })),
    passes('Bygglovet överklagas av den det gäller', 'beslutet överklagas som laglighetsprövning', changed(hidden, 'matter', 'm1', { matterType: 'BYGGLOV' })),
    passes('Protokollet är skrivet och tillkännagivet', 'särskilt protokoll eller tillkännagivande saknas', changed(hidden, 'decision', 'd1', { separateRecordOn: '2026-04-03', postedOn: '2026-04-04', absent: [] })),
    cannotTell('Ingen har antecknat om protokollet finns', 'decision.separateRecordOn', changed(hidden, 'decision', 'd1', { absent: [] })),
    cannotTell('Ingen har antecknat om protokollet är tillkännagivet', 'decision.postedOn', changed(unposted, 'decision', 'd1', { absent: [] })),
    cannotTell('Om beslutet anmäls är inte ifyllt', 'delegation-item.reporting', changed(hidden, 'delegation-item', 'i1', { reporting: null })),
    cannotTell('Ärendets typ är inte ifylld', 'matter.matterType', changed(hidden, 'matter', 'm1', { matterType: null })),
    cannotTell('Grunden för beslutet är inte ifylld', 'decision.basis', changed(hidden, 'decision', 'd1', { basis: null })),
  ],
};
