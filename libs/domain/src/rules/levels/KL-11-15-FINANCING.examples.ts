import { withRows } from '../../facts/facts-from.js';
import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout } from '../example-facts.js';

const arena = exampleTown({
  matter: [{ id: 'm1', day: '2026-04-02', diaryNumber: 'KS 2026:90', title: 'Driften av arenan', matterType: 'TILLAGGSANSLAG', body: 'kf', status: 'decided' }],
  decision: [{ id: 'd1', day: '2026-06-15', number: 'KF § 71', title: 'Anslag till arenans drift', matter: 'm1', kind: 'decision', body: 'kf', makerKind: 'body', maker: 'kf', basis: 'body', newExpenditure: 8_000_000, affectsYear: 2026, absent: ['financing'] }],
});
const decided = (fields: object) => changed(arena, 'decision', 'd1', fields);
const { flags, passes, cannotTell } = examplesAbout('d1', '2026-11-24');

export const unfinancedExamples: RuleExamples = {
  rule: 'KL-11-15-FINANCING',
  conditions: ['det är ett beslut', 'fullmäktige eller förbundets församling beslutar', 'det är inte budgeten', 'utgiften är ny', 'utgiften belastar samma år', 'finansiering saknas', 'beslutet handlar om en utgift'],
  examples: [
    flags('Åtta miljoner till arenan i juni, utan finansiering', 'unlawful', arena),
    flags('Förbundets direktion gör likadant', 'unlawful', withRows(decided({ body: 'dir' }), { body: [{ id: 'dir', name: 'Direktionen', bodyKind: 'federation-direction' }] })),
    flags('Förbundsfullmäktige gör likadant', 'unlawful', withRows(decided({ body: 'ff' }), { body: [{ id: 'ff', name: 'Förbundsfullmäktige', bodyKind: 'federation-council' }] })),
    flags('En krona i ny utgift', 'unlawful', decided({ newExpenditure: 1 })),
    flags('Utgiften beslutades i ett ärende om en idrottsanläggning', 'unlawful', changed(arena, 'matter', 'm1', { matterType: 'IDROTTSANL' })),
    passes('Styrelsen föreslår anslaget', 'det är ett beslut', decided({ kind: 'proposal' })),
    passes('En nämnd beslutar inom sin ram', 'fullmäktige eller förbundets församling beslutar', decided({ body: 'tn' })),
    passes('Utgiften beslutas i budgeten', 'det är inte budgeten', changed(arena, 'matter', 'm1', { matterType: 'BUDGET' })),
    passes('Pengarna flyttas från en reserv i budgeten', 'utgiften är ny', decided({ newExpenditure: 0 })),
    passes('Utgiften kommer först nästa år', 'utgiften belastar samma år', decided({ affectsYear: 2027 })),
    passes('Beslutet anger källa och konto', 'finansiering saknas', decided({ financing: 'Centrala reserven, konto 9001', absent: [] })),
    passes('Beslutet gäller en policy', 'beslutet handlar om en utgift', changed(decided({ newExpenditure: null }), 'matter', 'm1', { matterType: 'POLICY_RIKTLINJE' })),
    cannotTell('Utgiften är inte införd för ett tilläggsanslag', 'decision.newExpenditure', decided({ newExpenditure: null })),
    cannotTell('Vilket år utgiften belastar är inte infört', 'decision.affectsYear', decided({ affectsYear: null })),
    cannotTell('Finansieringen är inte införd', 'decision.financing', decided({ absent: [] })),
  ],
};
