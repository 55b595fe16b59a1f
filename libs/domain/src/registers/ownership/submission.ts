import { day, reference, text } from '../../register/field.js';
import { register, type RowOf } from '../../register/register.js';

/** Underställning: fullmäktige tar ställning till en bolagsfråga (KL 10:3 p. 4). `day` is when it was submitted. */
export const submission = register({
  kind: 'submission', path: 'submissions', area: 'ownership', class: 'event', one: 'underställning', many: 'underställningar', thing: 'underställningen', nameFields: ['matter'],
  dayLabel: 'Underställd', purpose: 'Bolagsfrågor som fullmäktige har fått ta ställning till.',
  fields: {
    company: reference('Bolag', 'company', { required: true }),
    matter: reference('Ärende', 'matter', { required: true }),
    opinionOn: day('Fullmäktige tog ställning'),
    paragraph: text('Paragraf', { max: 60 }),
  },
});
export type Submission = RowOf<typeof submission>;
