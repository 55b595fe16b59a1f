import { boolean, day, reference, references, text } from '../../register/field.js';
import { register, type RowOf } from '../../register/register.js';

/** Protokoll med justering och anslag (KL 5:69, 8:12). */
export const minutes = register({
  kind: 'minutes', path: 'minutes', area: 'organization', class: 'event', one: 'protokoll', many: 'protokoll', thing: 'protokollet', nameFields: ['meeting'],
  dayLabel: 'Protokollets dag', purpose: 'När protokollet justerades och när justeringen tillkännagavs. Överklagandetiden räknas därifrån.',
  columns: ['paragraphs', 'approvedOn', 'postedOn', 'takenDownOn'],
  fields: {
    meeting: reference('Sammanträde', 'meeting', { required: true }),
    paragraphs: text('Paragrafer'),
    approvedOn: day('Justerat'),
    postedOn: day('Tillkännagivet'),
    lastPostedOn: day('Sista anslag i annan kommun', { help: 'Gemensam nämnd: det sista anslaget räknas' }),
    postingComplete: boolean('Anslaget har alla uppgifter', { help: 'Var protokollet finns och vilken dag justeringen tillkännagavs (KL 8:12)' }),
    postedIn: references('Anslaget hos parterna', 'collaboration-party', { help: 'Gemensam nämnd: parterna där justeringen har anslagits' }),
    takenDownOn: day('Nedtaget'),
    appealFiledOn: day('Överklagat'),
  },
});
export type Minutes = RowOf<typeof minutes>;
