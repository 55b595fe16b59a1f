import { withRows } from '../../facts/facts-from.js';
import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout, unvouched, vouched, without } from '../example-facts.js';

const court = exampleTown({
  matter: [{ id: 'm0', day: '2026-01-12', diaryNumber: 'KS 2026:9', title: 'Taxa', matterType: 'TAXA_PBL', body: 'ks', status: 'decided' }, { id: 'm1', day: '2026-03-02', diaryNumber: 'TN 2026:51', title: 'Överklagad taxa', matterType: 'YTTRANDE_OVERKLAGAT', body: 'tn', status: 'decided', appealOf: 'd0' }],
  decision: [
    { id: 'd0', day: '2026-02-23', number: 'KF § 9', title: 'Taxa', matter: 'm0', kind: 'decision', body: 'kf', makerKind: 'body', maker: 'kf', basis: 'body' },
    { id: 'd1', day: '2026-04-03', number: '51-2', title: 'Yttrande till förvaltningsrätten', matter: 'm1', kind: 'opinion', body: 'tn', makerKind: 'employee-post', maker: 'technical-head', basis: 'delegation', recipient: 'court' },
  ],
  'completeness-mark': vouched('decision'),
});
const council = changed(court, 'decision', 'd1', { kind: 'proposal', recipient: 'council', title: 'Ny taxa' });
const committee = changed(court, 'decision', 'd0', { body: 'tn', maker: 'tn' });
const adopting = (fields: object) => withRows(court, { decision: [{ id: 'd2', day: '2026-04-01', number: 'TN § 40', title: 'Yttrande antas', matter: 'm1', kind: 'decision', body: 'tn', makerKind: 'body', maker: 'tn', basis: 'body', adopts: 'd1', ...fields }] });
const { flags, passes, cannotTell } = examplesAbout('d1', '2026-11-24');

export const delegatedOpinionExamples: RuleExamples = {
  rule: 'KL-6-38-COUNCIL-OPINION',
  conditions: ['det är ett förslag eller ett yttrande', 'en delegat beslutade', 'det riktas till fullmäktige eller en domstol', 'det överklagade beslutet är fullmäktiges eller nämndens', 'nämnden har inte antagit det'],
  examples: [
    flags('Förvaltningschefen yttrar sig till domstolen över fullmäktiges överklagade beslut', ['unlawful', 'court'], court),
    flags('Det överklagade beslutet var nämndens eget', ['unlawful', 'court'], committee),
    flags('Förvaltningschefen föreslår fullmäktige en ny taxa', ['unlawful', 'council'], council),
    flags('Samma yttrande efter vidaredelegering', ['unlawful', 'court'], changed(court, 'decision', 'd1', { basis: 'sub-delegation' })),
    flags('Det var utskottet som antog yttrandet', ['unlawful', 'court'], adopting({ makerKind: 'subcommittee' })),
    flags('Det var en annan nämnd som antog yttrandet', ['unlawful', 'court'], adopting({ body: 'bun' })),
    flags('Nämnden föreslog bara att det skulle antas', ['unlawful', 'court'], adopting({ kind: 'proposal' })),
    flags('Fullmäktiges presidium hade fattat det överklagade beslutet', ['unlawful', 'court'], changed(court, 'decision', 'd0', { makerKind: 'presidium' })),
    passes('Chefen beslutar i sak på delegation', 'det är ett förslag eller ett yttrande', changed(court, 'decision', 'd1', { kind: 'decision' })),
    passes('Ordföranden yttrar sig när tiden inte räcker', 'en delegat beslutade', changed(court, 'decision', 'd1', { makerKind: 'chair', basis: 'urgent' })),
    passes('Yttrandet går till länsstyrelsen', 'det riktas till fullmäktige eller en domstol', changed(court, 'decision', 'd1', { recipient: 'authority' })),
    passes('Delegaten yttrar sig över ett överklagat delegationsbeslut', 'det överklagade beslutet är fullmäktiges eller nämndens', changed(committee, 'decision', 'd0', { makerKind: 'employee-post', maker: 'property-head', basis: 'delegation' })),
    passes('Chefen lämnar in det som nämnden har antagit', 'nämnden har inte antagit det', adopting({})),
    cannotTell('Vem yttrandet riktas till är inte ifyllt', 'decision.recipient', changed(court, 'decision', 'd1', { recipient: null })),
    cannotTell('Vilket beslut som är överklagat är inte ifyllt', 'matter.appealOf', changed(court, 'matter', 'm1', { appealOf: null })),
    cannotTell('Det överklagade beslutet är inte infört', 'matter.appealOf', without(court, 'decision', 'd0')),
    cannotTell('Vem som fattade det överklagade beslutet är inte ifyllt', 'decision.makerKind', changed(committee, 'decision', 'd0', { makerKind: null })),
    cannotTell('Ingen går i god för att nämndens beslut är införda', 'completeness-mark.decision', unvouched(court, 'decision')),
    cannotTell('Grunden är inte ifylld', 'decision.basis', changed(court, 'decision', 'd1', { basis: null })),
  ],
};
