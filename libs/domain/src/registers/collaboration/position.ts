import { prose, reference, text, word } from '../../register/field.js';
import { register, type RowOf } from '../../register/register.js';
import { keyQuestions } from './decision-right.js';

/** What a position or a coming decision in a collaboration is about. */
export const collaborationTopics = { ...keyQuestions, constitution: 'Förbundsordning eller avtal', renewal: 'Fortsätta eller säga upp' } as const;

/** Ståndpunkt: what we have decided to hold before a meeting in the collaboration, and how our representatives then voted. */
export const position = register({
  kind: 'position', path: 'positions', area: 'collaboration', class: 'event', one: 'ståndpunkt', many: 'ståndpunkter', thing: 'ståndpunkten', nameFields: ['title'],
  dayLabel: 'Beslutad', purpose: 'Vad vi tycker inför ett möte i samarbetet, och hur våra representanter röstade.',
  fields: {
    collaboration: reference('Samarbete', 'collaboration', { required: true }),
    title: text('Fråga', { required: true }),
    topic: word('Rör', collaborationTopics),
    text: prose('Ståndpunkt'),
    body: reference('Beslutad av', 'body'),
    paragraph: text('Paragraf', { max: 60 }),
    howVoted: text('Så röstade våra representanter', { personal: true }),
  },
});
export type Position = RowOf<typeof position>;
