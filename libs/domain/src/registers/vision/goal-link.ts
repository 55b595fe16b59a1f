import { reference, subject, text, word } from '../../register/field.js';
import { register, type RowOf } from '../../register/register.js';

/** Koppling mellan ett mål och något annat: stöder eller motverkar. */
export const goalLink = register({
  kind: 'goal-link', path: 'goal-links', area: 'vision', class: 'state', one: 'målkoppling', many: 'målkopplingar', thing: 'målkopplingen', nameFields: ['goal'],
  purpose: 'Vilka samarbeten, bolag och ärenden som stöder eller motverkar ett mål.',
  fields: {
    goal: reference('Mål', 'goal', { required: true }),
    subject: subject('Gäller', ['collaboration', 'company', 'matter', 'agreement', 'directive', 'goal'], { required: true }),
    relation: word('Verkan', { supports: 'Stöder', opposes: 'Motverkar' }, { required: true }),
    note: text('Varför'),
    priorityDecision: reference('Prioriterat i beslut', 'decision'),
    priorityNote: text('Så har det vägts i ärendet'),
  },
});
export type GoalLink = RowOf<typeof goalLink>;
