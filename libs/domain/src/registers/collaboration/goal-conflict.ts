import { day, reference, text, word } from '../../register/field.js';
import { register, type RowOf } from '../../register/register.js';

/** Målkonflikt: one of our own goals against what the collaboration wants or does. */
export const goalConflict = register({
  kind: 'goal-conflict', path: 'goal-conflicts', area: 'collaboration', class: 'state', one: 'målkonflikt', many: 'målkonflikter', thing: 'målkonflikten', nameFields: ['title'],
  purpose: 'Där ett eget mål drar åt ett annat håll än samarbetet, och hur det har hanterats.',
  fields: {
    collaboration: reference('Samarbete', 'collaboration', { required: true }),
    title: text('Konflikt', { required: true }),
    goal: reference('Eget mål', 'goal'),
    collaborationGoal: text('Samarbetets mål'),
    raisedOn: day('Lyft'),
    status: word('Läge', { open: 'Öppen', accepted: 'Accepterad', compensated: 'Kompenserad', negotiating: 'Förhandlas', resolved: 'Löst' }, { required: true }),
    decision: text('Beslut', { help: 'Till exempel KS 2026-09-08 § 141' }),
  },
});
export type GoalConflict = RowOf<typeof goalConflict>;
