import { day, reference, text } from '../../register/field.js';
import { register, type RowOf } from '../../register/register.js';

/** Uppdrag från fullmäktige till en nämnd (KL 5:2, 5:4, 6:5). `day` is when it was given. */
export const councilAssignment = register({
  kind: 'council-assignment', path: 'council-assignments', area: 'decisions', class: 'event', one: 'uppdrag från fullmäktige', many: 'uppdrag från fullmäktige', thing: 'uppdraget', nameFields: ['title'],
  dayLabel: 'Givet', purpose: 'Uppdrag som fullmäktige har gett en nämnd, hur det ska redovisas och när det har skett.',
  fields: {
    title: text('Uppdrag', { required: true }),
    toBody: reference('Till', 'body', { required: true }),
    decision: reference('Beslut', 'decision'),
    reportForm: text('Redovisas i form av', { help: 'Som fullmäktige har bestämt, till exempel i delårsrapporten' }),
    due: day('Redovisas senast'),
    reportedOn: day('Redovisat'),
  },
});
export type CouncilAssignment = RowOf<typeof councilAssignment>;
