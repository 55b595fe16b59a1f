import { reference, references, text, word } from '../../register/field.js';
import { register, type RowOf } from '../../register/register.js';

/** Samråd eller samtycke inför ett beslut i ett samarbete (KL 9:26, 9:6). */
export const consultation = register({
  kind: 'consultation', path: 'consultations', area: 'collaboration', class: 'event', one: 'samråd', many: 'samråd', thing: 'samrådet', nameFields: ['title'],
  dayLabel: 'Hållet', purpose: 'När parterna hördes eller gav sitt samtycke inför ett beslut i samarbetet.',
  fields: {
    collaboration: reference('Samarbete', 'collaboration', { required: true }),
    matter: reference('Ärende', 'matter', { required: true }),
    title: text('Samråd om', { required: true }),
    consultationKind: word('Art', { consultation: 'Samråd', consent: 'Samtycke' }, { required: true }),
    parties: references('Parter som var med', 'collaboration-party'),
    minutesRef: text('Anteckning', { help: 'Protokoll, paragraf eller diarienummer' }),
  },
});
export type Consultation = RowOf<typeof consultation>;
