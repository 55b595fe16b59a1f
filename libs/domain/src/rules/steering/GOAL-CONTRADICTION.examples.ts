import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout, without } from '../example-facts.js';

const pair = exampleTown({
  goal: [{ id: 'homes', title: 'Trehundra bostäder om året', level: 1, owner: 'kf' }, { id: 'classes', title: 'Mindre klasser', level: 1, owner: 'kf' }],
  matter: [{ id: 'm', diaryNumber: 'KS 2026:40', title: 'Nytt badhus', matterType: 'SIMHALL', body: 'kf' }],
  decision: [{ id: 'd', day: '2026-03-30', number: '§ 24', title: 'Badhus byggs', matter: 'm', kind: 'decision', body: 'kf', makerKind: 'body', maker: 'kf' }],
  'goal-link': [{ id: 'l', goal: 'homes', subject: 'classes', relation: 'opposes', note: 'Investeringarna ryms inte samtidigt', absent: ['priorityDecision', 'priorityNote'] }],
});
const bath = changed(pair, 'goal-link', 'l', { goal: 'classes', subject: 'm' });
const { flags, passes, cannotTell } = examplesAbout('l', '2026-11-24');

export const goalContradictionExamples: RuleExamples = {
  rule: 'GOAL-CONTRADICTION',
  conditions: ['kopplingen motverkar målet', 'det gäller ett annat mål eller ett ärende', 'ärendet är avgjort', 'ingen ordning är beslutad', 'ärendet är inte vägt'],
  examples: [
    flags('Fler bostäder och mindre klasser, utan investeringsplan', ['notice', 'goals'], pair),
    flags('Badhuset tar pengar från skolan och ingen har vägt det', ['notice', 'decision'], bath),
    passes('Målen stöder varandra', 'kopplingen motverkar målet', changed(pair, 'goal-link', 'l', { relation: 'supports' })),
    passes('Kopplingen gäller inte längre', 'kopplingen motverkar målet', changed(pair, 'goal-link', 'l', { validUntil: '2026-11-24' })),
    passes('Det är ett samarbete som motverkar målet', 'det gäller ett annat mål eller ett ärende', changed(pair, 'goal-link', 'l', { subject: 'waste' })),
    passes('Vad som motverkar målet är inte ifyllt', 'det gäller ett annat mål eller ett ärende', changed(pair, 'goal-link', 'l', { subject: null })),
    passes('Badhuset bereds ännu', 'ärendet är avgjort', without(bath, 'decision', 'd')),
    passes('Fullmäktige har bara gett ett uppdrag', 'ärendet är avgjort', changed(bath, 'decision', 'd', { kind: 'assignment' })),
    passes('Fullmäktige avgör i morgon', 'ärendet är avgjort', bath, '2026-03-29'),
    passes('Fullmäktige har beslutat en ordning', 'ingen ordning är beslutad', changed(pair, 'goal-link', 'l', { priorityDecision: 'd', absent: [] })),
    passes('Prioriteringen gäller också badhuset', 'ingen ordning är beslutad', changed(bath, 'goal-link', 'l', { priorityDecision: 'd', absent: ['priorityNote'] })),
    passes('Ärendet säger vad det kostar skolan', 'ärendet är inte vägt', changed(bath, 'goal-link', 'l', { priorityNote: 'Skolans investering flyttas ett år', absent: ['priorityDecision'] })),
    cannotTell('Om det finns ett prioriteringsbeslut är inte ifyllt', 'goal-link.priorityDecision', changed(pair, 'goal-link', 'l', { absent: ['priorityNote'] })),
    cannotTell('Om ärendet är vägt är inte ifyllt', 'goal-link.priorityNote', changed(bath, 'goal-link', 'l', { absent: ['priorityDecision'] })),
    flags('Fullmäktige avgör i dag', ['notice', 'decision'], bath, '2026-03-30'),
  ],
};
