import { boolean, day, reference, text, word } from '../../register/field.js';
import { register, type RowOf } from '../../register/register.js';

/** Uppföljning i fyra steg: beslut, genomförande, återkoppling, effekt. `day` is when it was planned. */
export const followUp = register({
  kind: 'follow-up', path: 'follow-ups', area: 'decisions', class: 'event', one: 'uppföljning', many: 'uppföljningar', thing: 'uppföljningen', nameFields: ['decision', 'step'],
  dayLabel: 'Registrerad', purpose: 'De fyra stegen efter ett beslut.',
  columns: ['due', 'doneOn', 'responsible', 'deviation'],
  fields: {
    decision: reference('Beslut', 'decision', { required: true }),
    step: word('Steg', { decision: 'Beslut', execution: 'Genomförande', feedback: 'Återkoppling', effect: 'Effekt' }, { required: true }),
    due: day('Senast'),
    doneOn: day('Klart'),
    responsible: text('Ansvarig roll', { personal: true }),
    result: text('Resultat'),
    deviation: boolean('Avviker från beslutet'),
    deviationReason: text('Skäl för avvikelsen'),
    deviationDecidedBy: reference('Avvikelsen beslutad i', 'decision'),
    professionalDuty: boolean('Följer av lagstadgat yrkesansvar'),
  },
});
export type FollowUp = RowOf<typeof followUp>;
