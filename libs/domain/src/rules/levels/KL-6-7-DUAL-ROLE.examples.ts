import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout } from '../example-facts.js';

const landfill = exampleTown({
  matter: [{ id: 'm1', day: '2026-02-02', diaryNumber: 'TN 2026:60', title: 'Avfallsanläggningen i Åkern', matterType: 'MILJO_TILLSYN', body: 'tn', status: 'decided', supervisedBody: 'tn' }],
  decision: [{ id: 'd1', day: '2026-04-14', number: 'TN § 61', title: 'Föreläggande om lakvatten', matter: 'm1', kind: 'decision', body: 'tn', makerKind: 'body', maker: 'tn', basis: 'body' }],
});
const dispute = changed(changed(landfill, 'matter', 'm1', { matterType: 'BYGGLOV', supervisedBody: null, partyBody: 'tn' }), 'decision', 'd1', { affectsOwnOrgRights: true });
const { flags, passes, cannotTell } = examplesAbout('d1', '2026-11-24');

export const dualRoleExamples: RuleExamples = {
  rule: 'KL-6-7-DUAL-ROLE',
  conditions: ['det är ett beslut', 'nämnden ansvarar för verksamheten', 'det är tillsyn enligt lag', 'nämnden är part', 'beslutet rör nämndens rättigheter eller skyldigheter'],
  examples: [
    flags('Tekniska nämnden förelägger sin egen avfallsanläggning', ['unlawful', 'supervision'], landfill),
    flags('En inspektör beslutar på delegation i nämndens namn', ['unlawful', 'supervision'], changed(landfill, 'decision', 'd1', { makerKind: 'employee-post', maker: 'technical-head', basis: 'delegation' })),
    flags('Nämndens utskott beslutar', ['unlawful', 'supervision'], changed(changed(landfill, 'decision', 'd1', { body: 'ksau' }), 'matter', 'm1', { supervisedBody: 'ks' })),
    flags('Nämnden prövar sin egen ansökan', ['unlawful', 'party'], dispute),
    passes('Nämnden yttrar sig om sin anläggning', 'det är ett beslut', changed(landfill, 'decision', 'd1', { kind: 'opinion' })),
    passes('En annan nämnd beslutar', 'nämnden ansvarar för verksamheten', changed(landfill, 'decision', 'd1', { body: 'bun' })),
    passes('Ett bolag driver anläggningen', 'nämnden ansvarar för verksamheten', changed(landfill, 'matter', 'm1', { supervisedBody: null })),
    passes('Nämnden följer upp sin egen drift utan att lagen kräver det', 'det är tillsyn enligt lag', changed(landfill, 'matter', 'm1', { matterType: 'GATA_DRIFT' })),
    passes('En annan nämnd är part', 'nämnden är part', changed(dispute, 'matter', 'm1', { partyBody: 'bun' })),
    passes('Beslutet gäller bara handläggningen', 'beslutet rör nämndens rättigheter eller skyldigheter', changed(dispute, 'decision', 'd1', { affectsOwnOrgRights: false })),
    cannotTell('Om beslutet rör nämndens rättigheter är inte infört', 'decision.affectsOwnOrgRights', changed(dispute, 'decision', 'd1', { affectsOwnOrgRights: null })),
  ],
};
