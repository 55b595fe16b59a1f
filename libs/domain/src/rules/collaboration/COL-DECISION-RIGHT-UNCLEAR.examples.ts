import { withRows } from '../../facts/facts-from.js';
import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout, unvouched, vouched, without } from '../example-facts.js';

const waste = exampleTown({
  collaboration: [{ id: 'waste', name: 'Avfallsförbundet', form: 'federation', status: 'active', keyQuestions: ['tariff', 'budget'] }],
  agreement: [{ id: 'order', collaboration: 'waste', title: 'Förbundsordningen', documentKind: 'federation-order', readThrough: true }],
  'decision-right': [{ id: 'r1', subject: 'waste', question: 'budget', organText: 'Direktionen', clause: 'Förbundsordningen § 9' }],
  'completeness-mark': vouched('decision-right', 'agreement'),
});
const answered = withRows(waste, { 'decision-right': [{ id: 'r2', subject: 'waste', question: 'tariff', organText: 'Direktionen, efter samråd senast den 1 september', clause: 'Förbundsordningen § 12' }] });
const unread = changed(unvouched(waste, 'decision-right'), 'agreement', 'order', { readThrough: false });
const { flags, passes, cannotTell } = examplesAbout('waste', '2026-11-24');

export const colDecisionRightUnclearExamples: RuleExamples = {
  rule: 'COL-DECISION-RIGHT-UNCLEAR',
  conditions: ['en nyckelfråga saknar beslutsrätt', 'samarbetet pågår', 'samarbetet fattar beslut'],
  examples: [
    flags('Ingen uppgift finns om vem som fastställer avfallstaxan', ['risk', 'silent'], waste),
    flags('Förbundsordningen är inte läst', ['notice', 'unread'], unread),
    flags('Ingen förbundsordning är införd, och det är känt', ['notice', 'unread'], without(unvouched(waste, 'decision-right'), 'agreement', 'order')),
    flags('Beslutsrätten om taxan gällde till nyår', ['risk', 'silent'], changed(answered, 'decision-right', 'r2', { validUntil: '2026-01-01' })),
    flags('Av två dokument är det ena inte läst', ['notice', 'unread'], withRows(unread, { agreement: [{ id: 'deal', collaboration: 'waste', title: 'Avtalet', documentKind: 'contract', readThrough: true }] })),
    passes('Direktionen beslutar om taxan efter samråd, förbundsordningen § 12', 'en nyckelfråga saknar beslutsrätt', answered),
    passes('Taxan är ingen nyckelfråga', 'en nyckelfråga saknar beslutsrätt', changed(waste, 'collaboration', 'waste', { keyQuestions: ['budget'] })),
    passes('Samarbetet har inga nyckelfrågor', 'en nyckelfråga saknar beslutsrätt', changed(waste, 'collaboration', 'waste', { keyQuestions: null, absent: ['keyQuestions'] })),
    passes('Samarbetet är avslutat', 'samarbetet pågår', changed(waste, 'collaboration', 'waste', { status: 'ended' })),
    passes('Ett nätverk beslutar ingenting', 'samarbetet fattar beslut', changed(waste, 'collaboration', 'waste', { form: 'network' })),
    passes('Inget samarbete finns ännu', 'samarbetet fattar beslut', changed(waste, 'collaboration', 'waste', { form: 'none' })),
    cannotTell('Vilka frågor som är viktiga är inte ifyllt', 'collaboration.keyQuestions', changed(waste, 'collaboration', 'waste', { keyQuestions: null })),
    cannotTell('Ingen går i god för att beslutsrätterna är införda', 'completeness-mark.decision-right', unvouched(waste, 'decision-right')),
    cannotTell('Ingen förbundsordning är införd, och ingen vet om den finns', 'completeness-mark.decision-right', unvouched(without(unvouched(waste, 'decision-right'), 'agreement', 'order'), 'agreement')),
    cannotTell('Om förbundsordningen är läst är inte ifyllt', 'completeness-mark.decision-right', changed(unread, 'agreement', 'order', { readThrough: null })),
  ],
};
