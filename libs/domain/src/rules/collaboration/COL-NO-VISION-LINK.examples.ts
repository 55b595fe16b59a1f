import { withRows } from '../../facts/facts-from.js';
import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout, unvouched, vouched } from '../example-facts.js';

const alone = exampleTown({
  collaboration: [{ id: 'it', name: 'It-drift', form: 'agreement', status: 'active', absent: ['noGoalReason'] }],
  goal: [{ id: 'g1', title: 'Lättare att nå kommunen', owner: 'ks', validFrom: '2019-01-01', validUntil: '2027-01-01' }, { id: 'g2', title: 'Färre resor', owner: 'ks', validFrom: '2015-01-01', validUntil: '2026-11-24' }],
  'completeness-mark': vouched('goal-link'),
});
const link = (goal: string, validUntil: string | null = null) => ({ id: `l-${goal}`, goal, subject: 'it', relation: 'supports' as const, validUntil });
const { flags, passes, cannotTell } = examplesAbout('it', '2026-11-24');

export const colNoVisionLinkExamples: RuleExamples = {
  rule: 'COL-NO-VISION-LINK',
  conditions: ['inget skäl är angivet', 'inget gällande mål är kopplat', 'samarbetet pågår'],
  examples: [
    flags('It-samarbetet saknar mål', ['notice', 'none'], alone),
    flags('Målet gick ut i dag', ['notice', 'ended'], withRows(alone, { 'goal-link': [link('g2')] })),
    flags('Kopplingen gällde till nyår', ['notice', 'none'], withRows(alone, { 'goal-link': [link('g1', '2026-01-01')] })),
    flags('Målet gick ut, fast ingen går i god för kopplingarna', ['notice', 'ended'], unvouched(withRows(alone, { 'goal-link': [link('g2')] }), 'goal-link')),
    flags('Kopplingen gäller ett annat samarbete', ['notice', 'none'], withRows(alone, { 'goal-link': [{ ...link('g1'), subject: 'payroll' }] })),
    passes('Uppgiften är lagstadgad, och det är angivet', 'inget skäl är angivet', changed(alone, 'collaboration', 'it', { noGoalReason: 'Lagkrav' })),
    passes('Ett mål är kopplat', 'inget gällande mål är kopplat', withRows(alone, { 'goal-link': [link('g1')] })),
    passes('Det ena målet gick ut, det andra gäller', 'inget gällande mål är kopplat', withRows(alone, { 'goal-link': [link('g1'), link('g2')] })),
    passes('Målet gäller tills vidare', 'inget gällande mål är kopplat', changed(withRows(alone, { 'goal-link': [link('g1')] }), 'goal', 'g1', { validUntil: null })),
    passes('Målet har förlängts med en ny period', 'inget gällande mål är kopplat', withRows(alone, { 'goal-link': [link('g2')], goal: [{ id: 'g2', title: 'Färre resor', owner: 'ks', validFrom: '2015-01-01', validUntil: '2026-11-24' }, { id: 'g2', title: 'Färre resor', owner: 'ks', validFrom: '2026-11-24' }] })),
    passes('Samarbetet är avslutat', 'samarbetet pågår', changed(alone, 'collaboration', 'it', { status: 'ended' })),
    cannotTell('Om det finns ett skäl är inte ifyllt', 'collaboration.noGoalReason', changed(alone, 'collaboration', 'it', { absent: [] })),
    cannotTell('Ingen går i god för att kopplingarna är införda', 'completeness-mark.goal-link', unvouched(alone, 'goal-link')),
  ],
};
