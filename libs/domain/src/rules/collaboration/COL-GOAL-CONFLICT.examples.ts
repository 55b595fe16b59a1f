import { withRows } from '../../facts/facts-from.js';
import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout, without } from '../example-facts.js';

const conflict = exampleTown({
  collaboration: [{ id: 'waste', name: 'Avfallsförbundet', form: 'federation', status: 'active' }],
  goal: [{ id: 'service', title: 'Nära service i hela kommunen', owner: 'ks' }],
  'goal-link': [{ id: 'l1', goal: 'service', subject: 'waste', relation: 'opposes', note: 'Återvinningscentralen stängs' }],
  'goal-conflict': [{ id: 'gc', collaboration: 'waste', title: 'Nära service mot färre återvinningscentraler', goal: 'service', raisedOn: '2026-08-25', status: 'open' }],
});
const settled = (status: 'accepted' | 'compensated' | 'negotiating' | 'resolved') => changed(conflict, 'goal-conflict', 'gc', { status, decision: 'KS 2026-10-13 § 159' });
const { flags, passes, cannotTell } = examplesAbout('gc', '2026-11-24');
const waste = examplesAbout('waste', '2026-11-24');

export const colGoalConflictExamples: RuleExamples = {
  rule: 'COL-GOAL-CONFLICT',
  conditions: ['konflikten är öppen', 'den har varit öppen länge', 'samarbetet motverkar ett mål', 'konflikten är inte registrerad', 'samarbetet pågår'],
  examples: [
    flags('Förbundet stänger återvinningscentralen fast målet är nära service', 'risk', conflict),
    passes('Det är den nittionde dagen', 'den har varit öppen länge', conflict, '2026-11-23'),
    passes('Styrelsen beslutade att acceptera konflikten, med skäl', 'konflikten är öppen', settled('accepted')),
    passes('Kommunen kompenserar med en egen mottagning', 'konflikten är öppen', settled('compensated')),
    passes('Frågan förhandlas', 'konflikten är öppen', settled('negotiating')),
    passes('Förbundet ändrade sig', 'konflikten är öppen', settled('resolved')),
    passes('Raden gällde till i somras', 'konflikten är öppen', changed(conflict, 'goal-conflict', 'gc', { validUntil: '2026-09-01' })),
    cannotTell('När konflikten lyftes är inte ifyllt', 'goal-conflict.raisedOn', changed(conflict, 'goal-conflict', 'gc', { raisedOn: null })),
    cannotTell('Läget är inte ifyllt', 'goal-conflict.status', changed(conflict, 'goal-conflict', 'gc', { status: null })),
    flags('Kommunen tål trettio dagar', 'risk', withRows(conflict, { threshold: [{ id: 't1', key: 'goalConflictDays', value: '30' }] }), '2026-10-01'),
    waste.cannotTell('Samarbetet motverkar ett mål och ingen har tagit upp det', 'goal-conflict.status', without(conflict, 'goal-conflict', 'gc')),
    waste.cannotTell('Konflikten som är registrerad gäller ett annat mål', 'goal-conflict.status', changed(conflict, 'goal-conflict', 'gc', { goal: 'growth' })),
    waste.passes('Samarbetet stöder målet', 'samarbetet motverkar ett mål', changed(without(conflict, 'goal-conflict', 'gc'), 'goal-link', 'l1', { relation: 'supports' })),
    waste.passes('Kopplingen gällde till nyår', 'samarbetet motverkar ett mål', changed(without(conflict, 'goal-conflict', 'gc'), 'goal-link', 'l1', { validUntil: '2026-01-01' })),
    waste.passes('Det är ett annat samarbete som motverkar målet', 'samarbetet motverkar ett mål', changed(without(conflict, 'goal-conflict', 'gc'), 'goal-link', 'l1', { subject: 'fire' })),
    waste.passes('Konflikten är registrerad', 'konflikten är inte registrerad', conflict),
    waste.passes('Samarbetet är avslutat', 'samarbetet pågår', changed(without(conflict, 'goal-conflict', 'gc'), 'collaboration', 'waste', { status: 'ended' })),
    flags('Även en konflikt utan utpekat mål får en ägare', 'risk', withRows(conflict, { 'goal-conflict': [{ ...conflict.all('goal-conflict')[0]!, goal: null }] })),
  ],
};
