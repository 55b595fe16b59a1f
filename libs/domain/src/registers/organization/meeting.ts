import { boolean, day, integer, reference, text, word, words } from '../../register/field.js';
import { register, type RowOf } from '../../register/register.js';
import { collaborationTopics } from '../collaboration/position.js';

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
    topics: words('Frågor som avgörs i samarbetet', collaborationTopics, { help: 'För möten i samarbetets organ' }),
    announcedOn: day('Tillkännagivet', { help: 'Dagen då tid, plats och ärenden stod på anslagstavlan (KL 5:13)' }),
    servingCount: integer('Tjänstgörande, antal', { help: 'Ledamöter och tjänstgörande ersättare när sammanträdet började' }),
    isPublic: boolean('Offentligt med fullmäktiges medgivande (KL 6:25)'),
  },
});
export type Meeting = RowOf<typeof meeting>;
