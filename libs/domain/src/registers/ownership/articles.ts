import { boolean, day, reference, text } from '../../register/field.js';
import { register, type RowOf } from '../../register/register.js';

/** Bolagsordning (KL 10:3). */
export const articles = register({
  kind: 'articles', path: 'articles', area: 'ownership', class: 'state', one: 'bolagsordning', many: 'bolagsordningar', thing: 'bolagsordningen', nameFields: ['company'],
  purpose: 'Det som bolagsordningen måste säga enligt KL 10:3, och stadgarna för stiftelser och föreningar enligt 10:6.',
  fields: {
    company: reference('Bolag', 'company', { required: true, covers: true }),
    purposeClause: text('Ändamål'),
    powersFrame: text('Befogenheternas ram'),
    councilOpinionClause: text('Fullmäktige får ta ställning före beslut', { help: 'KL 10:3 p. 4; klausulens lydelse' }),
    insightClause: text('Allmänhetens insyn'),
    boardElectionClause: text('Fullmäktige utser styrelsen'),
    auditorClause: text('Revisor ur kretsen av valda revisorer'),
    approvedByCouncil: text('Godkänd av fullmäktige'),
    boundByPartlyOwnedTerms: boolean('Omfattas av villkor enligt KL 10:4'),
    meetingOn: day('Antagen på stämma'),
  },
});
export type Articles = RowOf<typeof articles>;
