import { reference, text, words } from '../../register/field.js';
import { register, type RowOf } from '../../register/register.js';

export const paragraphEvents = {
  motions: 'Yrkanden framställdes', 'several-proposals': 'Flera förslag ställdes mot varandra', 'vote-requested': 'Omröstning begärdes', 'open-vote': 'Omröstningen var öppen', reservation: 'Någon reserverade sig',
} as const;

export const paragraphContents = {
  decision: 'Beslutet', participants: 'Vilka som deltog i beslutet', serving: 'Vilka som tjänstgjorde', motions: 'Yrkandena', order: 'Propositionsordningen', 'vote-result': 'Omröstningens resultat',
  'votes-by-member': 'Hur var och en röstade', reservation: 'Reservationen', number: 'Paragraf och diarienummer',
} as const;
export type ParagraphContent = keyof typeof paragraphContents;

/** Paragraf i protokoll: what happened in one matter, and what the minutes tell of it (KL 5:66–67). `day` is the meeting's. */
export const minutesParagraph = register({
  kind: 'minutes-paragraph', path: 'minutes-paragraphs', area: 'organization', class: 'event', one: 'protokollsparagraf', many: 'protokollsparagrafer', thing: 'paragrafen', nameFields: ['paragraph'],
  dayLabel: 'Sammanträdesdag', purpose: 'Granskning av enskilda paragrafer: vad som hände och vad protokollet redovisar.',
  fields: {
    paragraph: text('Paragraf', { required: true, max: 60 }),
    minutes: reference('Protokoll', 'minutes'),
    decision: reference('Beslut', 'decision'),
    occurred: words('Det här hände', paragraphEvents),
    stated: words('Det här redovisas', paragraphContents),
  },
});
export type MinutesParagraph = RowOf<typeof minutesParagraph>;
