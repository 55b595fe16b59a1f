import { withRows } from '../../facts/facts-from.js';
import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout, without } from '../example-facts.js';

const water = exampleTown({
  matter: [{ id: 'm1', day: '2025-12-02', diaryNumber: 'KS 2025:60', title: 'VA-taxa', matterType: 'TAXA_VA', body: 'kf', status: 'decided' }],
  assessment: [{ id: 'a1', day: '2026-01-20', matter: 'm1', question: 'retroactive-fee', value: false, by: 'Kommunjuristen', reason: 'Höjningen kunde ha beslutats i december.' }],
  decision: [{ id: 'd1', day: '2026-02-02', number: 'KF § 6', title: 'Höjd VA-taxa', matter: 'm1', kind: 'decision', body: 'kf', makerKind: 'body', maker: 'kf', basis: 'body', effectiveFrom: '2026-01-01', burdensMembers: true }],
});
const decided = (fields: object) => changed(water, 'decision', 'd1', fields);
const forward = decided({ effectiveFrom: '2026-02-02' });
const general = changed(changed(forward, 'matter', 'm1', { matterType: 'TAXA_ALLMAN' }), 'decision', 'd1', { obligatoryService: true, absent: ['law'] });
const result = (year: number) => ({ id: `r${year}`, day: `${year}-12-31`, title: 'Vatten och avlopp', matterType: 'TAXA_VA', income: 31_000_000, cost: 30_000_000, marketBased: false });
const rich = withRows(forward, { 'fee-result': [2023, 2024, 2025].map(result) });
const { flags, passes, cannotTell } = examplesAbout('d1', '2026-11-24');

export const feeLimitsExamples: RuleExamples = {
  rule: 'KL-2-4-FEE-LIMITS',
  conditions: ['det är ett beslut', 'det är en taxa', 'taxan gäller bakåt i tiden', 'den är till nackdel', 'det finns inga synnerliga skäl', 'tjänsten är obligatorisk', 'lagstöd saknas', 'överskott tre år i rad', 'lagen kräver inte affärsmässighet'],
  examples: [
    flags('VA-taxan höjs i februari att gälla från nyår', ['unlawful', 'retroactive'], water),
    flags('Den gäller från dagen före beslutet', ['unlawful', 'retroactive'], decided({ effectiveFrom: '2026-02-01' })),
    flags('Obligatorisk tjänst utan stöd i lag', ['unlawful', 'statute'], general),
    flags('En miljon över varje år, tre år i rad', ['risk', 'surplus'], rich),
    passes('Styrelsen föreslår en taxa', 'det är ett beslut', decided({ kind: 'proposal' })),
    passes('Överskott, men bara ett förslag om ny taxa', 'det är ett beslut', changed(rich, 'decision', 'd1', { kind: 'proposal' })),
    passes('Beslutet gäller en enskild faktura', 'det är en taxa', changed(water, 'matter', 'm1', { matterType: 'FAKTURA' })),
    passes('Taxan gäller från samma dag', 'taxan gäller bakåt i tiden', forward),
    passes('Avgiften sänks bakåt i tiden', 'den är till nackdel', decided({ burdensMembers: false })),
    passes('Synnerliga skäl är bedömda', 'det finns inga synnerliga skäl', changed(water, 'assessment', 'a1', { value: true })),
    passes('Tjänsten är frivillig', 'tjänsten är obligatorisk', changed(general, 'decision', 'd1', { obligatoryService: false })),
    passes('Beslutet nämner lagen', 'lagstöd saknas', changed(general, 'decision', 'd1', { law: ['MB-27-4'], absent: [] })),
    passes('Taxans lag är känd', 'lagstöd saknas', changed(forward, 'decision', 'd1', { obligatoryService: true, absent: ['law'] })),
    passes('Ett av åren gick jämnt ut', 'överskott tre år i rad', changed(rich, 'fee-result', 'r2024', { income: 30_000_000 })),
    passes('Året efter beslutet räknas inte, och ett av de tre gick back', 'överskott tre år i rad', changed(withRows(rich, { 'fee-result': [result(2026)] }), 'fee-result', 'r2023', { income: 29_000_000 })),
    passes('Verksamheten ska drivas affärsmässigt', 'lagen kräver inte affärsmässighet', changed(rich, 'fee-result', 'r2025', { marketBased: true })),
    passes('Utfallen gäller en annan taxa', 'överskott tre år i rad', withRows(forward, { 'fee-result': [2023, 2024, 2025].map((year) => ({ ...result(year), matterType: 'TAXA_PBL' })) })),
    cannotTell('Dagen taxan gäller från är inte införd', 'decision.effectiveFrom', decided({ effectiveFrom: null })),
    cannotTell('Om taxan är till nackdel är inte infört', 'decision.burdensMembers', decided({ burdensMembers: null })),
    cannotTell('Ingen har bedömt skälen', 'assessment.value', without(water, 'assessment', 'a1')),
    cannotTell('Om tjänsten är obligatorisk är inte infört', 'decision.obligatoryService', changed(general, 'decision', 'd1', { obligatoryService: null })),
    cannotTell('Lagstödet är inte infört', 'decision.law', changed(general, 'decision', 'd1', { absent: [] })),
    cannotTell('Ett av åren är inte infört', 'fee-result.income', without(rich, 'fee-result', 'r2023')),
    cannotTell('Intäkterna ett år är inte införda', 'fee-result.income', changed(rich, 'fee-result', 'r2025', { income: null })),
    cannotTell('Kostnaderna ett år är inte införda', 'fee-result.cost', changed(rich, 'fee-result', 'r2025', { cost: null })),
    cannotTell('Om affärsmässighet krävs är inte infört', 'fee-result.marketBased', changed(rich, 'fee-result', 'r2025', { marketBased: null })),
    passes('Ett av årets två resultat är ett underskott', 'överskott tre år i rad', withRows(rich, { 'fee-result': [{ ...result(2024), id: 'r2024b', income: 1_000_000 }] })),
  ],
};
