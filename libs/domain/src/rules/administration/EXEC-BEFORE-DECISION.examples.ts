import { withRows } from '../../facts/facts-from.js';
import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout, unvouched, vouched, without } from '../example-facts.js';

const relocated = exampleTown({
  matter: [{ id: 'm1', day: '2026-01-14', diaryNumber: 'BUN 2026:4', title: 'Norrby skola', matterType: 'SKOLSTRUKTUR', body: 'bun', status: 'preparation' }],
  assessment: [{ id: 'a1', day: '2026-02-01', matter: 'm1', question: 'principal', value: true, by: 'Kommunjuristen', reason: 'Vägval för orten' }],
  decision: [
    { id: 'kf1', day: '2026-05-29', number: '§ 61', title: 'Norrby skola läggs ned', matter: 'm1', kind: 'decision', body: 'kf', makerKind: 'body', maker: 'kf', basis: 'body' },
    { id: 'bun1', day: '2026-02-10', number: '§ 12', title: 'Nämnden vill lägga ned skolan', matter: 'm1', kind: 'decision', body: 'bun', makerKind: 'body', maker: 'bun', basis: 'body' },
  ],
  'execution-action': [{ id: 'e1', day: '2026-04-01', matter: 'm1', title: 'Personalen omplaceras', actionKind: 'relocation', absent: ['ownDecision'] }],
  'completeness-mark': vouched('decision'),
});
const undecided = without(without(relocated, 'decision', 'kf1'), 'decision', 'bun1');
const ordinary = changed(changed(undecided, 'matter', 'm1', { matterType: 'LOKALHYRA' }), 'assessment', 'a1', { value: false });
const { flags, passes, cannotTell } = examplesAbout('e1', '2026-11-24');

export const executionBeforeDecisionExamples: RuleExamples = {
  rule: 'EXEC-BEFORE-DECISION',
  conditions: ['åtgärden genomför något', 'åtgärden har inget eget beslut', 'det behöriga beslutet fanns inte'],
  examples: [
    flags('Personalen omplaceras i april, fullmäktige beslutar i maj', ['unlawful', 'early'], relocated),
    flags('Fullmäktige har aldrig fått frågan', ['unlawful', 'never'], without(relocated, 'decision', 'kf1')),
    flags('Nämndens egen fråga, bedömd som inriktning', ['unlawful', 'never'], changed(ordinary, 'assessment', 'a1', { question: 'goals-scope-quality', value: true })),
    flags('Ett hyresavtal tecknas innan nämnden har beslutat', ['risk', 'never'], changed(ordinary, 'execution-action', 'e1', { actionKind: 'contract' })),
    flags('Budgeten är alltid fullmäktiges, och pengarna betalades ut före', ['unlawful', 'never'], changed(changed(undecided, 'matter', 'm1', { matterType: 'BUDGET' }), 'execution-action', 'e1', { actionKind: 'payment' })),
    passes('En omställningsplan och förhandling inför beslutet', 'åtgärden genomför något', changed(relocated, 'execution-action', 'e1', { actionKind: 'union-negotiation' })),
    passes('Utredning av vad flytten kostar', 'åtgärden genomför något', changed(relocated, 'execution-action', 'e1', { actionKind: 'investigation' })),
    passes('Akut evakuering efter en vattenskada', 'åtgärden genomför något', changed(relocated, 'execution-action', 'e1', { actionKind: 'urgent-measure' })),
    passes('Chefen hade ett eget delegationsbeslut om omplaceringen', 'åtgärden har inget eget beslut', changed(relocated, 'execution-action', 'e1', { ownDecision: 'bun1', absent: [] })),
    passes('Omplaceringen började samma dag som fullmäktige beslutade', 'det behöriga beslutet fanns inte', changed(relocated, 'execution-action', 'e1', { day: '2026-05-29' })),
    passes('Nämnden fick besluta själv och hade gjort det', 'det behöriga beslutet fanns inte', changed(relocated, 'assessment', 'a1', { value: false })),
    cannotTell('Om åtgärden har ett eget beslut är inte antecknat', 'execution-action.ownDecision', unvouched(changed(relocated, 'execution-action', 'e1', { absent: [] }), 'decision')),
    cannotTell('Ingen går i god för att ärendets beslut är införda', 'completeness-mark.decision', unvouched(undecided, 'decision')),
    cannotTell('Ärendet är inte infört', 'execution-action.matter', without(relocated, 'matter', 'm1')),
    passes('Beslutet är taget av fullmäktige samma dag som frågan ställs, och åtgärden börjar då', 'det behöriga beslutet fanns inte', changed(changed(relocated, 'execution-action', 'e1', { day: '2026-05-29' }), 'decision', 'kf1', { day: '2026-05-29' }), '2026-05-29'),
    flags('Det enda som finns i ärendet före åtgärden är ett förslag', ['risk', 'never'], changed(without(changed(relocated, 'assessment', 'a1', { value: false }), 'decision', 'kf1'), 'decision', 'bun1', { kind: 'proposal' })),
    flags('Det enda beslutet är ett bolags', ['risk', 'never'], changed(without(changed(relocated, 'assessment', 'a1', { value: false }), 'decision', 'kf1'), 'decision', 'bun1', { company: 'property' })),
    flags('Åtgärden anger det beslut som den genomför, taget senare', ['unlawful', 'early'], unvouched(changed(relocated, 'execution-action', 'e1', { decision: 'kf1' }), 'decision')),
    flags('Åtgärderna är helt införda, och den har inget eget beslut', ['unlawful', 'early'], withRows(changed(relocated, 'execution-action', 'e1', { absent: [] }), { 'completeness-mark': vouched('execution-action') })),
  ],
};
