import { prose, reference, text } from '../../register/field.js';
import { register, type RowOf } from '../../register/register.js';

/** Ståndpunkt: what we have decided to hold before a meeting in the collaboration, and how our representatives then voted. */
export const position = register({
  kind: 'position', path: 'positions', area: 'collaboration', class: 'event', one: 'ståndpunkt', many: 'ståndpunkter', thing: 'ståndpunkten', nameFields: ['title'],
  dayLabel: 'Beslutad', purpose: 'Vad vi tycker inför ett möte i samarbetet, och hur våra representanter röstade.',
  fields: {
    collaboration: reference('Samarbete', 'collaboration', { required: true }),
    title: text('Fråga', { required: true }),
    text: prose('Ståndpunkt'),
    body: reference('Beslutad av', 'body'),
    paragraph: text('Paragraf', { max: 60 }),
    howVoted: text('Så röstade våra representanter', { personal: true }),
  },
});
export type Position = RowOf<typeof position>;
