import { day, reference, text, word } from '../../register/field.js';
import { register, type RowOf } from '../../register/register.js';

/** Styrdokument. */
export const governingDocument = register({
  kind: 'governing-document', path: 'governing-documents', area: 'organization', class: 'state', one: 'styrdokument', many: 'styrdokument', thing: 'styrdokumentet', nameFields: ['title'],
  purpose: 'Reglementen, policyer och riktlinjer som regler frågar efter.',
  fields: {
    title: text('Titel', { required: true }),
    documentKind: word('Art', {
      'standing-orders': 'Reglemente', 'rules-of-procedure': 'Arbetsordning', policy: 'Policy', guideline: 'Riktlinje', 'owner-policy': 'Ägarpolicy',
      'meeting-form-policy': 'Policy för mötesformer', 'director-instruction': 'Direktörsinstruktion', budget: 'Budget', other: 'Annat',
    }, { required: true }),
    body: reference('Gäller för', 'body'),
    adoptedBy: text('Antaget av'),
    reviewDue: day('Ska ses över senast'),
  },
});
export type GoverningDocument = RowOf<typeof governingDocument>;
