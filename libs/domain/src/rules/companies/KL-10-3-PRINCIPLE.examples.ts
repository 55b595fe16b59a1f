import { withRows } from '../../facts/facts-from.js';
import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout, unvouched, vouched, without } from '../example-facts.js';

const housing = exampleTown({
  company: [{ id: 'property', name: 'Exempelfastigheter AB', ownership: 'wholly', companyKind: 'limited-company', validFrom: '2010-01-01' }],
  body: [{ id: 'board', name: 'Styrelsen i Exempelfastigheter AB', bodyKind: 'company-board', company: 'property' }],
  articles: [{ id: 'art', company: 'property', councilOpinionClause: '§ 8', boundByPartlyOwnedTerms: true, validFrom: '2011-01-01' }],
  directive: [{ id: 'dir', company: 'property', title: 'Ägardirektiv', validFrom: '2023-01-01' }],
  'directive-clause': [{ id: 'sub', directive: 'dir', clauseType: 'submission', threshold: 25_000_000, validFrom: '2023-01-01' }],
  matter: [{ id: 'm1', day: '2025-11-03', diaryNumber: 'EF 2025:31', title: 'Kvarteret Smedjan', matterType: 'BOLAG_DRIFT', body: 'board', status: 'decided' }],
  assessment: [{ id: 'a1', day: '2026-02-10', matter: 'm1', question: 'principal', value: true, by: 'Kommunjuristen', reason: 'Nyproduktion i ny storlek' }],
  decision: [{ id: 'd1', day: '2026-02-20', number: '§ 12', title: 'Nyproduktion i kvarteret Smedjan', matter: 'm1', kind: 'decision', body: 'board', makerKind: 'body', basis: 'company', company: 'property', amount: 180_000_000 }],
  'completeness-mark': vouched('submission', 'directive-clause'),
});
const small = changed(housing, 'decision', 'd1', { amount: 12_000_000, title: 'Stambyte enligt underhållsplanen' });
const planned = changed(small, 'assessment', 'a1', { value: false });
const partly = changed(small, 'company', 'property', { ownership: 'partly' });
const { flags, passes, cannotTell } = examplesAbout('d1', '2026-11-24');

export const companyPrincipleExamples: RuleExamples = {
  rule: 'KL-10-3-PRINCIPLE',
  conditions: ['det är ett bolagsbeslut', 'det är ett beslut', 'fullmäktige har inte tagit ställning före beslutet', 'bolagsordningen har klausulen', 'ärendet är bedömt som principiellt', 'beloppet når direktivets tröskel', 'det delägda bolaget är bundet'],
  examples: [
    flags('Styrelsen bygger nytt för 180 miljoner, bedömt som principiellt, och fullmäktige hörs inte', ['unlawful', 'principal'], housing),
    flags('Beloppet når direktivets tröskel, men ärendet är inte bedömt som principiellt', ['risk', 'clause'], changed(housing, 'assessment', 'a1', { value: false })),
    flags('Beloppet är precis tröskeln', ['risk', 'clause'], changed(planned, 'decision', 'd1', { amount: 25_000_000 })),
    flags('Ett delägt bolag som lovat att fråga avgör en principiell sak', ['risk', 'principal'], partly),
    flags('Fullmäktige tog ställning samma dag som beslutet, inte före', ['unlawful', 'principal'], withRows(housing, { submission: [{ id: 's1', day: '2026-01-12', company: 'property', matter: 'm1', opinionOn: '2026-02-20' }] })),
    passes('En nämnd i kommunen fattade samma beslut', 'det är ett bolagsbeslut', changed(housing, 'decision', 'd1', { company: null, body: 'tn' })),
    passes('Styrelsen beställde bara en utredning', 'det är ett beslut', changed(housing, 'decision', 'd1', { kind: 'preparatory' })),
    passes('Fullmäktige avstod från att yttra sig i januari', 'fullmäktige har inte tagit ställning före beslutet', withRows(housing, { submission: [{ id: 's1', day: '2026-01-12', company: 'property', matter: 'm1', opinionOn: '2026-01-26', paragraph: '§ 4' }] })),
    passes('Principiellt, men bolagsordningen saknar klausulen och beloppet är litet', 'bolagsordningen har klausulen', changed(small, 'articles', 'art', { councilOpinionClause: null, absent: ['councilOpinionClause'] })),
    passes('Stambyte enligt fastställd plan', 'ärendet är bedömt som principiellt', planned),
    passes('Tolv miljoner när tröskeln är tjugofem', 'beloppet når direktivets tröskel', planned),
    passes('Det delägda bolaget har inte antagit några villkor', 'det delägda bolaget är bundet', changed(partly, 'articles', 'art', { boundByPartlyOwnedTerms: false })),
    cannotTell('Ingen har bedömt om ärendet är principiellt', 'assessment.value', without(small, 'assessment', 'a1')),
    cannotTell('Ingen går i god för att underställningarna är införda', 'completeness-mark.submission', unvouched(housing, 'submission')),
    cannotTell('När fullmäktige tog ställning är inte ifyllt', 'submission.opinionOn', withRows(housing, { submission: [{ id: 's1', day: '2026-01-12', company: 'property', matter: 'm1' }] })),
    cannotTell('Bolagsordningen är inte införd', 'articles.councilOpinionClause', without(small, 'articles', 'art')),
    cannotTell('Beslutets belopp är inte ifyllt', 'decision.amount', changed(planned, 'decision', 'd1', { amount: null })),
    cannotTell('Klausulens belopp är inte ifyllt', 'directive-clause.threshold', changed(planned, 'directive-clause', 'sub', { threshold: null })),
    cannotTell('Direktivets klausuler är inte införda', 'completeness-mark.directive-clause', unvouched(without(planned, 'directive-clause', 'sub'), 'directive-clause')),
    cannotTell('Om bolaget är hel- eller delägt är inte ifyllt', 'company.ownership', changed(small, 'company', 'property', { ownership: null })),
    cannotTell('Om det delägda bolaget är bundet är inte ifyllt', 'articles.boundByPartlyOwnedTerms', changed(partly, 'articles', 'art', { boundByPartlyOwnedTerms: null })),
    passes('Ett delägt bolag avgör en vardaglig sak', 'ärendet är bedömt som principiellt', changed(partly, 'assessment', 'a1', { value: false })),
    flags('Fullmäktige tar ställning först i morgon', ['unlawful', 'principal'], withRows(housing, { submission: [{ id: 's1', day: '2026-11-25', company: 'property', matter: 'm1', opinionOn: '2026-02-01' }] })),
    passes('Underställt samma dag som frågan ställs, och fullmäktige svarade före beslutet', 'fullmäktige har inte tagit ställning före beslutet', withRows(housing, { submission: [{ id: 's1', day: '2026-11-24', company: 'property', matter: 'm1', opinionOn: '2026-02-01' }] })),
    flags('Två klausuler om underställning, och den lägre är nådd', ['risk', 'clause'], withRows(planned, { 'directive-clause': [{ id: 'low', directive: 'dir', clauseType: 'submission', threshold: 10_000_000, validFrom: '2023-01-01' }] })),
    passes('Direktivet har ingen klausul om underställning, och det är säkert', 'beloppet når direktivets tröskel', without(planned, 'directive-clause', 'sub')),
    flags('Bolaget hittas genom sin styrelse', ['unlawful', 'principal'], changed(housing, 'decision', 'd1', { company: null })),
  ],
};
