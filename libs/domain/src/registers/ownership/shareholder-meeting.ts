import { boolean, reference, text, word } from '../../register/field.js';
import { register, type RowOf } from '../../register/register.js';

/** Bolagsstämma, with the owner's proxy (stämmoombud) and the instruction that the proxy was given. */
export const shareholderMeeting = register({
  kind: 'shareholder-meeting', path: 'shareholder-meetings', area: 'ownership', class: 'event', one: 'bolagsstämma', many: 'bolagsstämmor', thing: 'bolagsstämman', nameFields: ['company', 'day'],
  dayLabel: 'Stämmodag', purpose: 'Bolagsstämmor, vem som röstade för ägaren och vad ombudet hade fått i uppdrag.',
  fields: {
    company: reference('Bolag', 'company', { required: true }),
    status: word('Läge', { planned: 'Planerat', held: 'Hållet', cancelled: 'Inställt' }, { required: true }),
    meetingKind: word('Art', { ordinary: 'Ordinarie', extra: 'Extra' }),
    proxy: reference('Ombud', 'person'),
    instruction: text('Instruktion beslutad i', { help: 'Till exempel KS 2026-04-14 § 33' }),
    votedAsInstructed: boolean('Ombudet röstade enligt instruktionen'),
    voteDeviation: text('Punkt där rösten avvek'),
  },
});
export type ShareholderMeeting = RowOf<typeof shareholderMeeting>;
