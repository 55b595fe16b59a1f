import { withRows } from '../../facts/facts-from.js';
import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout } from '../example-facts.js';

const steering = exampleTown({
  matter: [{ id: 'm1', day: '2026-01-10', diaryNumber: 'KS 2026:7', title: 'Nära vård', matterType: 'SAMV_AVTAL', body: 'ks', status: 'decided' }],
  decision: [{ id: 'd1', day: '2026-04-14', number: '4', title: 'Kostnaderna delas 60/40', matter: 'm1', kind: 'decision', body: 'group', makerKind: 'body', maker: 'group', bindsOrganization: true }],
  body: [{ id: 'group', name: 'Politisk styrgrupp Nära vård', bodyKind: 'steering-group' }],
});
const { flags, passes, cannotTell } = examplesAbout('d1', '2026-11-24');

export const infNetworkDecidesExamples: RuleExamples = {
  rule: 'INF-NETWORK-DECIDES',
  conditions: ['organet saknar rätt att besluta', 'det är ett beslut', 'beslutet binder kommunen'],
  examples: [
    flags('Styrgruppen för Nära vård bestämmer hur kostnaderna delas', 'unlawful', steering),
    flags('Ett chefsnätverk beslutar om gemensam taxa', 'unlawful', changed(steering, 'body', 'group', { bodyKind: 'network' })),
    flags('En politisk samrådsgrupp beslutar om bemanningen', 'unlawful', changed(steering, 'body', 'group', { bodyKind: 'political-consultation' })),
    passes('Samma beslut av en gemensam nämnd', 'organet saknar rätt att besluta', changed(steering, 'body', 'group', { bodyKind: 'joint-committee' })),
    passes('Styrgruppen rekommenderar, huvudmännen beslutar', 'det är ett beslut', changed(steering, 'decision', 'd1', { kind: 'proposal' })),
    passes('Styrgruppen bestämmer när den själv ska träffas', 'beslutet binder kommunen', changed(steering, 'decision', 'd1', { bindsOrganization: false })),
    cannotTell('Om beslutet binder kommunen är inte antecknat', 'decision.bindsOrganization', changed(steering, 'decision', 'd1', { bindsOrganization: null })),
    cannotTell('Organets art är inte ifylld', 'body.bodyKind', withRows(steering, { body: [{ id: 'group', name: 'Gruppen' }] })),
  ],
};
