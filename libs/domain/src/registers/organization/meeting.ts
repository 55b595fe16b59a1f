import { day, reference, text, word } from '../../register/field.js';
import { register, type RowOf } from '../../register/register.js';

/** Sammanträde: planned, held or cancelled. */
export const meeting = register({
  kind: 'meeting', path: 'meetings', area: 'organization', class: 'event', one: 'sammanträde', many: 'sammanträden', thing: 'sammanträdet', nameFields: ['body', 'day'],
  dayLabel: 'Sammanträdesdag', purpose: 'Sammanträdesplan och hållna sammanträden. Frister för anmälan räknas från dem.',
  fields: {
    body: reference('Organ', 'body', { required: true }),
    status: word('Läge', { planned: 'Planerat', held: 'Hållet', cancelled: 'Inställt' }, { required: true }),
    meetingKind: word('Art', { ordinary: 'Ordinarie', extra: 'Extra' }),
    noticeSentOn: day('Kallelsen utskickad'),
    place: text('Plats'),
  },
});
export type Meeting = RowOf<typeof meeting>;
