import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout } from '../example-facts.js';

const aid = exampleTown({
  post: [{ id: 'loose', title: 'Handläggare' }],
  matter: [{ id: 'm1', day: '2026-08-20', diaryNumber: 'BUN 2026:12', title: 'Ansökan om bistånd', matterType: 'BISTAND', body: 'bun', status: 'decided', individual: true }],
  decision: [{ id: 'd1', day: '2026-09-10', number: '12-3', title: 'Bistånd', matter: 'm1', kind: 'decision', body: 'bun', makerKind: 'employee-post', maker: 'school-head', makerPerson: 'ulla', basis: 'delegation', notifiedMaker: 'tn-chair', recordMaker: 'named' }],
});
const set = (fields: object) => changed(aid, 'decision', 'd1', fields);
const lease = (facts: typeof aid) => changed(facts, 'matter', 'm1', { matterType: 'LOKALHYRA' });
const { flags, passes, cannotTell } = examplesAbout('d1', '2026-11-24');

export const deciderMisstatedExamples: RuleExamples = {
  rule: 'DECIDER-MISSTATED',
  conditions: ['det är ett beslut', 'beslutet är inte automatiserat', 'underrättelsen anger en annan, eller beslutshandlingen ingen'],
  examples: [
    flags('Biståndsbeslutet angav ordföranden fast handläggaren beslutade', ['unlawful', 'misstated'], aid),
    flags('Samma fel i ett hyresavtal', ['risk', 'misstated'], lease(aid)),
    flags('Beslutet kan inte överklagas, och förvaltningslagen gäller', ['unlawful', 'misstated'], changed(aid, 'matter', 'm1', { matterType: 'PLANBESKED' })),
    flags('Nämnden beslutade men underrättelsen anger ordföranden', ['unlawful', 'misstated'], set({ makerKind: 'body', maker: null, makerPerson: null })),
    flags('Handlingen anger bara en funktionsbrevlåda', ['unlawful', 'anonymous'], set({ notifiedMaker: null, recordMaker: 'mailbox' })),
    flags('Handlingen anger ingen alls', ['unlawful', 'anonymous'], set({ notifiedMaker: null, recordMaker: null, absent: ['recordMaker'] })),
    flags('Ingen anges i ett avtal utan någon enskild', ['risk', 'anonymous'], changed(lease(set({ notifiedMaker: null, recordMaker: null, absent: ['recordMaker'] })), 'matter', 'm1', { individual: false })),
    flags('En brevlåda anges i ett ärende utan någon enskild', ['risk', 'anonymous'], changed(lease(set({ notifiedMaker: null, recordMaker: 'mailbox' })), 'matter', 'm1', { individual: false })),
    passes('Det är ett förslag till nämnden', 'det är ett beslut', set({ kind: 'proposal' })),
    passes('Ett förslag i ett ärende som laglighetsprövas', 'det är ett beslut', lease(set({ kind: 'proposal' }))),
    passes('Underrättelsen anger befattningen, och en annan person hade fått beslutet antecknat på sig', 'underrättelsen anger en annan, eller beslutshandlingen ingen', set({ notifiedMaker: 'school-head', makerPerson: 'tage' })),
    passes('En automatiserad funktion beslutade', 'beslutet är inte automatiserat', set({ makerKind: 'automated' })),
    passes('Underrättelsen utelämnar namnet, men det finns i beslutshandlingen', 'underrättelsen anger en annan, eller beslutshandlingen ingen', set({ notifiedMaker: null, absent: ['notifiedMaker'] })),
    passes('Underrättelsen anger personen bakom befattningen', 'underrättelsen anger en annan, eller beslutshandlingen ingen', set({ notifiedMaker: 'ulla' })),
    passes('Underrättelsen anger befattningen och bara personen är antecknad', 'underrättelsen anger en annan, eller beslutshandlingen ingen', set({ notifiedMaker: 'school-head', maker: null })),
    passes('Underrättelsen anger nämnden som beslutade', 'underrättelsen anger en annan, eller beslutshandlingen ingen', set({ notifiedMaker: 'bun', makerKind: 'body', maker: null, makerPerson: null })),
    passes('Beslutshandlingen anger organet', 'underrättelsen anger en annan, eller beslutshandlingen ingen', set({ notifiedMaker: null, recordMaker: 'body' })),
    passes('Varken underrättelsen eller handlingen är antecknad', 'underrättelsen anger en annan, eller beslutshandlingen ingen', set({ notifiedMaker: null, recordMaker: null })),
    cannotTell('Underrättelsen utelämnar namnet, och vad beslutshandlingen anger är inte ifyllt', 'decision.recordMaker', set({ notifiedMaker: null, recordMaker: null, absent: ['notifiedMaker'] })),
    cannotTell('Vem som beslutade är inte ifyllt', 'decision.maker', set({ maker: null, makerPerson: null })),
    cannotTell('Vem som har befattningen i underrättelsen är inte känt', 'post-holding.person', set({ notifiedMaker: 'loose' })),
    cannotTell('Ärendetypen är inte känd', 'matter.matterType', changed(aid, 'matter', 'm1', { matterType: null })),
    cannotTell('Beslutets art är inte ifylld', 'decision.kind', set({ kind: null })),
    cannotTell('Beslutet är från före förvaltningslagen', 'decision.day', set({ day: '2018-06-30' })),
  ],
};
